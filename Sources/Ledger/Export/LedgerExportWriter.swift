/// Writes an export line by line, so that a log of any length needs no memory.
public struct LedgerExportWriter {
  private let write: (String) throws -> Void

  /// Begins the export with its first line.
  ///
  /// - Parameter write: Takes one line at a time, without its line feed.
  public init(
    header: LedgerExportHeader, write: @escaping (_ line: String) throws -> Void
  ) throws {
    self.write = write
    try write(LedgerExport.line(header))
  }

  /// Writes the line of the next entry.
  public func append(_ entry: StoredLedgerEntry) throws {
    try write(LedgerExport.line(entry))
  }

  /// Writes the last line.
  ///
  /// - Parameter checkpoint: The newest signed checkpoint, as it is stored.
  public func finish(checkpoint: String) throws {
    try write(LedgerExport.line(checkpoint: checkpoint))
  }
}
