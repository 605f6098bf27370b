import Ledger
import Relations
import Systems

/// Whether every act has its entry and every entry its act.
public struct Reconciliation: Sendable, Hashable {
  /// Ids of acts that the log does not tell of.
  public let actsWithoutEntry: [String]
  /// Ids of entries about an enquiry or a record, whose act is neither there nor gone with what it
  /// was about. An act about neither is told by its entry alone.
  public let entriesWithoutAct: [String]
  /// Enquiries whose receipt the log does not tell of.
  public let enquiriesWithoutEntry: [String]
  /// Enquiries that the log tells of and that are neither held nor certified as destroyed.
  public let enquiriesMissing: [String]
  /// Records of the product's own that the log does not tell of.
  public let recordsWithoutEntry: [String]
  /// Such records that the log tells of and that are neither held nor destroyed by it.
  public let recordsMissing: [String]

  public var isWhole: Bool {
    actsWithoutEntry.isEmpty && entriesWithoutAct.isEmpty && enquiriesWithoutEntry.isEmpty
      && enquiriesMissing.isEmpty && recordsWithoutEntry.isEmpty && recordsMissing.isEmpty
  }
}

extension Casebook {
  /// Compares the records, the acts and the log in one snapshot.
  public func reconcile() async throws -> Reconciliation {
    try await read { session in
      let enquiries = try Self.ids(session, "SELECT id FROM enquiry")
      let destroyed = try Self.ids(session, "SELECT enquiry AS id FROM tombstone")
      let records = try Self.recordIds(session)
      let recordsDestroyed = try Self.ids(session, "SELECT record AS id FROM record_tombstone")
      let acts = try Self.ids(session, "SELECT id FROM act")
      var entries: Set<String> = []
      var received: Set<String> = []
      var written: Set<String> = []
      var withoutAct: [String] = []
      try session.stream("SELECT id, body FROM ledger_entry", []) { row in
        let id = try row.text("id")
        entries.insert(id)
        let entry = try? LedgerEntry(body: row.bytes("body"))
        if entry?.act == ActName.enquiryReceived.rawValue, let subject = entry?.subject {
          received.insert(subject)
        }
        if entry?.act == ActName.recordWritten.rawValue, let subject = entry?.subject {
          written.insert(subject)
        }
        let needsAct =
          entry.map { entry in
            entry.subject.map { !destroyed.contains($0) && !recordsDestroyed.contains($0) } ?? false
          } ?? true
        if needsAct, !acts.contains(id) { withoutAct.append(id) }
      }
      return Reconciliation(
        actsWithoutEntry: acts.subtracting(entries).sorted(),
        entriesWithoutAct: withoutAct.sorted(),
        enquiriesWithoutEntry: enquiries.subtracting(received).sorted(),
        enquiriesMissing: received.subtracting(enquiries).subtracting(destroyed).sorted(),
        recordsWithoutEntry: records.subtracting(written).sorted(),
        recordsMissing: written.subtracting(records).subtracting(recordsDestroyed).sorted())
    }
  }

  /// The ids of the records in every table that a register made.
  private static func recordIds(_ session: any SQLSession) throws -> Set<String> {
    let tables = try session.rows("SELECT name FROM record_table").map { try $0.text("name") }
    return try tables.reduce(into: Set()) { ids, table in
      ids.formUnion(try Self.ids(session, "SELECT id FROM \(try SQLIdentifier.quote(table))"))
    }
  }

  private static func ids(_ session: any SQLSession, _ sql: String) throws -> Set<String> {
    var ids: Set<String> = []
    try session.stream(sql, []) { ids.insert(try $0.text("id")) }
    return ids
  }
}
