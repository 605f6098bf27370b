/// One thing that is wrong with a ledger, as plain facts. Indexes count from 0.
public enum LedgerFault: Hashable, Sendable {
  /// The body of the entry does not have the leaf hash that was stored with it.
  case entryAltered(index: Int)
  /// The body of the entry is the one that was signed, but the leaf hash beside it is not.
  case storedHashAltered(index: Int)
  /// The entries with these indexes are not there.
  case missingIndexes(ClosedRange<Int>)
  /// More than one entry has this index.
  case duplicateIndex(Int)
  /// The entry stands behind entries with higher indexes.
  case outOfOrder(index: Int)
  /// The entry bears the id of an earlier one.
  case duplicateId(index: Int)
  /// The bytes of the entry are not an entry.
  case unreadableEntry(index: Int, why: LedgerEntryError)
  /// The entries give another root than the newest checkpoint signs, and the entries that are
  /// named as altered do not explain it.
  case rootMismatch(checkpoint: LedgerHash, entries: LedgerHash)
  /// There are more or fewer entries than the newest checkpoint signs.
  case sizeMismatch(checkpoint: Int, entries: Int)
  /// There are entries, but no checkpoint signs them.
  case noCheckpoint
  /// The checkpoint cannot be read as a note.
  case unreadableNote(CheckpointRole, why: NoteError)
  /// The signed text is not a checkpoint.
  case unreadableCheckpoint(CheckpointRole, why: CheckpointError)
  /// The checkpoint bears no signature by the key.
  case notSigned(CheckpointRole, byKey: String)
  /// The signature by the key does not fit the checkpoint.
  case badSignature(CheckpointRole, byKey: String)
  /// The export names another key than the one that is trusted.
  case otherKey(trusted: String, found: String)
  /// The checkpoint is of another log.
  case wrongOrigin(CheckpointRole, expected: String, found: String)
  /// The log does not begin with the entries that the older checkpoint signed.
  case inconsistentWith(older: Checkpoint)
  /// The log is shorter than when the older checkpoint was signed.
  case truncatedSince(older: Checkpoint, size: Int)
  /// A file of a tiled log is not what it must be.
  case badTile(path: String, TileFault)
  /// The change of the key with this number, from 1, is not what it must be.
  case badHandover(number: Int, HandoverFault)
  /// The checkpoint is signed by a key of the log that did not sign at this size.
  case keyOutOfTime(CheckpointRole, key: String, size: Int)
  /// The first entries, up to `good`, are those of a checkpoint of that size; those up to `bad` are
  /// not: something between was altered, put in, taken out or moved.
  case divergesBetween(good: Int, bad: Int)
  /// The entries that follow a restoration are not those that it names.
  case restoredEntriesDiffer(kept: Int)
  /// The export is broken in form; nothing behind this line was read.
  case unreadableExport(LedgerExportError)
  /// More faults were found than are listed.
  case moreFaults(count: Int)
}
