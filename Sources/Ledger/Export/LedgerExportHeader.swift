/// Which log an export is of, and the keys that it says sign its checkpoints.
public struct LedgerExportHeader: Hashable, Sendable {
  /// The keys that the file itself states, under the name of the log. They prove nothing before one
  /// of them has been compared with a published one.
  public let keys: KeyHistory

  /// The name of the log.
  public var origin: String { keys.origin }

  /// The key that signs now.
  public var verifier: NoteVerifier { keys.current }

  /// Makes the header of an export.
  public init(keys: KeyHistory) { self.keys = keys }

  /// Makes the header of a log that has had one key.
  public init(origin: String, verifier: NoteVerifier) {
    self.init(keys: KeyHistory(origin: origin, first: verifier))
  }
}
