/// Words that say one thing, as a lexicon writes them: `we {keep} .. for <period>`.
struct Phrase: Sendable, Hashable {
  /// Which term it is a sign of.
  let term: Int
  /// Whether it takes the term away from a passage instead.
  let isVeto: Bool
  let elements: [Element]

  /// What a phrase asks of the tokens, one after the other. Alternatives of several words, and
  /// words that may be left out, are phrases of their own: a matcher then only walks forward.
  enum Element: Sendable, Hashable {
    /// One token that stands for a symbol.
    case word(Vocabulary.Symbol)
    /// Any tokens, up to so many.
    case gap(Int)
    /// The passage begins, or ends, here.
    case start, end
  }

  /// The symbols that a passage must hold.
  var symbols: Set<Vocabulary.Symbol> {
    Set(
      elements.compactMap { element in
        if case .word(let symbol) = element { symbol } else { nil }
      })
  }

  /// The symbol with which it begins; nil where it begins with no word.
  var beginning: Vocabulary.Symbol? {
    for element in elements {
      switch element {
      case .word(let symbol): return symbol
      case .start: continue
      case .gap, .end: return nil
      }
    }
    return nil
  }
}
