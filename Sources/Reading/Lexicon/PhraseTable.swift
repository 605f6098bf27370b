/// The phrases of a lexicon as a matcher walks them: flat arrays, without anything to retain.
struct PhraseTable: Sendable {
  /// Elements of all phrases, one after the other: a symbol, or a code below zero.
  private(set) var codes: [Int32] = []
  private(set) var rows: [Row] = []
  /// The symbols that a phrase asks of a passage, of all phrases one after the other.
  private(set) var asked: [Vocabulary.Symbol] = []
  /// Phrases by the set of a token with which they begin: `starts[set]..<starts[set + 1]` of
  /// `beginning`.
  private(set) var starts: [Int32] = [0]
  private(set) var beginning: [Start] = []

  static let startCode: Int32 = -1000
  static let endCode: Int32 = -1001

  /// A phrase that can begin here, and the symbol that rules it out soonest.
  struct Start: Sendable {
    let phrase: Int32
    let asked: Vocabulary.Symbol
  }

  struct Row: Sendable {
    let codes: Range<Int32>
    let asked: Range<Int32>
    let within: UInt64
    let without: UInt64
    let term: Int32
    let scope: Lexicon.Scope
    let isVeto: Bool
  }

  init(_ phrases: [Phrase], terms: [Lexicon.Term], vocabulary: Vocabulary) {
    var byBeginning: [Vocabulary.Symbol: [Int32]] = [:]
    var uses: [Vocabulary.Symbol: Int] = [:]
    for symbol in phrases.lazy.flatMap(\.symbols) { uses[symbol, default: 0] += 1 }
    for (index, phrase) in phrases.enumerated() {
      // What few phrases ask for is seldom in a text too.
      let asked = phrase.symbols.sorted { (uses[$0]!, $0) < (uses[$1]!, $1) }
      add(phrase, terms[phrase.term], asked)
      if let symbol = phrase.beginning { byBeginning[symbol, default: []].append(Int32(index)) }
    }
    for symbols in vocabulary.sets {
      beginning += Set(symbols.flatMap { byBeginning[$0] ?? [] }).sorted().map {
        Start(phrase: $0, asked: asked[Int(rows[Int($0)].asked.lowerBound)])
      }
      starts.append(Int32(beginning.count))
    }
  }

  private mutating func add(
    _ phrase: Phrase, _ term: Lexicon.Term, _ symbols: [Vocabulary.Symbol]
  ) {
    let first = (codes: Int32(codes.count), asked: Int32(asked.count))
    codes += phrase.elements.map { element in
      switch element {
      case .word(let symbol): symbol
      case .gap(let most): -Int32(most)
      case .start: Self.startCode
      case .end: Self.endCode
      }
    }
    asked += symbols
    rows.append(
      Row(
        codes: first.codes..<Int32(codes.count), asked: first.asked..<Int32(asked.count),
        within: term.within, without: term.without, term: Int32(phrase.term), scope: term.scope,
        isVeto: phrase.isVeto))
  }
}
