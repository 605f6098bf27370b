import Casebook
import Systems

extension Office {
  /// How many published requests fall under each class of the publication scheme.
  public func publishedByTopic() async throws -> [String: Int] {
    try await casebook.read { session in
      let rows = try session.rows(
        "SELECT e.topic AS topic, COUNT(*) AS n FROM publication p "
          + "JOIN enquiry e ON e.id = p.enquiry WHERE e.topic IS NOT NULL GROUP BY e.topic")
      return Dictionary(
        try rows.map { (try $0.text("topic"), Int(try $0.integer("n"))) },
        uniquingKeysWith: { $0 + $1 })
    }
  }
}
