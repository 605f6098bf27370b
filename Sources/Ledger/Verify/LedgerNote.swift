/// Something that a reader of a verdict must know although it is no fault.
public enum LedgerNote: Hashable, Sendable {
  /// This many acts are recorded but have no index yet, and so no protection.
  case unsequenced(count: Int)
  /// The signature was checked with the key inside the file, which whoever wrote the file chose.
  case embeddedKey(vkey: String)
  /// The log goes on with an older one that was restored from a backup.
  case restored(RestoredLog)
  /// The older checkpoint is of the log that was restored, at a size that the backup did not have:
  /// it is known, and cannot be compared.
  case olderNotKept(size: Int)
  /// No older checkpoint was given: entries cut off at the end, with a new signature by the
  /// log's own key, would not have been seen.
  case truncationNotChecked
}
