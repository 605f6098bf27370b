import Ledger
import Relations
import Systems

/// An entry as stored, with the hash that was written beside it.
public struct StoredEntry: Sendable, Hashable {
  public let id: String
  /// Nil while the sequencer has not placed it.
  public let index: Int?
  /// Whether the newest checkpoint counts it.
  public let isSigned: Bool
  public let body: [UInt8]
  public let leaf: [UInt8]
}

extension Casebook {
  /// Reads the newest checkpoint, the log in the order of its indices up to it, and then the entries
  /// that it does not tell of yet, all in one snapshot.
  ///
  /// - Parameter note: called once, before the entries.
  public func readLog(
    note: @escaping @Sendable (String?) throws -> Void,
    each body: @escaping @Sendable (StoredEntry) throws -> Void
  ) async throws {
    try await read { session in
      let newest = try session.row(
        "SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1")
      try note(newest?.text("note"))
      let size = try newest?.integer("size") ?? 0
      try session.stream(
        "SELECT id, entry_index, body, leaf FROM ledger_entry "
          + "ORDER BY CASE WHEN entry_index IS NULL THEN 1 ELSE 0 END, entry_index, appended", []
      ) { row in
        let index = try row.optionalInteger("entry_index")
        try body(
          StoredEntry(
            id: try row.text("id"), index: index.map(Int.init),
            isSigned: index.map { $0 < size } ?? false, body: try row.bytes("body"),
            leaf: try row.bytes("leaf")))
      }
    }
  }

  /// The newest checkpoint, as a signed note.
  public func newestCheckpoint() async throws -> String? {
    try await read { session in
      try session.row("SELECT note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1")?.text("note")
    }
  }

  public func ledgerCounts() async throws -> (placed: Int, waiting: Int) {
    try await read { session in
      let row = try session.row(
        "SELECT COUNT(*) AS whole, COUNT(entry_index) AS placed FROM ledger_entry")
      let whole = Int(try row?.integer("whole") ?? 0)
      let placed = Int(try row?.integer("placed") ?? 0)
      return (placed, whole - placed)
    }
  }
}
