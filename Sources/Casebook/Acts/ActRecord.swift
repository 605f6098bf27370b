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
        "SELECT id, name, enquiry, on_day, at, actor, facts FROM act WHERE enquiry = ? "
          + "ORDER BY at, id", [.text(enquiry)]
      ).map(ActRecord.init)
    }
  }
}
