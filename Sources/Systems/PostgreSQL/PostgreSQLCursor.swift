import Relations

/// A cursor of PostgreSQL: many may be open in one transaction.
final class PostgreSQLCursor: SQLCursor {
  private let session: PostgreSQLSession
  private let name: String
  private var size = FetchSize()
  private var rows: ArraySlice<SQLRow> = []
  private var isAtEnd = false

  init(
    _ session: PostgreSQLSession, named name: String, _ sql: String, _ values: [Value]
  ) throws(DatabaseError) {
    self.session = session
    self.name = name
    try session.execute("DECLARE \(name) NO SCROLL CURSOR FOR \(sql)", values)
  }

  func next() throws(DatabaseError) -> SQLRow? {
    if rows.isEmpty, !isAtEnd {
      size.beginNext()
      rows = try session.rows("FETCH FORWARD \(size.count) FROM \(name)")[...]
      for row in rows { size.add(row) }
      isAtEnd = size.isAtEnd
    }
    return rows.popFirst()
  }

  func close() { _ = try? session.execute("CLOSE \(name)") }
}
