import GRDB
import GRDBSQLite
import Relations

extension SQLiteSession {
  /// With one prepared statement of one row, stepped again and again: a statement of many rows must
  /// be read anew for each length, and its values copied together first.
  @discardableResult
  func insert(
    into table: String, columns: [String], next: () throws -> [Value]?
  ) throws -> Int {
    let insertion = try RowInsertion(table, columns)
    let statement = try cached(
      insertion.statement(rows: 1), Array(repeating: .null, count: columns.count))
    var count = 0
    do {
      while let row = try next() {
        guard row.count == columns.count else {
          throw DatabaseError.wrongCountOfValues(expected: columns.count, given: row.count)
        }
        try step(statement, row)
        count += 1
      }
    } catch {
      fail()
      throw error
    }
    return count
  }

  /// The values go straight into the statement, without the driver's own copies of them.
  private func step(_ statement: Statement, _ row: [Value]) throws(DatabaseError) {
    let pointer = statement.sqliteStatement
    defer { sqlite3_reset(pointer) }
    for (place, value) in row.enumerated() {
      try SQLiteValues.bind(value, pointer, Int32(place + 1))
    }
    guard sqlite3_step(pointer) == SQLITE_DONE else {
      let handle = sqlite3_db_handle(pointer)
      throw SQLiteErrors.translate(
        GRDB.DatabaseError(
          resultCode: ResultCode(rawValue: sqlite3_extended_errcode(handle)),
          message: sqlite3_errmsg(handle).map { String(cString: $0) }))
    }
  }
}
