/// What one line of an export says.
public enum LedgerExportLine: Hashable, Sendable {
  /// The first line.
  case header(LedgerExportHeader)
  /// The line of one entry.
  case entry(StoredLedgerEntry)
  /// The last line: the signed checkpoint, not yet checked.
  case checkpoint(String)
}
