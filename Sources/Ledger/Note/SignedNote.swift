/// A text with signatures under it, as C2SP `signed-note` defines it.
///
/// The text must not be believed before a `NoteVerifier` has accepted the note.
public struct SignedNote: Hashable, Sendable {
  /// The most bytes of a note that is read.
  public static let byteMax = 48 * 1024

  /// The most signatures of a note that is read; the format asks for at least 16.
  public static let signatureCountMax = 16

  /// The signed text, with the line feed at its end.
  public let text: String

  /// The signatures, in their order in the note.
  public let signatures: [NoteSignature]

  /// Makes a note of a text and signatures over it.
  ///
  /// - Throws: `NoteError` when the text cannot be the text of a note.
  public init(text: String, signatures: [NoteSignature]) throws(NoteError) {
    try Self.checkText(text)
    guard !signatures.isEmpty else { throw .noSignatures }
    guard signatures.count <= Self.signatureCountMax else {
      throw .tooManySignatures(limit: Self.signatureCountMax)
    }
    self.text = text
    self.signatures = signatures
  }

  /// The note with the signatures of another note over the same text too.
  ///
  /// - Throws: `NoteError` where there are too many.
  public func adding(_ other: SignedNote) throws(NoteError) -> SignedNote {
    precondition(text == other.text, "signatures are over one text")
    return try SignedNote(text: text, signatures: signatures + other.signatures)
  }

  /// The whole note: the text, a blank line, a line for each signature.
  public var encoded: String {
    text + "\n" + signatures.map { $0.line + "\n" }.joined()
  }

  static func checkText(_ text: String) throws(NoteError) {
    guard text.utf8.count <= byteMax else { throw .tooLong(limit: byteMax) }
    guard text.utf8.last == 0x0a else { throw .unfinishedText }
    guard text.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x0a }) else { throw .controlCharacter }
  }
}
