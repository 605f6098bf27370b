/// Why a note, a key or a signature is refused.
public enum NoteError: Error, Hashable, Sendable {
  /// The note is longer than `SignedNote.byteMax`.
  case tooLong(limit: Int)
  /// The note has a control character other than the line feed.
  case controlCharacter
  /// The text does not end with a line feed.
  case unfinishedText
  /// No blank line stands between the text and the signatures.
  case noSignatures
  /// The note has more signatures than `SignedNote.signatureCountMax`.
  case tooManySignatures(limit: Int)
  /// The signature line, counted from 1, is not a dash, a name and base64.
  case badSignatureLine(number: Int)
  /// The name of a key is empty, or has a space or a plus sign.
  case badKeyName
  /// The seed of a key is not 32 bytes.
  case badSeed
  /// The text of a key is not a name, eight hexadecimal digits and base64.
  case badKeyText
  /// The key is of another kind than Ed25519.
  case unknownKeyType(UInt8)
  /// The hash in the text of a key is not the hash of its name and public key.
  case keyHashMismatch
  /// The note has no signature by the key of this name and hash.
  case notSignedBy(name: String, keyHash: String)
  /// The note has a signature by this key that does not fit the text.
  case badSignature(name: String, keyHash: String)
  /// The cryptographic library refused to sign.
  case signingFailed
}
