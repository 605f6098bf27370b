/// Which log an export is of, and the key that it says signs its checkpoints.
public struct LedgerExportHeader: Hashable, Sendable {
  /// The name of the log.
  public let origin: String
  /// The public key that the file itself states. It proves nothing before it has been compared
  /// with the published one.
  public let verifier: NoteVerifier

  /// Makes the header of an export.
  public init(origin: String, verifier: NoteVerifier) {
    self.origin = origin
    self.verifier = verifier
  }
}
