import OfficeFiles

/// The encodings in which office programs save text.
enum TextEncoding {
  /// The file as UTF-8 without a byte order mark; `nil` where it is UTF-8 already.
  ///
  /// UTF-16 needs its mark. What is not UTF-8 is read as Windows-1252, unless only a few bytes of
  /// it are broken: those become replacement characters.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let rest = Array(bytes.dropFirst(3))
      return decoded(rest) ?? rest
    }
    if bytes.withUnsafeBufferPointer({ UTF8Check.isValid($0) }) { return nil }
    let repaired = String(decoding: bytes, as: UTF8.self)
    var (sound, broken) = (0, 0)
    for scalar in repaired.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { broken += 1 } else { sound += 1 }
    }
    return sound > broken ? Array(repaired.utf8) : windows1252(bytes)
  }

  private static func utf16(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(contentsOf: String(Windows1252.scalar(byte)).utf8)
      }
    }
    return text
  }

  /// Whether it can be a text at all: no text has a NUL, and hardly any other control.
  static func isText(_ bytes: Bytes) -> Bool {
    var controls = 0
    var index = 0
    while index < bytes.count {
      // Eight bytes at a time, as long as none can be a control.
      if index + 8 <= bytes.count, ByteShape.hasNoControls(bytes.word(at: index)) {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte == 0 { return false }
      if byte < 0x20 && !byte.isASCIIWhite || byte == 0x7F { controls += 1 }
      index += 1
    }
    return controls <= bytes.count / 200
  }
}
