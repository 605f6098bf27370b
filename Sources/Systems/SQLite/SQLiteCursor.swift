import GRDB
import Relations

/// A statement of SQLite that is stepped when a row is asked for.
final class SQLiteCursor: SQLCursor {
  private var cursor: RowCursor?
  private let statement: Statement
  private let columns: SQLColumns

  init(_ statement: Statement, _ cursor: RowCursor) {
    self.statement = statement
    self.cursor = cursor
    columns = SQLColumns(statement.columnNames)
  }

  func next() throws(DatabaseError) -> SQLRow? {
    do {
      guard try cursor?.next() != nil else { return nil }
    } catch {
      throw SQLiteErrors.translate(error)
    }
    return SQLRow(columns, SQLiteValues.values(statement))
  }

  func close() { cursor = nil }
}
