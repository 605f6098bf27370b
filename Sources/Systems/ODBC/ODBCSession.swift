import Relations

/// A transaction through ODBC.
final class ODBCSession: PooledSession {
  /// What may be asked of a database that is only read.
  private static let readingVerbs = ["SELECT", "WITH", "EXPLAIN", "SHOW", "DESCRIBE", "VALUES"]

  /// Nil once the transaction is over.
  private var connection: ODBCConnection?
  private let cancellation: TransactionCancellation
  private var cursorCount = 0
  let product: ODBCProduct
  var knownTypes = SQLColumnTypes()

  init(_ connection: ODBCConnection, _ cancellation: TransactionCancellation) {
    self.connection = connection
    self.cancellation = cancellation
    product = connection.product
  }

  var dialect: SQLDialect { product.dialect }

  func end() { connection = nil }

  @discardableResult
  func execute(_ sql: String, _ values: [Value]) throws(DatabaseError) -> Int {
    let isGoingBack = sql.hasPrefix("ROLLBACK TO ")
    return try live(afterFailure: isGoingBack) { connection throws(DatabaseError) in
      try check(sql)
      let count = try connection.execute(sql, values)
      if isGoingBack { connection.hasFailed = false }
      return count
    }
  }

  func executeScript(_ sql: String) throws(DatabaseError) {
    knownTypes = SQLColumnTypes()
    for statement in PlaceholderSQL(sql).statements {
      try live { connection throws(DatabaseError) in
        try check(statement)
        try connection.run(statement)
      }
    }
  }

  func rows(_ sql: String, _ values: [Value]) throws(DatabaseError) -> [SQLRow] {
    try live { connection throws(DatabaseError) in
      try check(sql)
      return try connection.rows(sql, values)
    }
  }

  /// PostgreSQL has cursors, so that no driver keeps the whole result. MariaDB has none, and its
  /// driver (before 3.2) holds the result in memory while it is handed over: what is ordered is asked
  /// for in pages, where it is a relation.
  func stream(_ sql: String, _ values: [Value], _ each: (SQLRow) throws -> Void) throws {
    guard product == .postgresql else { return try streamDirectly(sql, values, each) }
    cursorCount += 1
    let cursor = "addewid_cursor_\(cursorCount)"
    try execute("DECLARE \(cursor) NO SCROLL CURSOR FOR \(sql)", values)
    defer { _ = try? execute("CLOSE \(cursor)") }
    var size = FetchSize()
    repeat {
      size.beginNext()
      try streamDirectly("FETCH FORWARD \(size.count) FROM \(cursor)", []) { row in
        size.add(row)
        try each(row)
      }
    } while !size.isAtEnd
  }

  func stream(_ relation: Relation, _ each: (SQLRow) throws -> Void) throws {
    guard let pages = pages(relation) else {
      let text = try render(relation)
      return try stream(text.sql, text.values, each)
    }
    while let row = try pages.next() { try each(row) }
  }

  func cursor(_ relation: Relation) throws(DatabaseError) -> any SQLCursor {
    if let pages = pages(relation) { return pages }
    let text = try render(relation)
    return try cursor(text.sql, text.values)
  }

  private func pages(_ relation: Relation) -> OrderedPages? {
    guard product == .mariadb, connection?.isReading == true else { return nil }
    return OrderedPages(self, relation)
  }

  func lock(_ key: Int64) throws(DatabaseError) {
    switch product {
    case .postgresql: _ = try rows("SELECT pg_advisory_xact_lock(?)", [.integer(key)])
    case .mariadb:
      try live { connection throws(DatabaseError) in connection.holdsKeys = true }
      let wait = try live { connection throws(DatabaseError) in connection.settings.lockWaitSeconds
      }
      let found = try rows(
        "SELECT GET_LOCK(?, ?) AS got", [.text("addewid-\(key)"), .integer(Int64(wait))])
      guard try found[0].optionalInteger("got") == 1 else {
        fail()
        throw .busy
      }
    case .other: throw .readOnly
    }
  }

  private func streamDirectly(
    _ sql: String, _ values: [Value], _ each: (SQLRow) throws -> Void
  ) throws {
    try check(sql)
    var bodyError: (any Error)?
    try live { connection throws(DatabaseError) in
      do {
        try connection.forEachBlock(sql, values) { reader, count in
          for index in 0..<count {
            let row = try reader.row(index)
            guard !cancellation.isRequested else { throw DatabaseError.cancelled }
            do {
              try each(row)
            } catch {
              bodyError = error
              throw error
            }
          }
        }
      } catch {
        guard bodyError == nil else { return }
        throw error as? DatabaseError ?? .failed(code: "unknown")
      }
    }
    if let bodyError { throw bodyError }
  }

  private func check(_ sql: String) throws(DatabaseError) {
    guard product == .other else { return }
    let verb = sql.drop { $0.isWhitespace || $0 == "(" }.prefix { $0.isLetter }.uppercased()
    guard Self.readingVerbs.contains(verb) else { throw .readOnly }
  }

  private func fail() { connection?.hasFailed = true }

  /// Uses the connection while the transaction lasts and nobody has asked for its end.
  private func live<T>(
    afterFailure: Bool = false, _ work: (ODBCConnection) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    guard let connection else { throw .sessionEnded }
    guard connection.isOpen else { throw .connectionLost }
    guard !cancellation.isRequested else { throw .cancelled }
    guard afterFailure || !connection.hasFailed else { throw .transactionAborted }
    do {
      return try work(connection)
    } catch {
      connection.hasFailed = true
      let isInterrupted = error == .timedOut || error == .cancelled
      throw isInterrupted && cancellation.isRequested ? .cancelled : error
    }
  }
}
