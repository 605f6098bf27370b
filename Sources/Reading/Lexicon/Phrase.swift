/// Words that say one thing, as a lexicon writes them: `we {keep} .. for <period>`.
struct Phrase: Sendable {
  let elements: [Element]
  /// Which term it is a sign of.
  let term: Int
  /// Whether it takes the term away from a passage instead.
  let isVeto: Bool
  /// Bits of all symbols that a passage must hold.
  let mask: UInt64

  indirect enum Element: Sendable {
    /// One token that stands for a symbol.
    case word(Vocabulary.Symbol)
    /// The same, or nothing.
    case maybe(Vocabulary.Symbol)
    /// Any tokens, up to so many.
    case gap(Int)
    /// One of several sequences.
    case either([[Element]])
    /// The passage begins, or ends, here.
    case start, end
  }

  init(_ elements: [Element], term: Int, isVeto: Bool) {
    self.elements = elements
    self.term = term
    self.isVeto = isVeto
    mask = elements.reduce(0) { mask, element in
      if case .word(let symbol) = element { return mask | Vocabulary.bit(of: symbol) }
      return mask
    }
  }

  /// The symbols with which it can begin.
  var beginnings: Set<Vocabulary.Symbol> { Self.beginnings(of: elements[...]) }

  private static func beginnings(of elements: ArraySlice<Element>) -> Set<Vocabulary.Symbol> {
    guard let first = elements.first else { return [] }
    switch first {
    case .word(let symbol): return [symbol]
    case .maybe(let symbol): return beginnings(of: elements.dropFirst()).union([symbol])
    case .either(let sequences):
      return sequences.reduce(into: []) { $0.formUnion(beginnings(of: $1[...])) }
    case .start: return beginnings(of: elements.dropFirst())
    case .gap, .end: return []
    }
  }
}
