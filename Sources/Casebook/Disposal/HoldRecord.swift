import Relations
import Systems

/// A row of `placed_hold`: a hold in a system, as it was placed or let go.
public struct HoldRecord: Sendable, Hashable {
  public let id: String
  public let body: String
  public let system: String
  /// JSON, as it stands in the system: by what a person is known may be in it.
  public let what: String

  public init(id: String, body: String, system: String, what: String) {
    self.id = id
    self.body = body
    self.system = system
    self.what = what
  }
}

extension UnitOfWork {
  /// Keeps a hold, in the place of what was kept of it before.
  public func keep(_ hold: HoldRecord) throws {
    try session.execute(
      """
      INSERT INTO placed_hold (id, body, system, what) VALUES (?, ?, ?, ?) \
      ON CONFLICT (id) DO UPDATE SET what = excluded.what
      """, [.text(hold.id), .text(hold.body), .text(hold.system), .text(hold.what)])
  }
}

extension Casebook {
  /// Every hold that was placed in a system, those that were let go as well.
  public func holds(body: String, system: String) async throws -> [HoldRecord] {
    try await read { session in
      try session.rows(
        "SELECT id, what FROM placed_hold WHERE body = ? AND system = ? ORDER BY id",
        [.text(body), .text(system)]
      ).map {
        HoldRecord(
          id: try $0.text("id"), body: body, system: system, what: try $0.text("what"))
      }
    }
  }
}
