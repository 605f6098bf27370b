import Crypto

/// A private Ed25519 key that signs notes under a name.
///
/// - Note: The library behind it signs without randomness on Linux, so that one text has one
///   signature; on Apple systems it adds randomness. Verifiers see no difference.
public struct NoteSigner: Sendable {
  /// The length of the seed.
  public static let seedByteCount = 32

  /// The public half of the key.
  public let verifier: NoteVerifier

  private let key: Curve25519.Signing.PrivateKey

  /// Makes the key of a seed (RFC 8032, section 5.1.5).
  ///
  /// - Parameters:
  ///   - name: The name of the key, by rule the origin of the log.
  ///   - seed: 32 secret random bytes. The ledger makes none itself.
  /// - Throws: `NoteError.badKeyName` or `.badSeed`.
  public init(name: String, seed: [UInt8]) throws(NoteError) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      throw .badSeed
    }
    self.key = key
    verifier = try NoteVerifier(name: name, publicKey: Array(key.publicKey.rawRepresentation))
  }

  /// The name of the key.
  public var name: String { verifier.name }

  /// Signs a text.
  ///
  /// - Parameter text: The text, with a line feed at its end and no other control characters.
  /// - Throws: `NoteError` when the text cannot be the text of a note.
  public func sign(_ text: String) throws(NoteError) -> SignedNote {
    try SignedNote.checkText(text)
    guard let signature = try? key.signature(for: Array(text.utf8)) else { throw .signingFailed }
    let line = NoteSignature(
      name: name, keyHash: verifier.keyHash, signature: Array(signature))
    return try SignedNote(text: text, signatures: [line])
  }

  /// Signs a checkpoint.
  ///
  /// A log must never sign two checkpoints that contradict each other; the caller sees to it,
  /// by signing under the lock that guards the tree size.
  public func sign(_ checkpoint: Checkpoint) throws(NoteError) -> SignedNote {
    try sign(checkpoint.body)
  }
}

extension NoteSigner: CustomStringConvertible, CustomReflectable {
  /// The public text of the key; the secret is never shown.
  public var description: String { "signer for \(verifier.vkey)" }

  /// Shows the public half only, so that no dump or log writes the secret out.
  public var customMirror: Mirror { Mirror(self, children: ["verifier": verifier.vkey]) }
}
