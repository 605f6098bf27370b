/// The characters that may stand in an entry.
enum LedgerAlphabet {
  /// Whether the text has only letters and digits of ASCII and `:.,;/+=_-`.
  ///
  /// There is no space, so that no sentence fits in; no apostrophe and no at-sign. Bytes are
  /// compared, not characters: some characters outside ASCII equal one inside it.
  static func isOpaque(_ text: String) -> Bool {
    let table = opaqueTable
    var text = text
    return text.withUTF8 { bytes in bytes.allSatisfy { table[Int($0)] } }
  }

  /// Whether the text is lower-case words of letters and digits with single hyphens between
  /// them, the first of which begins with a letter.
  static func isKebabCase(_ text: some StringProtocol) -> Bool {
    var before = UInt8(ascii: "-")
    for byte in text.utf8 {
      let isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen ? before != byte : isLowerOrDigit(byte) else { return false }
      before = byte
    }
    guard let first = text.utf8.first, before != UInt8(ascii: "-") else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
  }

  /// For each byte whether it is of that alphabet.
  static let opaque: [Bool] = (UInt8.min...UInt8.max).map { byte in
    isLowerOrDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || marks.contains(byte)
  }

  /// The same where it can be read byte by byte without asking each time whether it is made.
  nonisolated(unsafe) static let opaqueTable: UnsafePointer<Bool> = {
    let table = UnsafeMutablePointer<Bool>.allocate(capacity: opaque.count)
    table.initialize(from: opaque, count: opaque.count)
    return UnsafePointer(table)
  }()

  private static let marks = Set(":.,;/+=_-".utf8)

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
