import CPostgreSQL
import Relations

/// Reads a column's text form by the type the server gives it.
enum PostgreSQLDecoder {
  case integer
  case boolean
  case bytes
  case text

  init(type: Oid) {
    self =
      switch type {
      case 20, 21, 23, 26: .integer
      case 16: .boolean
      case 17: .bytes
      default: .text
      }
  }

  func decode(_ bytes: UnsafeRawBufferPointer) -> Value? {
    switch self {
    case .text: .text(String(decoding: bytes, as: UTF8.self))
    case .boolean: .integer(bytes.first == UInt8(ascii: "t") ? 1 : 0)
    case .integer: Self.integer(bytes).map { .integer($0) }
    case .bytes: Self.hexadecimal(bytes).map { .bytes($0) }
    }
  }

  /// Digits with a minus before them or not, as the server writes them.
  private static func integer(_ text: UnsafeRawBufferPointer) -> Int64? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative ? text[1...] : text[...]
    guard !digits.isEmpty else { return nil }
    var number: Int64 = 0
    for byte in digits {
      guard (48...57).contains(byte) else { return nil }
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (next, isFull) = tens.subtractingReportingOverflow(Int64(byte - 48))
      guard !isTooLarge, !isFull else { return nil }
      number = next
    }
    guard isNegative || number != .min else { return nil }
    return isNegative ? number : -number
  }

  /// Bytes come as `\x` and two digits each.
  private static func hexadecimal(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
    guard text.count >= 2, text.count.isMultiple(of: 2), text[0] == UInt8(ascii: "\\"),
      text[1] == UInt8(ascii: "x")
    else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2 - 1)
    for index in stride(from: 2, to: text.count, by: 2) {
      guard let high = digit(text[index]), let low = digit(text[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
