import Relations

/// Rows in the text form of PostgreSQL's `COPY`, gathered until there are enough to send.
struct PostgreSQLCopy {
  private static let sendFromBytes = 1 << 16

  private(set) var buffer: [UInt8] = []

  var isFull: Bool { buffer.count >= Self.sendFromBytes }

  mutating func removeAll() { buffer.removeAll(keepingCapacity: true) }

  mutating func append(_ row: [Value]) throws(DatabaseError) {
    for (index, value) in row.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: "\t")) }
      switch value {
      case .null: buffer += [UInt8(ascii: "\\"), UInt8(ascii: "N")]
      case .integer(let integer): buffer += String(integer).utf8
      case .text(let text): try append(text)
      case .bytes(let bytes): append(bytes)
      }
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  /// What ends a value or a row is written with a backslash before it.
  private mutating func append(_ text: String) throws(DatabaseError) {
    for byte in text.utf8 {
      switch byte {
      case 0: throw .textContainsNul
      case UInt8(ascii: "\\"): buffer += [byte, byte]
      case UInt8(ascii: "\t"): buffer += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case UInt8(ascii: "\n"): buffer += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\r"): buffer += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      default: buffer.append(byte)
      }
    }
  }

  private mutating func append(_ bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    buffer += [UInt8(ascii: "\\"), UInt8(ascii: "\\"), UInt8(ascii: "x")]
    for byte in bytes {
      buffer.append(digits[Int(byte >> 4)])
      buffer.append(digits[Int(byte & 15)])
    }
  }
}
