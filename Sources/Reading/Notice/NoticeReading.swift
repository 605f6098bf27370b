import Documents
import Wording

/// What a reader found in a notice that nobody prepared.
///
/// It holds no judgement: rules look at it and say what is missing or wrong.
public struct NoticeReading: Sendable {
  public let document: Document
  /// The language that most of its words are of.
  public let language: Language
  public let sections: [ReadSection]
  /// Headings, sentences, entries and cells of the notice in reading order, without the page
  /// around it.
  public let passages: [Passage]
  /// In the order of the passages.
  public let statements: [NoticeStatement]
  /// The signs of the lexicon's other terms, in the order of the passages.
  public let signals: [Signal]
  let tokens: [Token]
  let lexicon: Lexicon
  // The same by kind and name: dozens of rules ask for one after the other.
  private let statementsByKind: [NoticeStatement.Kind: [NoticeStatement]]
  private let signalsByName: [String: [Signal]]

  init(
    document: Document, language: Language, sections: [ReadSection], passages: [Passage],
    statements: [NoticeStatement], signals: [Signal], tokens: [Token], lexicon: Lexicon
  ) {
    self.document = document
    self.language = language
    self.sections = sections
    self.passages = passages
    self.statements = statements
    self.signals = signals
    self.tokens = tokens
    self.lexicon = lexicon
    statementsByKind = Dictionary(grouping: statements, by: \.kind)
    signalsByName = Dictionary(grouping: signals, by: \.name)
  }

  /// A sign that a passage says something which is no statement of its own: that it names a health
  /// matter, a dead law, an address that is missing.
  public struct Signal: Sendable, Hashable {
    /// The term of the lexicon, for example `special-category`.
    public let name: String
    public let value: String?
    public let passage: Int
    /// The words that decided, as bytes of the document's text.
    public let words: Range<Int>
  }

  /// The words of a passage, as they were written.
  public func words(of passage: Int) -> String { document.words(passages[passage].range) }

  /// The heading of the section in which a passage stands; nil before the first.
  public func heading(of passage: Int) -> String? {
    sections[passages[passage].section].heading.map(words(of:))
  }

  /// The line on which a passage begins, counted from 1.
  public func line(of passage: Int) -> Int {
    document.lines.line(at: passages[passage].range.lowerBound)
  }

  /// The line on which a passage ends.
  public func endLine(of passage: Int) -> Int {
    document.lines.line(at: max(passages[passage].range.upperBound - 1, 0))
  }

  public func statements(_ kind: NoticeStatement.Kind) -> [NoticeStatement] {
    statementsByKind[kind] ?? []
  }

  public func signals(_ name: String) -> [Signal] { signalsByName[name] ?? [] }

  /// Whether a section's heading, or that of a passage's section, is about something.
  ///
  /// - Parameter topic: a name of the lexicon that headings show, for example `retention`.
  public func section(_ section: Int, isAbout topic: String) -> Bool {
    guard let id = lexicon.id(of: topic), id < Lexicon.topicsMax else { return false }
    return sections[section].topics & (1 << UInt64(id)) != 0
  }

  /// Whether a passage's section or the lead of its list is about something.
  public func passage(_ passage: Int, isAbout topic: String) -> Bool {
    guard let id = lexicon.id(of: topic), id < Lexicon.topicsMax else { return false }
    return passages[passage].topics & (1 << UInt64(id)) != 0
  }

  /// How many words the notice has.
  public var wordCount: Int { tokens.count }
}
