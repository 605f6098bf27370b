/// Looks for the phrases of a lexicon in one passage after another.
struct PhraseMatcher {
  /// A term that a passage shows, and the tokens that decided it.
  struct Match {
    let term: Int
    let tokens: Range<Int>
  }

  let lexicon: Lexicon
  private(set) var matches: [Match] = []
  private var vetoed: Set<Int> = []

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Fills `matches` with the terms of a passage, one match each: the first.
  mutating func find(
    in tokens: [Token], _ range: Range<Int>, scope: Lexicon.Scope, topics: UInt64
  ) {
    matches.removeAll(keepingCapacity: true)
    vetoed.removeAll(keepingCapacity: true)
    tokens.withUnsafeBufferPointer { tokens in
      let vocabulary = lexicon.vocabulary
      let mask = range.reduce(UInt64(0)) { $0 | vocabulary.masks[Int(tokens[$1].set)] }
      for index in range where tokens[index].set != 0 {
        for symbol in vocabulary.sets[Int(tokens[index].set)] {
          for id in lexicon.byBeginning[Int(symbol)] {
            check(Int(id), at: index, mask, tokens, range, scope, topics)
          }
        }
      }
    }
    if !vetoed.isEmpty { matches.removeAll { vetoed.contains($0.term) } }
  }

  private mutating func check(
    _ id: Int, at index: Int, _ mask: UInt64, _ tokens: UnsafeBufferPointer<Token>,
    _ range: Range<Int>, _ scope: Lexicon.Scope, _ topics: UInt64
  ) {
    let phrase = lexicon.phrases[id]
    guard phrase.mask & ~mask == 0 else { return }
    let term = lexicon.terms[phrase.term]
    guard !term.scope.isDisjoint(with: scope), term.within == 0 || term.within & topics != 0,
      term.without & topics == 0,
      !matches.contains(where: { $0.term == phrase.term && !phrase.isVeto })
    else { return }
    let end = phrase.elements.withUnsafeBufferPointer {
      self.end(of: $0[...], at: index, in: tokens, range)
    }
    guard let end else { return }
    if phrase.isVeto {
      vetoed.insert(phrase.term)
    } else {
      matches.append(Match(term: phrase.term, tokens: index..<end))
    }
  }

  /// The token after the last of the elements, where they stand from an index on.
  private func end(
    of elements: Slice<UnsafeBufferPointer<Phrase.Element>>, at index: Int,
    in tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>
  ) -> Int? {
    var index = index
    var rest = elements
    while let element = rest.first {
      rest = rest.dropFirst()
      switch element {
      case .word(let symbol):
        guard index < range.upperBound, holds(tokens[index], symbol) else { return nil }
        index += 1
      case .maybe(let symbol):
        if index < range.upperBound, holds(tokens[index], symbol),
          let end = end(of: rest, at: index + 1, in: tokens, range)
        {
          return end
        }
      case .start:
        guard index == range.lowerBound else { return nil }
      case .end:
        guard index == range.upperBound else { return nil }
      case .gap(let most):
        for skipped in 0...most where index + skipped <= range.upperBound {
          if let end = end(of: rest, at: index + skipped, in: tokens, range) { return end }
        }
        return nil
      case .either(let sequences):
        for sequence in sequences {
          let end = sequence.withUnsafeBufferPointer {
            self.end(of: $0[...], at: index, in: tokens, range)
          }
          if let end, let whole = self.end(of: rest, at: end, in: tokens, range) { return whole }
        }
        return nil
      }
    }
    return index
  }

  private func holds(_ token: Token, _ symbol: Vocabulary.Symbol) -> Bool {
    lexicon.vocabulary.sets[Int(token.set)].contains(symbol)
  }
}
