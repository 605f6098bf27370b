extension LedgerNote: CustomStringConvertible {
  /// The note in words, for operators and auditors.
  public var description: String {
    switch self {
    case .unsequenced(let count):
      "\(count) \(count == 1 ? "act waits" : "acts wait") for an index and "
        + "\(count == 1 ? "is" : "are") not signed yet"
    case .embeddedKey(let vkey):
      "signed by the key inside the file; compare it with the published key: \(vkey)"
    case .restored(let log):
      "the log goes on with '\(log.old.origin)', which had \(log.old.size) entries; "
        + "\(log.lostCount) of them were lost"
    case .olderNotKept(let size):
      "the older checkpoint is of the restored log with \(size) entries, more than were kept"
    case .truncationNotChecked:
      "entries cut off at the end cannot be seen without an older checkpoint"
    }
  }
}
