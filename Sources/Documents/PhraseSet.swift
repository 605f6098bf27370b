/// Phrases to compare with or to look for, whatever their case and their apostrophes.
struct PhraseSet: Sendable {
  /// By their length in bytes.
  private let phrases: [[[UInt8]]]
  private let longest: Int

  init(_ words: [String]) {
    let all = words.map { Array($0.utf8) }
    longest = all.map(\.count).max() ?? 0
    var phrases = [[[UInt8]]](repeating: [], count: longest + 1)
    for phrase in all { phrases[phrase.count].append(phrase) }
    self.phrases = phrases
  }

  /// Whether the words are one of the phrases.
  func contains(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    // A curly apostrophe is three bytes, a plain one is one.
    guard range.count <= longest + 4 else { return false }
    let words = PhraseSet.lowered(bytes, range)
    return words.count <= longest && phrases[words.count].contains(words)
  }

  /// Whether the words begin with one of them.
  func begins(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound..<min(range.upperBound, range.lowerBound + longest)
    let words = PhraseSet.lowered(bytes, start)
    return phrases.contains { $0.contains { words.starts(with: $0) } }
  }

  /// Whether one of them stands anywhere in the words.
  func isIn(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    let words = PhraseSet.lowered(bytes, range)
    return phrases.contains { $0.contains { PhraseSet.holds(words, $0) } }
  }

  private static func holds(_ words: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard phrase.count <= words.count else { return false }
    next: for start in 0...(words.count - phrase.count) where words[start] == phrase[0] {
      for offset in 1..<phrase.count where words[start + offset] != phrase[offset] {
        continue next
      }
      return true
    }
    return false
  }

  private static func lowered(_ bytes: Bytes, _ range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99
      {
        words.append(UInt8(ascii: "'"))
        index += 3
        continue
      }
      // Letters with accents of the Latin-1 block too: Â is C3 82, â is C3 A2.
      let isAccented = words.last == 0xC3 && (0x80...0x9E).contains(byte)
      words.append(byte.isASCIIUpper || isAccented ? byte | 0x20 : byte)
      index += 1
    }
    return words
  }
}
