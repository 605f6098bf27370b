import Ledger
import Relations
import StatutoryTime
import Systems

extension Sequencer {
  /// Begins a new log over a store that was restored from a backup.
  ///
  /// In one transaction: the act that names the old log becomes entry 0, the entries that the
  /// backup had follow in their order, then those that waited; the key of this sequencer, which
  /// bears the name of the new log, signs it. The old log is never signed again.
  ///
  /// - Parameters:
  ///   - old: the newest checkpoint of the old log that is known, and its key.
  ///   - makeAct: makes the act of the restoration from its facts.
  /// - Returns: what was kept, and what was lost.
  /// - Throws: `CasebookError.notOfThisLog` where the old checkpoint is no larger than the store
  ///   and does not fit its entries; `.brokenLog` where the store's entries are not one row.
  public func restore(
    old: Checkpoint, oldKey: NoteVerifier, at moment: Instant,
    makeAct: @escaping @Sendable ([String: String]) -> Act
  ) async throws -> RestoredLog {
    try await casebook.perform("ledger-restored") { unit in
      var log = try LogSequence(unit)
      let session = unit.session
      let kept = try KeptLeaves(session, old: old)
      let restored = RestoredLog(
        old: old, oldKey: oldKey, keptCount: kept.leaves.count, keptRoot: kept.root)
      let act = makeAct(restored.facts)
      try unit.record(act)
      // Below zero and back: no two rows have one index on the way.
      try session.execute(
        "UPDATE ledger_entry SET entry_index = -(entry_index + 1) WHERE entry_index IS NOT NULL")
      try session.execute(
        "UPDATE ledger_entry SET entry_index = -entry_index WHERE entry_index < 0")
      log.begin()
      try log.place(act.id)
      log.append(kept.leaves)
      while try log.place(max: Self.batchMax) == Self.batchMax {}
      try session.execute("DELETE FROM ledger_checkpoint")
      try session.execute("DELETE FROM ledger_key")
      try log.check(signer.verifier, origin: origin)
      try log.store(signer.sign(Checkpoint(origin: origin, frontier: log.frontier)), at: moment)
      return restored
    }
  }
}

/// The leaf hashes of the entries that a restored store still has, in their order.
private struct KeptLeaves {
  private(set) var leaves: [LedgerHash] = []
  var root: LedgerHash { MerkleTree.root(of: leaves) }

  init(_ session: any SQLSession, old: Checkpoint) throws {
    var found: [LedgerHash] = []
    try session.stream(
      "SELECT entry_index, leaf FROM ledger_entry WHERE entry_index IS NOT NULL "
        + "ORDER BY entry_index"
    ) { row in
      guard try row.integer("entry_index") == Int64(found.count),
        let leaf = LedgerHash(bytes: try row.bytes("leaf"))
      else { throw CasebookError.brokenLog }
      found.append(leaf)
    }
    leaves = found
    if old.size <= leaves.count {
      guard MerkleTree.root(of: Array(leaves.prefix(old.size))) == old.root else {
        throw CasebookError.notOfThisLog
      }
    }
  }
}
