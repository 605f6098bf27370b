import Relations

/// A cursor of PostgreSQL: many may be open in one transaction.
final class PostgreSQLCursor: SQLCursor {
  private let session: PostgreSQLSession
  private let name: String
  private let fetches: PostgreSQLFetches

  init(
    _ session: PostgreSQLSession, named name: String, _ sql: String, _ values: [Value]
  ) throws(DatabaseError) {
    self.session = session
    self.name = name
    fetches = try session.fetches(named: name, sql, values)
  }

  func next() throws(DatabaseError) -> SQLRow? { try session.next(of: fetches) }

  func close() { _ = try? session.execute("CLOSE \(name)") }
}
