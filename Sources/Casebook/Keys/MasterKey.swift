import Crypto

/// The key under which all keys of records are wrapped. It lies outside every database.
///
/// From its 32 random bytes HKDF-SHA256 (RFC 5869) derives a wrapping key for each record alone, so
/// that AES key wrap (RFC 3394), which needs no nonce, never wraps two keys under one, and a wrapped
/// key that is moved to another record does not unwrap.
public struct MasterKey: Sendable {
  public static let byteCount = 32

  /// 16 hexadecimal digits that follow from the key and do not lead back to it.
  public let id: String
  private let root: SymmetricKey

  /// - Throws: `KeyError.unreadableMasterKey` for another count of bytes.
  public init(bytes: [UInt8]) throws(KeyError) {
    guard bytes.count == Self.byteCount else { throw .unreadableMasterKey }
    let extracted = HKDF<SHA256>.extract(
      inputKeyMaterial: SymmetricKey(data: bytes), salt: Array("addewid.master.1".utf8))
    root = SymmetricKey(data: extracted)
    let name = HKDF<SHA256>.expand(
      pseudoRandomKey: root, info: Framing.bytes("id"), outputByteCount: 8)
    id = name.withUnsafeBytes { Hexadecimal.text($0) }
  }

  /// Wraps a key for one holder: a record of a table, or the look-ups.
  func wrap(_ key: SymmetricKey, table: String, record: String) throws -> [UInt8] {
    Array(try AES.KeyWrap.wrap(key, using: wrapping(table, record)))
  }

  /// - Throws: `KeyError.brokenKey`.
  func unwrap(_ wrapped: [UInt8], table: String, record: String) throws(KeyError) -> SymmetricKey {
    // RFC 3394 adds eight bytes.
    guard wrapped.count == DataKey.byteCount + 8,
      let key = try? AES.KeyWrap.unwrap(wrapped, using: wrapping(table, record)),
      key.bitCount == DataKey.byteCount * 8
    else { throw .brokenKey(record: record) }
    return key
  }

  private func wrapping(_ table: String, _ record: String) -> SymmetricKey {
    HKDF<SHA256>.expand(
      pseudoRandomKey: root, info: Framing.bytes("wrap", table, record),
      outputByteCount: Self.byteCount)
  }
}
