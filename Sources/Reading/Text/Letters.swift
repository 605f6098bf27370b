/// What a byte of UTF-8 is to a reader of words: a letter, a digit, a space or a mark.
enum Letters {
  enum Class: UInt8 {
    case letter, digit, space, mark, apostrophe
  }

  static let classes: [Class] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20, 0x09...0x0D: .space
    case UInt8(ascii: "'"): .apostrophe
    default: .mark
    }
  }

  /// What begins at an index, and how many bytes it takes. Letters beyond ASCII are letters
  /// whatever their script: names come from everywhere.
  @inline(__always)
  static func at(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafePointer<Class>
  ) -> (class: Class, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (classes[Int(byte)], 1) }
    switch byte {
    case 0xC2:
      let isHardSpace = index + 1 < bytes.count && bytes[index + 1] == 0xA0
      return (isHardSpace ? .space : .mark, min(2, bytes.count - index))
    case 0xE2 where index + 2 < bytes.count:
      let isApostrophe =
        bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99)
      return (isApostrophe ? .apostrophe : .mark, 3)
    case 0xEF where index + 2 < bytes.count: return (.mark, 3)  // Private use: bullets of a font.
    default: return (.letter, 1)
    }
  }

  /// Puts a word's bytes into lower case and leaves the bytes that are no ASCII or Latin capitals.
  @inline(__always)
  static func lower(_ byte: UInt8, after before: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case 0x80...0x9E where before == 0xC3 && byte != 0x97: byte | 0x20  // À to Þ.
    case 0xB4 where before == 0xC5, 0xB6 where before == 0xC5: byte + 1  // Ŵ and Ŷ.
    default: byte
    }
  }
}
