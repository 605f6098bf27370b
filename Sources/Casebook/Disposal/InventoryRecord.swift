import Relations
import StatutoryTime
import Systems

/// A row of `record_inventory`: which records of one kind were there when a system was looked into.
/// Digests and days alone.
public struct InventoryRecord: Sendable, Hashable {
  public let body: String
  public let system: String
  public let record: String
  public let takenOn: LocalDay
  public let salt: [UInt8]
  public let entries: [UInt8]
  /// Those that had gone too early before it was taken, and are not back.
  public let missing: [UInt8]

  public init(
    body: String, system: String, record: String, takenOn: LocalDay, salt: [UInt8],
    entries: [UInt8], missing: [UInt8]
  ) {
    self.body = body
    self.system = system
    self.record = record
    self.takenOn = takenOn
    self.salt = salt
    self.entries = entries
    self.missing = missing
  }

  init(_ row: SQLRow) throws {
    body = try row.text("body")
    system = try row.text("system")
    record = try row.text("record")
    guard let day = LocalDay(iso: try row.text("taken_on")) else {
      throw CasebookError.unreadableRow(table: "record_inventory", column: "taken_on")
    }
    takenOn = day
    salt = try row.bytes("salt")
    entries = try row.bytes("entries")
    missing = try row.bytes("missing")
  }
}

extension UnitOfWork {
  /// Puts an inventory in the place of the one before.
  public func keep(_ inventory: InventoryRecord) throws {
    try session.execute(
      """
      INSERT INTO record_inventory (body, system, record, taken_on, salt, entries, missing) \
      VALUES (?, ?, ?, ?, ?, ?, ?) \
      ON CONFLICT (body, system, record) DO UPDATE SET taken_on = excluded.taken_on, \
      salt = excluded.salt, entries = excluded.entries, missing = excluded.missing
      """,
      [
        .text(inventory.body), .text(inventory.system), .text(inventory.record),
        .text(inventory.takenOn.description), .bytes(inventory.salt), .bytes(inventory.entries),
        .bytes(inventory.missing),
      ])
  }

  /// Lets go of what went too early: somebody has looked into it.
  public func settleMissing(body: String, system: String) throws {
    try session.execute(
      "UPDATE record_inventory SET missing = ? WHERE body = ? AND system = ?",
      [.bytes([]), .text(body), .text(system)])
  }
}

extension Casebook {
  /// The inventories of a system, one for each kind of record.
  public func inventories(body: String, system: String) async throws -> [InventoryRecord] {
    try await read { session in
      try session.rows(
        """
        SELECT body, system, record, taken_on, salt, entries, missing FROM record_inventory \
        WHERE body = ? AND system = ? ORDER BY record
        """, [.text(body), .text(system)]
      ).map(InventoryRecord.init)
    }
  }

  /// The batches of plans with a salt of which it is known what they did.
  public func doneBatches(
    body: String, system: String, salt: [UInt8]
  ) async throws -> [DisposalBatchRecord] {
    try await read { session in
      try session.rows(
        """
        SELECT \(DisposalBatchRecord.columns) FROM disposal_batch \
        WHERE counts IS NOT NULL AND plan IN \
        (SELECT id FROM disposal_plan WHERE body = ? AND system = ? AND salt = ?)
        """, [.text(body), .text(system), .bytes(salt)]
      ).map(DisposalBatchRecord.init)
    }
  }

  /// The requests for access that are open, or were answered on a day or later.
  public func accessRequests(openOrAnsweredSince day: LocalDay) async throws -> [EnquiryRecord] {
    try await read { session in
      try session.rows(
        """
        SELECT \(EnquiryRecord.columns) FROM enquiry \
        WHERE kind = 'sar' AND (closed_on IS NULL OR closed_on >= ?) ORDER BY received_on, id
        """, [.text(day.description)]
      ).map(EnquiryRecord.init)
    }
  }

  /// How many requests for information are open that are about no person.
  public func openInformationRequests() async throws -> Int {
    try await read { session in
      Int(
        try session.row(
          "SELECT COUNT(*) AS n FROM enquiry WHERE kind = 'foi' AND closed_on IS NULL")?
          .integer("n") ?? 0)
    }
  }
}
