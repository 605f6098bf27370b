extension EditorialMark {
  static let wordsBytesMax = 200

  /// Words as a mark keeps them: with single spaces, and cut at the end of a character.
  static func cut(_ bytes: [UInt8]) -> String {
    var words: [UInt8] = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count, words.count < wordsBytesMax + 4 {
        let length = bytes.white(at: index, before: bytes.count)
        if length == 0 {
          words.append(bytes[index])
          index += 1
        } else {
          if let last = words.last, last != 0x20 { words.append(0x20) }
          index += length
        }
      }
    }
    if words.last == 0x20 { words.removeLast() }
    var end = min(words.count, wordsBytesMax)
    while end > 0, end < words.count, words[end].isContinuation { end -= 1 }
    return String(decoding: words[..<end], as: UTF8.self)
  }
}
