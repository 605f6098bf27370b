/// Looks for the phrases of a lexicon in one passage after another.
struct PhraseMatcher {
  /// A term that a passage shows, and the tokens that decided it.
  struct Match {
    let term: Int
    let tokens: Range<Int>
  }

  private(set) var matches: [Match] = []
  private var vetoed: [Int32] = []
  private let table: PhraseTable
  private let vocabulary: Vocabulary
  /// The symbols of the passage, as bits.
  private var held: [UInt64]

  init(_ lexicon: Lexicon) {
    table = lexicon.table
    vocabulary = lexicon.vocabulary
    held = Array(repeating: 0, count: lexicon.vocabulary.wordsPerSet)
  }

  /// Fills `matches` with the terms of a passage, one match each: the first.
  mutating func find(
    in tokens: [Token], _ range: Range<Int>, scope: Lexicon.Scope, topics: UInt64
  ) {
    matches.removeAll(keepingCapacity: true)
    vetoed.removeAll(keepingCapacity: true)
    tokens.withUnsafeBufferPointer { tokens in
      let walk = Walk(tokens: tokens, range: range)
      gather(walk)
      for index in range where tokens[index].set != 0 {
        let set = Int(tokens[index].set)
        for place in Int(table.starts[set])..<Int(table.starts[set + 1]) {
          let start = table.beginning[place]
          if holds(Int(start.asked)) { check(Int(start.phrase), at: index, walk, scope, topics) }
        }
      }
    }
    if !vetoed.isEmpty { matches.removeAll { vetoed.contains(Int32($0.term)) } }
  }

  private struct Walk {
    let tokens: UnsafeBufferPointer<Token>
    let range: Range<Int>
  }

  private mutating func gather(_ walk: Walk) {
    for word in held.indices { held[word] = 0 }
    let count = held.count
    held.withUnsafeMutableBufferPointer { held in
      vocabulary.bits.withUnsafeBufferPointer { bits in
        for index in walk.range where walk.tokens[index].set != 0 {
          let row = Int(walk.tokens[index].set) * count
          for word in 0..<count { held[word] |= bits[row + word] }
        }
      }
    }
  }

  /// Whether the passage has a token that stands for a symbol.
  @inline(__always)
  private func holds(_ symbol: Int) -> Bool {
    held[symbol >> 6] >> UInt64(symbol & 63) & 1 == 1
  }

  private mutating func check(
    _ id: Int, at index: Int, _ walk: Walk, _ scope: Lexicon.Scope, _ topics: UInt64
  ) {
    let row = table.rows[id]
    guard !row.scope.isDisjoint(with: scope), row.without & topics == 0,
      row.within == 0 || row.within & topics != 0
    else { return }
    for place in row.asked {
      if !holds(Int(table.asked[Int(place)])) { return }
    }
    if !row.isVeto, matches.contains(where: { $0.term == Int(row.term) }) { return }
    let end = table.codes.withUnsafeBufferPointer { codes in
      vocabulary.bits.withUnsafeBufferPointer { bits in
        self.end(
          Int(row.codes.lowerBound), Int(row.codes.upperBound), at: index, walk, codes, bits)
      }
    }
    guard let end else { return }
    if row.isVeto {
      vetoed.append(row.term)
    } else {
      matches.append(Match(term: Int(row.term), tokens: index..<end))
    }
  }

  /// The token after the last of some elements, where they stand from an index on.
  private func end(
    _ first: Int, _ last: Int, at start: Int, _ walk: Walk, _ codes: UnsafeBufferPointer<Int32>,
    _ bits: UnsafeBufferPointer<UInt64>
  ) -> Int? {
    var index = start
    for place in first..<last {
      let code = codes[place]
      if code >= 0 {
        guard index < walk.range.upperBound, holds(walk.tokens[index], Int(code), bits) else {
          return nil
        }
        index += 1
      } else if code == PhraseTable.startCode {
        guard index == walk.range.lowerBound else { return nil }
      } else if code == PhraseTable.endCode {
        guard index == walk.range.upperBound else { return nil }
      } else {
        for from in index...min(index - Int(code), walk.range.upperBound) {
          if let end = end(place + 1, last, at: from, walk, codes, bits) { return end }
        }
        return nil
      }
    }
    return index
  }

  @inline(__always)
  private func holds(
    _ token: Token, _ symbol: Int, _ bits: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    bits[Int(token.set) * vocabulary.wordsPerSet + symbol >> 6] >> UInt64(symbol & 63) & 1 == 1
  }
}
