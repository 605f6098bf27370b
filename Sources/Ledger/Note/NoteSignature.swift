/// One signature under a note.
public struct NoteSignature: Hashable, Sendable {
  /// The name of the key.
  public let name: String
  /// The four bytes that tell keys of one name apart.
  public let keyHash: [UInt8]
  /// The bytes of the signature, in the form of the key's kind.
  public let signature: [UInt8]

  /// What every signature line begins with: an em dash and a space.
  static let linePrefix = "\u{2014} "

  init(name: String, keyHash: [UInt8], signature: [UInt8]) {
    self.name = name
    self.keyHash = keyHash
    self.signature = signature
  }

  /// The signature line, without a line feed.
  var line: String { Self.linePrefix + name + " " + Base64.text(of: keyHash + signature) }

  /// Reads a signature line; nil when it is not one.
  init?(line: Substring.UTF8View) {
    let prefix = Array(Self.linePrefix.utf8)
    guard line.starts(with: prefix) else { return nil }
    let parts = line.dropFirst(prefix.count)
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, NoteKeyName.isValid(String(Substring(parts[0]))),
      let bytes = Base64.bytes(of: Substring(parts[1])),
      bytes.count > NoteKeyName.keyHashByteCount
    else { return nil }
    self.init(
      name: String(Substring(parts[0])), keyHash: Array(bytes.prefix(NoteKeyName.keyHashByteCount)),
      signature: Array(bytes.dropFirst(NoteKeyName.keyHashByteCount)))
  }
}
