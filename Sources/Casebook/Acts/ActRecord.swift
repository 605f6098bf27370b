import Relations
import StatutoryTime
import Systems

/// An act as read back for a timeline.
public struct ActRecord: Sendable, Hashable {
  public let id: String
  public let name: String
  public let enquiry: String?
  public let day: String
  public let at: String
  public let actor: String
  public let facts: [String: String]

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    name = try row.text("name")
    enquiry = try row.optionalText("enquiry")
    day = try row.text("on_day")
    at = try row.text("at")
    actor = try row.text("actor")
    facts = ActFacts.facts(try row.text("facts"))
  }
}

extension Casebook {
  /// The acts on one enquiry, oldest first.
  public func acts(on enquiry: String) async throws -> [ActRecord] {
    try await read { session in
      try session.rows(
        """
        SELECT a.id AS id, a.name AS name, a.enquiry AS enquiry, a.on_day AS on_day, a.at AS at, \
        a.actor AS actor, a.facts AS facts \
        FROM act a JOIN ledger_entry l ON l.id = a.id WHERE a.enquiry = ? ORDER BY l.appended
        """, [.text(enquiry)]
      ).map(ActRecord.init)
    }
  }
}
