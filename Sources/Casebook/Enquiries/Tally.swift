import Relations
import Systems

/// How many enquiries of one kind came in one quarter, and how many of them are gone.
public struct TallyRecord: Sendable, Hashable {
  public let kind: String
  public let quarter: String
  public let received: Int
  public let destroyed: Int
  /// Counted in the records themselves.
  public let held: Int
}

extension Casebook {
  /// The counts by kind and quarter, oldest first, beside what is held. Names nobody.
  public func tally() async throws -> [TallyRecord] {
    try await read { session in
      var held: [String: Int] = [:]
      let days = try session.rows(
        "SELECT kind, SUBSTR(received_on, 1, 7) AS month, COUNT(*) AS n FROM enquiry "
          + "GROUP BY kind, SUBSTR(received_on, 1, 7)", [])
      for row in days {
        let month = try row.text("month")
        let quarter = Quarter.name(of: month)
        held["\(try row.text("kind"))/\(quarter)", default: 0] += Int(try row.integer("n"))
      }
      var counted = try session.rows(
        "SELECT kind, quarter, received, destroyed FROM tally ORDER BY quarter, kind", []
      ).map { row in
        let kind = try row.text("kind")
        let quarter = try row.text("quarter")
        return TallyRecord(
          kind: kind, quarter: quarter, received: Int(try row.integer("received")),
          destroyed: Int(try row.integer("destroyed")),
          held: held.removeValue(forKey: "\(kind)/\(quarter)") ?? 0)
      }
      // Records that no count knows of.
      for (key, number) in held.sorted(by: { $0.key < $1.key }) {
        let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
        counted.append(
          TallyRecord(kind: parts[0], quarter: parts[1], received: 0, destroyed: 0, held: number))
      }
      return counted
    }
  }

  /// How many closed freedom of information requests fall under each topic of the scheme.
  public func topics() async throws -> [(topic: String, requests: Int)] {
    try await read { session in
      try session.rows(
        "SELECT topic, COUNT(*) AS n FROM enquiry WHERE topic IS NOT NULL "
          + "GROUP BY topic ORDER BY COUNT(*) DESC, topic", []
      ).map { (topic: try $0.text("topic"), requests: Int(try $0.integer("n"))) }
    }
  }
}
