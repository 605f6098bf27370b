import Crypto

/// A public Ed25519 key that checks the signatures of notes.
public struct NoteVerifier: Hashable, Sendable {
  /// The name of the key.
  public let name: String
  /// The 32 bytes of the public key.
  public let publicKey: [UInt8]
  /// The four bytes that tell keys of one name apart.
  public let keyHash: [UInt8]

  /// The length of a public key.
  static let publicKeyByteCount = 32

  /// Makes the key of its name and bytes.
  ///
  /// - Throws: `NoteError.badKeyName` or `.badKeyText`.
  public init(name: String, publicKey: [UInt8]) throws(NoteError) {
    guard NoteKeyName.isValid(name) else { throw .badKeyName }
    guard publicKey.count == Self.publicKeyByteCount else { throw .badKeyText }
    self.name = name
    self.publicKey = publicKey
    keyHash = NoteKeyName.keyHash(name: name, publicKey: publicKey)
  }

  /// The text in which the key is published: name, key hash in hexadecimal, and type and public
  /// key in base64, with plus signs between them.
  public var vkey: String {
    name + "+" + keyHashHex + "+" + Base64.text(of: [NoteKeyName.ed25519] + publicKey)
  }

  /// The key hash as eight hexadecimal digits.
  public var keyHashHex: String { Hexadecimal.text(of: keyHash) }

  /// Reads the published text of a key.
  ///
  /// - Throws: `NoteError` when the text has another form, another kind of key, or a hash that
  ///   does not fit.
  public init(vkey: String) throws(NoteError) {
    let parts = vkey.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let hash = Hexadecimal.bytes(of: parts[1]),
      hash.count == NoteKeyName.keyHashByteCount, let key = Base64.bytes(of: parts[2]),
      let type = key.first
    else { throw .badKeyText }
    guard type == NoteKeyName.ed25519 else { throw .unknownKeyType(type) }
    try self.init(name: String(parts[0]), publicKey: Array(key.dropFirst()))
    guard keyHash == hash else { throw .keyHashMismatch }
  }

  /// Checks that this key signed the note.
  ///
  /// Signatures by other keys are passed over, as the format demands. Every signature that
  /// bears this key's name and hash must be good.
  ///
  /// - Throws: `NoteError.notSignedBy` or `.badSignature`.
  public func verify(_ note: SignedNote) throws(NoteError) {
    let own = note.signatures.filter {
      NoteKeyName.areSame($0.name, name) && $0.keyHash == keyHash
    }
    guard !own.isEmpty else { throw .notSignedBy(name: name, keyHash: keyHashHex) }
    let text = Array(note.text.utf8)
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey),
      own.allSatisfy({ key.isValidSignature($0.signature, for: text) })
    else { throw .badSignature(name: name, keyHash: keyHashHex) }
  }
}
