import Casebook
import Ledger
import Synchronization

extension Office {
  /// The receipt of an entry: the proof that it is in the log, with the entry in it.
  ///
  /// - Parameter index: of the entry, from 0.
  /// - Throws: `LedgerRefusal.noSuchEntry`.
  public func receipt(ofEntry index: Int) async throws -> LedgerReceipt {
    let log = try await readSignedLog(keeping: index)
    guard log.leaves.indices.contains(index) else {
      throw LedgerRefusal.noSuchEntry(size: log.leaves.count)
    }
    return LedgerReceipt(
      index: index, entry: log.body,
      proof: try MerkleTree.inclusionProof(index: index, in: log.leaves), checkpoint: log.note)
  }

  /// The receipt of the entry that tells of an act.
  ///
  /// - Throws: `LedgerRefusal.noSuchEntry`.
  public func receipt(ofAct id: String) async throws -> LedgerReceipt {
    try await sealLedger()
    guard let index = try await casebook.entryIndex(ofAct: id) else {
      throw LedgerRefusal.noSuchEntry(size: try await casebook.ledgerCounts().placed)
    }
    return try await receipt(ofEntry: index)
  }

  /// The proof that the log only grew since a checkpoint.
  ///
  /// - Throws: `LedgerRefusal.unreadableCheckpoint`, `.checkpointOfOtherLog`, `.largerCheckpoint`.
  public func consistency(since note: String) async throws -> LedgerConsistency {
    let old = try Self.checkpoint(note)
    guard old.isOf(ledgerOrigin) else { throw LedgerRefusal.checkpointOfOtherLog }
    let log = try await readSignedLog(keeping: nil)
    guard old.size <= log.leaves.count else {
      throw LedgerRefusal.largerCheckpoint(size: log.leaves.count)
    }
    return LedgerConsistency(
      oldSize: old.size,
      proof: try MerkleTree.consistencyProof(from: old.size, in: log.leaves),
      checkpoint: log.note)
  }

  static func checkpoint(_ note: String) throws(LedgerRefusal) -> Checkpoint {
    guard let note = try? SignedNote(parsing: note),
      let checkpoint = try? Checkpoint(body: note.text)
    else { throw .unreadableCheckpoint }
    return checkpoint
  }

  /// The leaf hashes that the newest checkpoint counts, and the body of one of them.
  private func readSignedLog(keeping index: Int?) async throws -> SignedLog {
    try await sealLedger()
    let log = Mutex(SignedLog())
    try await casebook.readLog(
      note: { note in log.withLock { $0.note = note ?? "" } },
      each: { entry in
        guard let stored = entry.signed, let leaf = stored.leaf else { return }
        log.withLock { log in
          log.leaves.append(leaf)
          if stored.index == index { log.body = stored.body }
        }
      })
    let read = log.withLock { $0 }
    guard !read.note.isEmpty else { throw LedgerRefusal.noSuchEntry(size: 0) }
    return read
  }
}

private struct SignedLog: Sendable {
  var note = ""
  var leaves: [LedgerHash] = []
  var body: [UInt8]?
}

/// What cannot be proved, or done to the log.
public enum LedgerRefusal: Error, Sendable, Hashable {
  /// No entry of the log is the one that was asked for.
  case noSuchEntry(size: Int)
  case unreadableCheckpoint
  /// The checkpoint is not of this log, or none of its keys signed it.
  case checkpointOfOtherLog
  /// The checkpoint has more entries than the log: it was cut, or restored.
  case largerCheckpoint(size: Int)
}
