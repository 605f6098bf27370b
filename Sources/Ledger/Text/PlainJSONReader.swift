/// Reads plain JSON from bytes, from left to right.
struct PlainJSONReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func value(depth: Int) throws(PlainJSONError) -> PlainJSON {
    guard depth < PlainJSON.depthMax else { throw .tooDeep(offset: offset) }
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try integer())
    default: throw .unexpectedByte(offset: offset)
    }
  }

  func end() throws(PlainJSONError) {
    guard offset == bytes.count else { throw .trailingBytes(offset: offset) }
  }

  private mutating func object(depth: Int) throws(PlainJSONError) -> [String: PlainJSON] {
    var members: [String: PlainJSON] = [:]
    try expect("{")
    if try take("}") { return members }
    repeat {
      let start = offset
      let key = try string()
      guard members[key] == nil else { throw .duplicateKey(offset: start) }
      try expect(":")
      members[key] = try value(depth: depth + 1)
    } while try take(",")
    try expect("}")
    return members
  }

  private mutating func array(depth: Int) throws(PlainJSONError) -> [PlainJSON] {
    var elements: [PlainJSON] = []
    try expect("[")
    if try take("]") { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
    } while try take(",")
    try expect("]")
    return elements
  }

  private mutating func integer() throws(PlainJSONError) -> Int {
    let start = offset
    while offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) {
      offset += 1
    }
    guard let value = WholeNumber.value(of: bytes[start..<offset]) else {
      throw .badNumber(offset: start)
    }
    return value
  }

  private mutating func string() throws(PlainJSONError) -> String {
    let start = offset
    try expect("\"")
    var content: [UInt8] = []
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        guard let text = String(validating: content, as: UTF8.self) else {
          throw .notUTF8(offset: start)
        }
        return text
      case UInt8(ascii: "\\"): content += try escape()
      case 0..<0x20: throw .unexpectedByte(offset: offset)
      default:
        content.append(byte)
        offset += 1
      }
    }
  }

  /// The UTF-8 bytes that one escape stands for.
  private mutating func escape() throws(PlainJSONError) -> [UInt8] {
    let start = offset
    offset += 1
    let letter = try peek()
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0c]
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try scalar(start))).utf8)
    default: throw .unexpectedByte(offset: start)
    }
  }

  /// The scalar of four hexadecimal digits, or of two such escapes that form a surrogate pair.
  private mutating func scalar(_ start: Int) throws(PlainJSONError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    try expect("\\")
    try expect("u")
    let second = try codeUnit()
    guard UTF16.isLeadSurrogate(first), UTF16.isTrailSurrogate(second) else {
      throw .unexpectedByte(offset: start)
    }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func codeUnit() throws(PlainJSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try peek())).hexDigitValue else {
        throw .unexpectedByte(offset: offset)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }

  private func peek() throws(PlainJSONError) -> UInt8 {
    guard offset < bytes.count else { throw .unexpectedEnd }
    return bytes[offset]
  }

  private mutating func take(_ character: Unicode.Scalar) throws(PlainJSONError) -> Bool {
    guard try peek() == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(PlainJSONError) {
    guard try take(character) else { throw .unexpectedByte(offset: offset) }
  }
}
