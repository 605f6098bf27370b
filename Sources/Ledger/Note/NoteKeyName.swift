/// The names of keys, and the short hashes that tell keys of one name apart.
enum NoteKeyName {
  /// The most bytes of a name; a limit of ours, the format has none.
  static let byteMax = 256

  /// The type byte of Ed25519 keys in the hash and in the text of a key.
  static let ed25519: UInt8 = 0x01

  /// The length of a key hash.
  static let keyHashByteCount = 4

  /// Whether the name has at least one character and neither space, control nor plus sign.
  static func isValid(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= byteMax
      && name.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
          && scalar != "+"
      }
  }

  /// The first four bytes of SHA-256 over the name, a line feed, the type and the public key.
  static func keyHash(name: String, publicKey: [UInt8]) -> [UInt8] {
    let input = Array(name.utf8) + [0x0a, ed25519] + publicKey
    return Array(LedgerHash.sha256(input).bytes.prefix(keyHashByteCount))
  }

  /// Whether two names are the same bytes; Swift's `==` would also equate other spellings.
  static func areSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}
