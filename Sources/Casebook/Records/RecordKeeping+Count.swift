import Relations
import Systems

/// Records and keys held against each other, as counts.
public struct RecordCount: Sendable, Hashable {
  public internal(set) var records = 0
  public internal(set) var recordsWithoutKey = 0
  public internal(set) var keysWithoutRecord = 0
  public internal(set) var keysToDestroy = 0
}

extension RecordKeeping {
  /// Counts what has no counterpart. Records that are written meanwhile may count once too often.
  public func count() async throws -> RecordCount {
    var count = RecordCount()
    var keysHeld = 0
    for (table, _) in try await casebook.recordTables() {
      var last = ""
      while case let ids = try await ids(in: table, after: last), let end = ids.last {
        last = end
        let held = try await keys.holders(among: ids)
        count.records += ids.count
        count.recordsWithoutKey += ids.count - held.count
        keysHeld += held.count
      }
    }
    let row = try await casebook.read { session in
      try session.row("SELECT COUNT(*) AS n FROM record_tombstone WHERE key_destroyed_on IS NULL")
    }
    count.keysToDestroy = Int(try row?.integer("n") ?? 0)
    count.keysWithoutRecord = max(0, try await keys.status().keys - keysHeld)
    return count
  }

  private func ids(in table: String, after last: String) async throws -> [String] {
    let name = try SQLIdentifier.quote(table)
    return try await casebook.read { session in
      try session.rows(
        "SELECT id FROM \(name) WHERE id > ? ORDER BY id LIMIT ?",
        [.text(last), .integer(Int64(KeyStore.batchMax))]
      ).map { row throws(DatabaseError) in try row.text("id") }
    }
  }
}
