/// Why bytes are not the plain JSON that the ledger writes. Offsets are in bytes, from 0.
public enum PlainJSONError: Error, Hashable, Sendable {
  /// The byte at the offset cannot stand there.
  case unexpectedByte(offset: Int)
  /// The bytes end inside a value.
  case unexpectedEnd
  /// Bytes follow the value.
  case trailingBytes(offset: Int)
  /// An object names the same key twice.
  case duplicateKey(offset: Int)
  /// A string is not UTF-8.
  case notUTF8(offset: Int)
  /// A number does not fit, or has a leading zero.
  case badNumber(offset: Int)
  /// Values are nested more deeply than the ledger ever writes them.
  case tooDeep(offset: Int)
}
