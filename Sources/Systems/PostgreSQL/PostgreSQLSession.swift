import Relations

/// A transaction of PostgreSQL.
final class PostgreSQLSession: PooledSession {
  let dialect = SQLDialect.postgresql
  /// Nil once the transaction is over.
  private var connection: PostgreSQLConnection?
  private let cancellation: TransactionCancellation
  private var cursorCount = 0
  var knownTypes = SQLColumnTypes()

  init(_ connection: PostgreSQLConnection, _ cancellation: TransactionCancellation) {
    self.connection = connection
    self.cancellation = cancellation
  }

  func end() { connection = nil }

  @discardableResult
  func execute(_ sql: String, _ values: [Value]) throws(DatabaseError) -> Int {
    try live { connection throws(DatabaseError) in
      try connection.run(sql, values).changedCount
    }
  }

  @discardableResult
  func execute(_ sql: String, each sets: [[Value]]) throws(DatabaseError) -> Int {
    try live { connection throws(DatabaseError) in try connection.run(sql, each: sets) }
  }

  func executeScript(_ sql: String) throws(DatabaseError) {
    knownTypes = SQLColumnTypes()
    try live { connection throws(DatabaseError) in _ = try connection.runScript(sql) }
  }

  func rows(_ sql: String, _ values: [Value]) throws(DatabaseError) -> [SQLRow] {
    try live { connection throws(DatabaseError) in try connection.run(sql, values).rows() }
  }

  /// A cursor, and not libpq's row-by-row mode: that one allows no other statement meanwhile, and
  /// stopping early would end the transaction.
  func stream(_ sql: String, _ values: [Value], _ each: (SQLRow) throws -> Void) throws {
    cursorCount += 1
    let cursor = "addewid_cursor_\(cursorCount)"
    let fetches = try fetches(named: cursor, sql, values)
    defer { _ = try? execute("CLOSE \(cursor)") }
    while let row = try next(of: fetches) { try each(row) }
  }

  func cursor(_ sql: String, _ values: [Value]) throws(DatabaseError) -> any SQLCursor {
    cursorCount += 1
    return try PostgreSQLCursor(self, named: "addewid_cursor_\(cursorCount)", sql, values)
  }

  func fetches(
    named name: String, _ sql: String, _ values: [Value]
  ) throws(DatabaseError) -> PostgreSQLFetches {
    try execute("DECLARE \(name) NO SCROLL CURSOR FOR \(sql)", values)
    return try live { connection throws(DatabaseError) in
      PostgreSQLFetches(connection, named: name)
    }
  }

  func next(of fetches: PostgreSQLFetches) throws(DatabaseError) -> SQLRow? {
    if let row = try fetches.row() { return row }
    let isThere = try live { _ throws(DatabaseError) in try fetches.advance() }
    return isThere ? try fetches.row() : nil
  }

  /// With `COPY`. The rows are made while the connection waits for them: making them must not ask
  /// this session anything.
  @discardableResult
  func insert(
    into table: String, columns: [String], next: () throws -> [Value]?
  ) throws -> Int {
    let sql = try DatabaseError.ofRendering {
      let names = try columns.map { try SQLIdentifier.quote($0) }.joined(separator: ", ")
      return "COPY \(try SQLIdentifier.quote(table: table)) (\(names)) FROM STDIN"
    }
    var bodyError: (any Error)?
    let count = try live { connection throws(DatabaseError) -> Int in
      do {
        return try connection.copy(sql, columnCount: columns.count, next: next)
      } catch let error as DatabaseError {
        throw error
      } catch {
        bodyError = error
        return 0
      }
    }
    if let bodyError { throw bodyError }
    return count
  }

  func lock(_ key: Int64) throws(DatabaseError) {
    _ = try rows("SELECT pg_advisory_xact_lock(?)", [.integer(key)])
  }

  /// Uses the connection while the transaction lasts and nobody has asked for its end.
  private func live<T>(
    _ work: (PostgreSQLConnection) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    guard let connection else { throw .sessionEnded }
    guard connection.isOpen else { throw .connectionLost }
    guard !cancellation.isRequested else { throw .cancelled }
    do {
      return try work(connection)
    } catch {
      throw error == .timedOut && cancellation.isRequested ? .cancelled : error
    }
  }
}
