extension NoteError: CustomStringConvertible {
  /// The error in words.
  public var description: String {
    switch self {
    case .tooLong(let limit): "the note is longer than \(limit) bytes"
    case .controlCharacter: "the note has a control character"
    case .unfinishedText: "the text does not end with a line feed"
    case .noSignatures: "the note has no signatures"
    case .tooManySignatures(let limit): "the note has more than \(limit) signatures"
    case .badSignatureLine(let number): "signature line \(number) is malformed"
    case .badKeyName: "the name of the key is empty, too long, or has a space or a plus sign"
    case .badSeed: "the seed of a key must be \(NoteSigner.seedByteCount) bytes"
    case .badKeyText: "the key is not a name, a hash and a public key with plus signs between"
    case .unknownKeyType(let type): "keys of type \(type) are not supported"
    case .keyHashMismatch: "the hash of the key does not fit its name and public key"
    case .notSignedBy(let name, let hash): "there is no signature by '\(name)' (\(hash))"
    case .badSignature(let name, let hash): "the signature by '\(name)' (\(hash)) does not fit"
    case .signingFailed: "signing failed"
    }
  }
}
