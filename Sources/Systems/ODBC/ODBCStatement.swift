import CODBC
import Relations

/// A statement of ODBC, prepared once and carried out as often as need be.
final class ODBCStatement {
  let handle: ODBCHandle
  let product: ODBCProduct
  let sql: String
  /// How many `?` it has.
  let placeholderCount: Int
  /// Whether rows of it are being read, so that it cannot be carried out a second time.
  private(set) var isReading = false
  private var columns: [ODBCColumn]?

  init?(_ connection: ODBCHandle, _ product: ODBCProduct, _ sql: String, placeholderCount: Int) {
    guard let handle = ODBCHandle(kind: SQL_HANDLE_STMT, parent: connection) else { return nil }
    self.handle = handle
    self.product = product
    self.sql = sql
    self.placeholderCount = placeholderCount
  }

  func limitTime(seconds: Int) {
    _ = addewid_odbc_set_statement(handle.raw, SQL_ATTR_QUERY_TIMEOUT, SQLULEN(max(0, seconds)))
  }

  func prepare() throws(DatabaseError) {
    var text = Array(sql.utf16)
    try check(SQLPrepareW(handle.raw, &text, SQLINTEGER(text.count)))
  }

  /// - Returns: how many rows were inserted, changed or removed; 0 for anything else.
  func execute(_ values: [Value]) throws(DatabaseError) -> Int {
    let parameters = try ODBCParameters(values, inUTF8: product.speaksUTF8)
    return try withExtendedLifetime(parameters) { () throws(DatabaseError) -> Int in
      defer { if handle.isLive { SQLFreeStmt(handle.raw, SQLUSMALLINT(SQL_RESET_PARAMS)) } }
      guard parameters.bind(to: handle) else { throw error() }
      let code = SQLExecute(handle.raw)
      // What met no row is no failure.
      if code != SQL_NO_DATA { try check(code) }
      return changedCount()
    }
  }

  /// Carries out a statement without values, unprepared.
  func executeDirectly() throws(DatabaseError) -> Int {
    var text = Array(sql.utf16)
    let code = SQLExecDirectW(handle.raw, &text, SQLINTEGER(text.count))
    if code != SQL_NO_DATA { try check(code) }
    return changedCount()
  }

  /// The columns of the result; none where there is no result.
  func describe() throws(DatabaseError) -> [ODBCColumn] {
    if let columns { return columns }
    var count: SQLSMALLINT = 0
    try check(SQLNumResultCols(handle.raw, &count))
    var found: [ODBCColumn] = []
    for number in 0..<max(0, Int(count)) {
      guard
        let column = ODBCColumn.describe(handle, at: number + 1, inUTF8: product.speaksUTF8)
      else { throw error() }
      found.append(column)
    }
    columns = found
    return found
  }

  func beginReading() { isReading = true }

  /// Gives up what is left of the result.
  func close() {
    isReading = false
    columns = nil
    guard handle.isLive else { return }
    SQLFreeStmt(handle.raw, SQLUSMALLINT(SQL_CLOSE))
    SQLFreeStmt(handle.raw, SQLUSMALLINT(SQL_UNBIND))
    // What a reader was told of must not be written to after it has gone.
    _ = addewid_odbc_rows_fetched(handle.raw, nil)
  }

  func check(_ code: SQLRETURN) throws(DatabaseError) {
    guard addewid_odbc_succeeded(code) != 0 else { throw error() }
  }

  func error() -> DatabaseError { ODBCErrors.translate(handle, product) }

  private func changedCount() -> Int {
    let verb = sql.drop { $0.isWhitespace }.prefix { $0.isLetter }.uppercased()
    guard ["INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE"].contains(verb) else { return 0 }
    var count: SQLLEN = 0
    guard addewid_odbc_succeeded(SQLRowCount(handle.raw, &count)) != 0 else { return 0 }
    return max(0, count)
  }
}
