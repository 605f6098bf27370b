/// Texts and bytes as one, so that no two lists of parts give the same bytes.
enum Framing {
  /// Each part behind its length in four bytes, the highest first.
  static func bytes(_ parts: [[UInt8]]) -> [UInt8] {
    var framed: [UInt8] = []
    framed.reserveCapacity(parts.reduce(0) { $0 + $1.count + 4 })
    for part in parts {
      let length = UInt32(part.count)
      framed.append(UInt8(truncatingIfNeeded: length >> 24))
      framed.append(UInt8(truncatingIfNeeded: length >> 16))
      framed.append(UInt8(truncatingIfNeeded: length >> 8))
      framed.append(UInt8(truncatingIfNeeded: length))
      framed += part
    }
    return framed
  }

  static func bytes(_ parts: String...) -> [UInt8] { bytes(parts.map { Array($0.utf8) }) }
}

/// Bytes as hexadecimal text.
enum Hexadecimal {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// - Returns: nil where a character is no digit, or one digit stands alone.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let digits = text.utf8.compactMap { digit -> UInt8? in
      switch digit {
      case 48...57: digit - 48
      case 65...70: digit - 55
      case 97...102: digit - 87
      default: nil
      }
    }
    guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
