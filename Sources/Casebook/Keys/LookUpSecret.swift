import Crypto

/// The secret by which records are found without being opened.
///
/// Every field of every table has a key of its own derived from it (HKDF-SHA256), so that equal
/// values in two fields do not show as equal. Within a field they do: whoever reads the table sees
/// which records share a value, never which value it is.
struct LookUpSecret: Sendable {
  static let byteCount = 32
  /// Stands in the place of a table where the secret is wrapped.
  static let holder = "look-ups"

  let id: String
  private let secret: SymmetricKey

  init(id: String, _ secret: SymmetricKey) {
    self.id = id
    self.secret = secret
  }

  func key(table: String, field: String) -> LookUpKey {
    LookUpKey(
      HKDF<SHA256>.expand(
        pseudoRandomKey: secret, info: Framing.bytes("addewid.look-up.1", table, field),
        outputByteCount: Self.byteCount))
  }
}

/// The key of one field's look-ups.
struct LookUpKey: Sendable {
  private let key: SymmetricKey

  fileprivate init(_ key: SymmetricKey) { self.key = key }

  /// - Parameter value: in the form of `LookUpForm`.
  func digest(of value: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array(value.utf8), using: key))
  }
}
