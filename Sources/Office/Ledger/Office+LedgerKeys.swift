import Casebook
import Ledger

extension Office {
  /// Gives the log a new key, signed for by the old one.
  ///
  /// The new seed is on the disk before the log knows it, and takes its place in `ledger.key`
  /// after: a process that dies between finds both, and `DataFolder.signer` the right one.
  ///
  /// - Returns: the keys of the log from then on.
  public func rotateLedgerKey(in folder: DataFolder, by actor: Actor) async throws -> KeyHistory {
    let next = try folder.makeNextSigner(name: ledgerOrigin, randomness: world.randomness)
    let act = act(
      .ledgerKeyRotated, on: nil, by: actor, facts: sequencer.rotationFacts(to: next.verifier))
    try await sequencer.rotate(to: next, act: act, at: world.now())
    try folder.useNextSigner()
    return try await casebook.ledgerKeys() ?? KeyHistory(next.verifier)
  }

  /// Begins a new log over a casebook that was restored from a backup.
  ///
  /// - Parameter note: the newest checkpoint of the old log that anybody kept; nil where nobody
  ///   did: then the newest that the backup has.
  /// - Returns: what was kept and what was lost, and the key of the new log.
  /// - Throws: `LedgerRefusal`; `CasebookError.notOfThisLog` where the checkpoint does not fit.
  public func restoreLedger(
    in folder: DataFolder, from note: String?, by actor: Actor
  ) async throws -> (log: RestoredLog, key: NoteVerifier) {
    let stored = try await casebook.newestCheckpoint()
    guard let note = note ?? stored else { throw LedgerRefusal.noSuchEntry(size: 0) }
    let old = try Self.checkpoint(note)
    guard let oldKey = try await key(ofOld: note), old.isOf(ledgerOrigin) else {
      throw LedgerRefusal.checkpointOfOtherLog
    }
    let next = try folder.makeNextSigner(
      name: Self.nameAfter(ledgerOrigin), randomness: world.randomness)
    let log = try await Sequencer(casebook, signer: next, origin: next.name).restore(
      old: old, oldKey: oldKey, at: world.now()
    ) { facts in act(.ledgerRestored, on: nil, by: actor, facts: facts) }
    try folder.useNextSigner()
    return (log, next.verifier)
  }

  /// The key of the log that signed a note: also one that the backup does not know yet.
  private func key(ofOld note: String) async throws -> NoteVerifier? {
    guard let note = try? SignedNote(parsing: note) else { return nil }
    let stored = try await casebook.ledgerKeys()?.verifiers ?? []
    return (stored + [ledgerKey]).last { (try? $0.verify(note)) != nil }
  }

  /// The name of the log that goes on with one of this name: `…/2`, `…/3`.
  static func nameAfter(_ origin: String) -> String {
    let parts = origin.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > 1, let number = parts.last.flatMap({ Int($0) }), number > 1 {
      return parts.dropLast().joined(separator: "/") + "/\(number + 1)"
    }
    return origin + "/2"
  }
}
