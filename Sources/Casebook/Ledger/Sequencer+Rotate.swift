import Ledger
import Relations
import StatutoryTime
import Systems

extension Sequencer {
  /// Gives the log another key.
  ///
  /// In one transaction: the act that names both keys becomes the last entry, and old and new key
  /// sign the checkpoint over it. From the next checkpoint on the new key signs alone.
  ///
  /// - Parameters:
  ///   - next: the key that takes over; it bears the name of the log.
  ///   - act: of the change, with the facts of `rotationFacts`.
  /// - Throws: `CasebookError.otherLogKey` where the key of this sequencer is not the log's.
  public func rotate(to next: NoteSigner, act: Act, at moment: Instant) async throws {
    _ = try await run(at: moment)
    try await casebook.perform("ledger-key-rotated") { unit in
      var log = try LogSequence(unit)
      try log.check(signer.verifier, origin: origin)
      try unit.record(act)
      while try log.place(max: Self.batchMax, butFor: act.id) == Self.batchMax {}
      try log.place(act.id)
      let checkpoint = try Checkpoint(origin: origin, frontier: log.frontier)
      let note = try signer.sign(checkpoint).adding(next.sign(checkpoint))
      try log.store(note, at: moment)
      try unit.session.execute(
        "INSERT INTO ledger_key (position, origin, vkey, handover) "
          + "SELECT MAX(position) + 1, ?, ?, ? FROM ledger_key",
        [.text(origin), .text(next.verifier.vkey), .text(note.encoded)])
    }
  }

  /// The facts of the act of a change of key.
  public func rotationFacts(to next: NoteVerifier) -> [String: String] {
    [KeyHandover.oldKeyFact: signer.verifier.vkey, KeyHandover.newKeyFact: next.vkey]
  }
}
