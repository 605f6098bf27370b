/// The change of a log's key from one to the next.
public struct KeyHandover: Hashable, Sendable {
  /// The word of the act under which the change stands in the log.
  public static let act = "ledger-key-rotated"
  /// The fact of that act with the text of the key that takes over.
  public static let newKeyFact = "new-key"
  /// The fact of that act with the text of the key that signed until then.
  public static let oldKeyFact = "old-key"

  /// The key that takes over.
  public let verifier: NoteVerifier
  /// The checkpoint that both keys signed.
  public let note: String

  /// Makes a handover.
  public init(to verifier: NoteVerifier, note: String) {
    self.verifier = verifier
    self.note = note
  }

  /// How many entries the log had; nil where the note is not a checkpoint.
  public var size: Int? { checkpoint?.size }

  /// What the note says; nil where it is not a checkpoint.
  var checkpoint: Checkpoint? {
    guard let note = try? SignedNote(parsing: note) else { return nil }
    return try? Checkpoint(body: note.text)
  }

  /// What is wrong with the note, as far as it shows without the log.
  func fault(from old: NoteVerifier, after size: Int) -> HandoverFault? {
    guard let note = try? SignedNote(parsing: note),
      let checkpoint = try? Checkpoint(body: note.text)
    else { return .unreadable }
    guard (try? old.verify(note)) != nil else { return .notSigned(byKey: old.vkey) }
    guard (try? verifier.verify(note)) != nil else { return .notSigned(byKey: verifier.vkey) }
    return checkpoint.size > size ? nil : .outOfOrder
  }
}

/// What is wrong with the change of a key.
public enum HandoverFault: Hashable, Sendable {
  /// The note is not a signed checkpoint.
  case unreadable
  /// The key did not sign it.
  case notSigned(byKey: String)
  /// It is not of a larger log than the change before.
  case outOfOrder
  /// The last entry under it does not name the key that takes over.
  case notEntered
  /// It is not a checkpoint of this log.
  case otherRoot
}
