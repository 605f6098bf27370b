import CODBC
import Relations

/// One connection through ODBC, used by its own thread only, opened when first needed and again after
/// a loss.
final class ODBCConnection: PooledConnection {
  let address: ODBCAddress
  let settings: DatabaseSettings
  private(set) var product = ODBCProduct.other
  private(set) var handle: ODBCHandle?
  private var statements = ODBCStatements()
  let interrupter = ODBCStatementInterrupter()
  /// MariaDB's number for this connection.
  var connectionNumber: Int64?
  /// Whether a statement has failed since the last savepoint that was gone back to. MariaDB would go
  /// on and commit the rest; PostgreSQL would not, and what it refuses is refused here.
  var hasFailed = false
  /// Whether the transaction sees one state, and changes nothing.
  var isReading = false
  /// Whether the transaction holds a lock of a key, which MariaDB would keep beyond its end.
  var holdsKeys = false

  init(_ address: ODBCAddress, _ settings: DatabaseSettings) {
    self.address = address
    self.settings = settings
  }

  deinit { close() }

  var isOpen: Bool { handle != nil }

  func open() throws(DatabaseError) {
    guard handle == nil else { return }
    (handle, product) = try ODBCOpening.connect(address)
    do {
      try ODBCConfiguration.apply(self, settings)
    } catch {
      close()
      throw error
    }
  }

  func close() {
    guard let handle else { return }
    statements = ODBCStatements()
    handle.disconnect()
    self.handle = nil
    holdsKeys = false
  }

  /// Carries out one statement without values that is not asked again and again.
  @discardableResult
  func run(_ sql: String) throws(DatabaseError) -> Int {
    try running(try make(sql, placeholderCount: 0)) { statement throws(DatabaseError) in
      try statement.executeDirectly()
    }
  }

  /// Statements of schema and transaction go as they are: to prepare them may already be too much.
  func execute(_ sql: String, _ values: [Value]) throws(DatabaseError) -> Int {
    if values.isEmpty, !PreparedStatements.isWorthKeeping(sql) {
      let placeholders = PlaceholderSQL(sql)
      guard placeholders.count == 0, placeholders.statementCount == 1 else {
        throw placeholders.count == 0
          ? .badStatement(code: "42601", message: nil)
          : .wrongCountOfValues(expected: placeholders.count, given: 0)
      }
      return try run(sql)
    }
    let statement = try prepared(sql, values)
    let count = try running(statement) { statement throws(DatabaseError) in
      try statement.execute(values)
    }
    statement.close()
    return count
  }

  func rows(_ sql: String, _ values: [Value] = []) throws(DatabaseError) -> [SQLRow] {
    var rows: [SQLRow] = []
    do {
      try forEachBlock(sql, values) { reader, count in
        for row in 0..<count { rows.append(try reader.row(row)) }
      }
    } catch {
      throw error as? DatabaseError ?? .failed(code: "unknown")
    }
    return rows
  }

  /// Carries out a query and hands over each block of its rows, until there are none.
  func forEachBlock(
    _ sql: String, _ values: [Value], _ each: (ODBCRowReader, Int) throws -> Void
  ) throws {
    let statement = try prepared(sql, values)
    let reader = try running(statement) { statement throws(DatabaseError) in
      _ = try statement.execute(values)
      return try ODBCRowReader(statement)
    }
    guard !reader.columns.names.isEmpty else { return }
    while true {
      let count = try running(statement) { _ throws(DatabaseError) in try reader.next() }
      guard count > 0 else { return }
      try each(reader, count)
    }
  }

  func leaveAutomaticCommit() throws(DatabaseError) {
    guard let handle else { throw .connectionLost }
    let off = SQLULEN(SQL_AUTOCOMMIT_OFF)
    guard
      addewid_odbc_succeeded(addewid_odbc_set_connection(handle.raw, SQL_ATTR_AUTOCOMMIT, off)) != 0
    else { throw .unsafeSetting(name: "autocommit", value: "on") }
  }

  private func prepared(_ sql: String, _ values: [Value]) throws(DatabaseError) -> ODBCStatement {
    guard let statement = statements.find(sql) else {
      let placeholders = PlaceholderSQL(sql)
      guard placeholders.statementCount <= 1 else {
        throw .badStatement(code: "42601", message: nil)
      }
      let made = try make(sql, placeholderCount: placeholders.count)
      try Self.check(made, values)
      try running(made) { statement throws(DatabaseError) in try statement.prepare() }
      if PreparedStatements.isWorthKeeping(sql) { statements.keep(made) }
      return made
    }
    try Self.check(statement, values)
    return statement
  }

  private static func check(_ statement: ODBCStatement, _ values: [Value]) throws(DatabaseError) {
    guard statement.placeholderCount == values.count else {
      throw .wrongCountOfValues(expected: statement.placeholderCount, given: values.count)
    }
  }

  private func make(
    _ sql: String, placeholderCount: Int
  ) throws(DatabaseError) -> ODBCStatement {
    guard !sql.utf8.contains(0) else { throw .textContainsNul }
    if let most = product.placeholdersMax, placeholderCount > most {
      throw .unrenderable(.tooManyValues(count: placeholderCount, max: most))
    }
    guard let handle else { throw .connectionLost }
    guard let made = ODBCStatement(handle, product, sql, placeholderCount: placeholderCount) else {
      throw lost(.failed(code: "statement"))
    }
    if product == .other { made.limitTime(seconds: settings.statementTimeoutSeconds) }
    return made
  }

  /// Carries out a piece of work that another thread may interrupt.
  private func running<T>(
    _ statement: ODBCStatement, _ work: (ODBCStatement) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    do {
      return try interrupter.whileRunning(statement.handle) { () throws(DatabaseError) -> T in
        try work(statement)
      }
    } catch {
      statement.close()
      statements.forget(statement)
      throw lost(error)
    }
  }

  /// Closes a connection that is gone, whatever its driver called the error.
  private func lost(_ error: DatabaseError) -> DatabaseError {
    guard let handle else { return .connectionLost }
    guard error == .connectionLost || addewid_odbc_is_dead(handle.raw) != 0 else { return error }
    close()
    return .connectionLost
  }
}
