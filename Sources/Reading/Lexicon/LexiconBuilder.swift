/// Makes a lexicon out of its files, line by line.
///
/// ```
/// topics retention right
/// class keep = keep | keeps | kept | retain* | hold on to
/// term retention
///   we {keep} .. for <period>
///   not {keep} you informed
/// term right access in right
/// term category unless right unless lawful-basis
/// term purpose @heading
/// ```
///
/// A line that begins with white space is a phrase of the term above it; `#` begins a comment.
struct LexiconBuilder {
  private var symbols: [String: Vocabulary.Symbol] = [:]
  private var words: [[UInt8]: Set<Vocabulary.Symbol>] = [:]
  private var prefixes: [[UInt8]: Set<Vocabulary.Symbol>] = [:]
  /// What the tokens that are no words stand for, in the order of `SpecialSymbol`.
  private var specials = SpecialSymbol.allCases.map { Set([$0.rawValue]) }
  private var classes: [String: WrittenElement] = [:]
  private var names: [String] = []
  private var ids: [String: Int] = [:]
  private var terms: [Lexicon.Term] = []
  private var phrases: [Phrase] = []
  private var file = ""
  private var line = 0

  init() {
    // Symbols that stand for a kind of token and not for words: the tokenizer gives them out.
    for token in SpecialSymbol.allCases { symbols[token.name] = token.rawValue }
  }

  mutating func add(_ added: LexiconFile) throws(LexiconError) {
    file = added.name
    line = 0
    let text = String(decoding: added.bytes, as: UTF8.self)
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let content = row.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
      guard content.contains(where: { $0 != " " }) else { continue }
      if content.first == " " {
        try addPhrase(content)
      } else {
        try addHead(content.split(separator: " ")[...])
      }
    }
  }

  func lexicon() -> Lexicon {
    var words = words
    // A number that a phrase names, as in "6 1 f", is still a number to every other phrase.
    for word in words.keys where word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      words[word]!.formUnion(specials[Int(SpecialSymbol.number.rawValue)])
    }
    return Lexicon(
      vocabulary: Vocabulary(specials: specials, words: words, prefixes: prefixes), terms: terms,
      phrases: phrases, names: names)
  }

  private func fault(_ what: String) -> LexiconError {
    LexiconError(file: file, line: line, what: what)
  }

  private mutating func addHead(_ parts: ArraySlice<Substring>) throws(LexiconError) {
    switch parts.first {
    case "topics": for topic in parts.dropFirst() { _ = try topicId(topic) }
    case "class": try addClass(parts.dropFirst())
    case "term": try addTerm(parts.dropFirst())
    default: throw fault("'\(parts.first ?? "")' is none of 'topics', 'class' and 'term'")
    }
  }

  private mutating func addClass(_ parts: ArraySlice<Substring>) throws(LexiconError) {
    guard parts.count > 2, let name = parts.first, parts.dropFirst().first == "=" else {
      throw fault("a class is written 'class name = word | word'")
    }
    var sequences: [[WrittenElement]] = []
    for alternative in parts.dropFirst(2).split(separator: "|") {
      sequences.append(try elements(alternative))
    }
    classes[String(name)] = merged(sequences, "{" + name + "}")
  }

  /// Alternatives of one word each become one symbol, so that they cost no more than a word.
  private mutating func merged(
    _ sequences: [[WrittenElement]], _ name: String
  ) -> WrittenElement {
    var single: Set<Vocabulary.Symbol> = []
    var longer: [[WrittenElement]] = []
    for sequence in sequences {
      if sequence.count == 1, case .one(.word(let symbol)) = sequence[0] {
        single.insert(symbol)
      } else {
        longer.append(sequence)
      }
    }
    guard single.count > 1 else { return .either(sequences) }
    let symbol = self.symbol(name)
    for index in specials.indices where !single.isDisjoint(with: specials[index]) {
      specials[index].insert(symbol)
    }
    for word in words.keys where !single.isDisjoint(with: words[word]!) {
      words[word]!.insert(symbol)
    }
    for prefix in prefixes.keys where !single.isDisjoint(with: prefixes[prefix]!) {
      prefixes[prefix]!.insert(symbol)
    }
    let one = WrittenElement.one(.word(symbol))
    return longer.isEmpty ? one : .either(longer + [[one]])
  }

  private mutating func addTerm(_ parts: ArraySlice<Substring>) throws(LexiconError) {
    guard let name = parts.first else { throw fault("a term needs a name") }
    var rest = parts.dropFirst()
    var value: String?
    var scope = Lexicon.Scope.text
    var within: UInt64 = 0
    var without: UInt64 = 0
    while let part = rest.popFirst() {
      switch part {
      case "@heading": scope = .heading
      case "@lead": scope = .lead
      case "@entry": scope = .entry
      case "@sentence": scope = .sentence
      case "@any": scope = [.text, .heading]
      case "in": within |= 1 << UInt64(try topicId(rest.popFirst() ?? ""))
      case "unless": without |= 1 << UInt64(try topicId(rest.popFirst() ?? ""))
      case _ where value == nil && !part.hasPrefix("@"): value = String(part)
      default: throw fault("'\(part)' is not understood here")
      }
    }
    let id = id(of: String(name))
    if scope == .heading || scope == .lead { _ = try topicId(name) }
    terms.append(.init(name: id, value: value, scope: scope, within: within, without: without))
  }

  private mutating func id(of name: String) -> Int {
    if let id = ids[name] { return id }
    ids[name] = names.count
    names.append(name)
    return names.count - 1
  }

  private mutating func topicId(_ name: Substring) throws(LexiconError) -> Int {
    let id = id(of: String(name))
    guard id < Lexicon.topicsMax else {
      throw fault(
        "'\(name)' must be named earlier: topics are the first \(Lexicon.topicsMax) names")
    }
    return id
  }

  private mutating func addPhrase(_ content: Substring) throws(LexiconError) {
    guard !terms.isEmpty else { throw fault("a phrase stands below no term") }
    guard phrases.count < Lexicon.phrasesMax else {
      throw fault("there are more than \(Lexicon.phrasesMax) phrases")
    }
    var parts = content.split(separator: " ")[...]
    let isVeto = parts.first == "not:"
    if isVeto { parts.removeFirst() }
    for elements in WrittenElement.spelled(try elements(parts)) {
      let phrase = Phrase(term: terms.count - 1, isVeto: isVeto, elements: elements)
      guard phrase.beginning != nil else { throw fault("a phrase must begin with a word") }
      phrases.append(phrase)
    }
  }

  private mutating func elements(
    _ parts: ArraySlice<Substring>
  ) throws(LexiconError) -> [WrittenElement] {
    var elements: [WrittenElement] = []
    for part in parts {
      switch part {
      case "^": elements.append(.one(.start))
      case "$": elements.append(.one(.end))
      case "..": elements.append(.one(.gap(Self.gap)))
      case "...": elements.append(.one(.gap(Self.wideGap)))
      case _ where part.hasPrefix("{"): elements.append(try named(part))
      case _ where part.hasPrefix("<"): elements.append(try special(part))
      default: elements += try written(part)
      }
    }
    return elements
  }

  /// Words that may stand between two of a phrase.
  private static let gap = 6
  private static let wideGap = 30

  private func named(_ part: Substring) throws(LexiconError) -> WrittenElement {
    guard let found = classes[String(part.dropFirst().dropLast())] else {
      throw fault("no class '\(part)' stands above")
    }
    return found
  }

  private func special(_ part: Substring) throws(LexiconError) -> WrittenElement {
    if let symbol = symbols[String(part)] { return .one(.word(symbol)) }
    guard let found = classes[String(part.dropFirst().dropLast())] else {
      throw fault("'\(part)' is not known")
    }
    return found
  }

  /// `word`, `this/that`, `the?`, `this/that?`.
  private mutating func written(_ part: Substring) throws(LexiconError) -> [WrittenElement] {
    let isOptional = part.hasSuffix("?")
    var sequences: [[WrittenElement]] = []
    for word in (isOptional ? part.dropLast() : part).split(separator: "/") {
      sequences.append(try single(word).map { .one(.word($0)) })
    }
    guard !sequences.isEmpty else { throw fault("'\(part)' is no word") }
    guard sequences.count > 1 || isOptional else { return sequences[0] }
    let element = sequences.count == 1 ? sequences[0] : [merged(sequences, String(part))]
    return isOptional ? [.either([element, []])] : element
  }

  /// The symbols of one written word, which an apostrophe or a hyphen makes two tokens of.
  private mutating func single(_ part: Substring) throws(LexiconError) -> [Vocabulary.Symbol] {
    let isPrefix = part.hasSuffix("*")
    let pieces = (isPrefix ? part.dropLast() : part).split { "'’-()".contains($0) }
    guard !pieces.isEmpty else { throw fault("'\(part)' is no word") }
    return pieces.enumerated().filter { $0.offset == 0 || $0.element != "s" }.map {
      let isBegun = isPrefix && $0.offset == pieces.count - 1
      let symbol = self.symbol(isBegun ? $0.element + "*" : String($0.element))
      if isBegun {
        prefixes[Array($0.element.utf8), default: []].insert(symbol)
      } else {
        words[Array($0.element.utf8), default: []].insert(symbol)
      }
      return symbol
    }
  }

  private mutating func symbol(_ name: String) -> Vocabulary.Symbol {
    if let symbol = symbols[name] { return symbol }
    let symbol = Vocabulary.Symbol(symbols.count)
    symbols[name] = symbol
    return symbol
  }
}
