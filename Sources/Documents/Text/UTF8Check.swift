/// Whether bytes are UTF-8, as the standard's table of well-formed sequences has it.
enum UTF8Check {
  static func isValid(_ bytes: Bytes) -> Bool {
    var index = 0
    while index < bytes.count {
      while index + 8 <= bytes.count, bytes.word(at: index) & 0x8080_8080_8080_8080 == 0 {
        index += 8
      }
      guard index < bytes.count else { break }
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequence(bytes, index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// Length of the scalar of several bytes that starts here; 0 for one that is broken.
  private static func sequence(_ bytes: Bytes, _ index: Int) -> Int {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return 0 }
    for offset in 1..<length where !bytes[index + offset].isContinuation { return 0 }
    // Longer than need be, surrogates, and beyond the last scalar.
    switch (first, bytes[index + 1]) {
    case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return 0
    default: return length
    }
  }
}
