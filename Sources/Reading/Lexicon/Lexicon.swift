import Wording

/// How public bodies write, as data: terms, and the phrases that are signs of them.
///
/// A lexicon is made from text files that anybody can read and extend; their language is told in
/// `docs/design/reading.md`. It holds no rule: what a term means is the business of its reader.
public struct Lexicon: Sendable {
  let vocabulary: Vocabulary
  let terms: [Term]
  let table: PhraseTable
  /// Names of terms: `retention`, `special-category`. A term's `name` is an index of it.
  public let names: [String]
  private let ids: [String: Int]

  /// What a phrase is a sign of.
  struct Term: Sendable {
    let name: Int
    /// A value that the term always has, such as `6(1)(e)`.
    let value: String?
    let scope: Scope
    /// Names of topics of which the passage must have one, as bits; 0: none is asked for.
    let within: UInt64
    /// Names of topics of which the passage must have none.
    let without: UInt64
  }

  /// In which passages a term is looked for.
  struct Scope: OptionSet, Sendable {
    let rawValue: UInt8

    static let heading = Scope(rawValue: 1)
    /// A passage that leads a list.
    static let lead = Scope(rawValue: 2)
    static let entry = Scope(rawValue: 4)
    static let sentence = Scope(rawValue: 8)
    static let text: Scope = [.lead, .entry, .sentence]
  }

  /// More than all lexicons of the product together, so that a user's own cannot exhaust it.
  public static let phrasesMax = 20_000
  /// Topics are held in the bits of a number.
  public static let topicsMax = 64

  /// The product's own lexicon for a language, made once.
  public static func own(_ language: Language) -> Lexicon {
    switch language {
    case .en: english
    case .cy: welsh
    }
  }

  /// The product's own lexicon for a language with files of a user's beside it, which may use its
  /// classes.
  ///
  /// - Throws: `LexiconError` with file and line for what is not written as the language asks.
  public static func own(
    _ language: Language, and files: [LexiconFile]
  ) throws(LexiconError) -> Lexicon {
    try Lexicon(ownFiles(language) + files)
  }

  private static let english = made(.en)
  private static let welsh = made(.cy)

  private static func ownFiles(_ language: Language) -> [LexiconFile] {
    let common = LexiconFile(name: "common.txt", bytes: PackageResources.common_txt)
    return switch language {
    case .en: [common, LexiconFile(name: "en.txt", bytes: PackageResources.en_txt)]
    case .cy: [common, LexiconFile(name: "cy.txt", bytes: PackageResources.cy_txt)]
    }
  }

  /// A fault in our own data is a fault of the build, which the tests of the data find.
  private static func made(_ language: Language) -> Lexicon {
    do {
      return try Lexicon(ownFiles(language))
    } catch {
      fatalError("\(error)")
    }
  }

  /// - Throws: `LexiconError` with file and line for what is not written as the language asks.
  public init(_ files: [LexiconFile]) throws(LexiconError) {
    var builder = LexiconBuilder()
    for file in files { try builder.add(file) }
    self = builder.lexicon()
  }

  init(vocabulary: Vocabulary, terms: [Term], phrases: [Phrase], names: [String]) {
    self.vocabulary = vocabulary
    self.terms = terms
    self.names = names
    table = PhraseTable(phrases, terms: terms, vocabulary: vocabulary)
    ids = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  /// The number of a name; nil where no term of the lexicon has it.
  public func id(of name: String) -> Int? { ids[name] }
}

/// A file of a lexicon.
public struct LexiconFile: Sendable {
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A place of a lexicon that is not written as its language asks.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  public let file: String
  /// Counted from 1.
  public let line: Int
  public let what: String

  public var description: String { "\(file):\(line): \(what)" }
}
