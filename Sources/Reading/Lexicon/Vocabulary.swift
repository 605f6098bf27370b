/// The words that the phrases of a lexicon ask for, found by their bytes.
///
/// Every word of a notice is looked up here once, so this is a plain hash table over one array of
/// bytes. A word leads to a set of symbols: itself, the prefixes that it begins with, and the
/// classes of words that it belongs to.
struct Vocabulary: Sendable {
  typealias Symbol = Int32

  /// Symbols of each set, in ascending order. Set 0 is empty.
  private(set) var sets: [[Symbol]] = [[]]
  /// The same as bits, `wordsPerSet` numbers a set: whether a token stands for a symbol is one
  /// look.
  private(set) var bits: [UInt64] = []
  private(set) var wordsPerSet = 0

  private var slots: [Slot] = []
  private var pool: [UInt8] = []
  /// The lengths of all prefixes, the longest first.
  private var prefixLengths: [Int] = []

  private struct Slot {
    var hash: UInt32 = 0
    var start: Int32 = 0
    var length: Int16 = -1
    var isPrefix = false
    var set: Int32 = 0
  }

  /// - Parameters:
  ///   - specials: the symbols of the tokens that are no words, in the order of `SpecialSymbol`.
  ///   - words: each with the symbols that it stands for.
  ///   - prefixes: the same for beginnings of words.
  init(
    specials: [Set<Symbol>], words: [[UInt8]: Set<Symbol>], prefixes: [[UInt8]: Set<Symbol>]
  ) {
    for symbols in specials { append(symbols) }
    var size = 64
    while size < (words.count + prefixes.count) * 4 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    prefixLengths = Set(prefixes.keys.map(\.count)).sorted(by: >)
    func begun(_ word: [UInt8]) -> Set<Symbol> {
      prefixes.filter { word.starts(with: $0.key) }.reduce(into: []) { $0.formUnion($1.value) }
    }
    for (word, symbols) in words { insert(word, symbols.union(begun(word)), isPrefix: false) }
    for prefix in prefixes.keys { insert(prefix, begun(prefix), isPrefix: true) }
    spread()
  }

  private mutating func spread() {
    let highest = sets.lazy.compactMap(\.last).max() ?? 0
    wordsPerSet = Int(highest) / 64 + 1
    bits = Array(repeating: 0, count: sets.count * wordsPerSet)
    for (set, symbols) in sets.enumerated() {
      for symbol in symbols {
        bits[set * wordsPerSet + Int(symbol) / 64] |= 1 << UInt64(symbol % 64)
      }
    }
  }

  private mutating func insert(_ word: [UInt8], _ symbols: Set<Symbol>, isPrefix: Bool) {
    let hash = word.withUnsafeBufferPointer { Self.hash($0[...]) }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].length >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(
      hash: hash, start: Int32(pool.count), length: Int16(word.count), isPrefix: isPrefix,
      set: Int32(sets.count))
    pool += word
    append(symbols)
  }

  private mutating func append(_ symbols: Set<Symbol>) {
    sets.append(symbols.sorted())
  }

  /// The set of a word.
  ///
  /// - Parameter word: in lower case.
  @inline(__always)
  func set(of word: UnsafeBufferPointer<UInt8>.SubSequence) -> Int32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    if let set = find(word, hash, isPrefix: false) { return set }
    for length in prefixLengths where length <= word.count {
      let prefix = word.prefix(length)
      if let set = find(prefix, Self.hash(prefix), isPrefix: true) { return set }
    }
    return 0
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>.SubSequence) -> UInt32 {
    word.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  @inline(__always)
  private func find(
    _ word: UnsafeBufferPointer<UInt8>.SubSequence, _ hash: UInt32, isPrefix: Bool
  ) -> Int32? {
    var index = Int(hash) & (slots.count - 1)
    while slots[index].length >= 0 {
      let slot = slots[index]
      if slot.hash == hash, slot.isPrefix == isPrefix, Int(slot.length) == word.count,
        pool[Int(slot.start)..<Int(slot.start) + word.count].elementsEqual(word)
      {
        return slot.set
      }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }
}
