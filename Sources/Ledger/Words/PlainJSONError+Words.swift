extension PlainJSONError: CustomStringConvertible {
  /// The error in words.
  public var description: String {
    switch self {
    case .unexpectedByte(let offset): "unexpected character at byte \(offset)"
    case .unexpectedEnd: "unexpected end"
    case .trailingBytes(let offset): "text behind the value at byte \(offset)"
    case .duplicateKey(let offset): "repeated key at byte \(offset)"
    case .notUTF8(let offset): "text that is not UTF-8 at byte \(offset)"
    case .badNumber(let offset): "bad number at byte \(offset)"
    case .tooDeep(let offset): "values nested too deeply at byte \(offset)"
    }
  }
}
