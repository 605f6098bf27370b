/// The words of a short line.
struct WordList {
  let words: [Range<Int>]
  private(set) var digits = 0
  private(set) var letters = 0
  /// It names an address of the web or of e-mail.
  private(set) var hasWebSign = false
  private let bytes: Bytes

  init(_ bytes: Bytes, _ range: Range<Int>) {
    self.bytes = bytes
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        if index > start { words.append(start..<index) }
        start = index + 1
      } else if byte.isASCIIDigit {
        digits += 1
      } else if byte.isASCIILetter || byte >= 0xC3 && byte < 0xC6 {
        letters += 1
      } else if byte == UInt8(ascii: "@") {
        hasWebSign = true
      } else if byte == UInt8(ascii: "/"), index + 1 < range.upperBound,
        bytes[index + 1] == UInt8(ascii: "/")
      {
        hasWebSign = true
      }
    }
    if range.upperBound > start { words.append(start..<range.upperBound) }
    if let word = words.first, word.count > 4,
      bytes.equals("www.", in: word.lowerBound..<word.lowerBound + 4)
    {
      hasWebSign = true
    }
    self.words = words
  }

  var count: Int { words.count }
  var first: Range<Int>? { words.first }
  var startsWithDigit: Bool { first.map { bytes[$0.lowerBound].isASCIIDigit } ?? false }

  func isOne(of set: WordSet, at word: Range<Int>) -> Bool { set.contains(bytes, word) }

  /// Whether a verb stands behind something other than a subject: 'your data will be kept'.
  func saysSomething(_ verbs: WordSet, _ subjects: WordSet) -> Bool {
    guard words.count > 2 else { return false }
    for index in 1..<words.count where verbs.contains(bytes, words[index]) {
      if !subjects.contains(bytes, words[index - 1]) { return true }
    }
    return false
  }
}

/// Words to compare with, whatever their case.
struct WordSet: Sendable {
  private let words: [[UInt8]]

  init(_ words: String) {
    self.words = words.split(separator: " ").map { Array($0.utf8) }
  }

  func contains(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 20 else { return false }
    next: for word in words where word.count == range.count {
      for offset in 0..<word.count {
        let byte = bytes[range.lowerBound + offset]
        if word[offset] != (byte.isASCIIUpper ? byte | 0x20 : byte) { continue next }
      }
      return true
    }
    return false
  }
}
