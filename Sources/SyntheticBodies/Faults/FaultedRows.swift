import Relations
import Systems

/// Steps that faults are made of.
enum FaultedRows {
  /// Deletes the rows of the tables that hold the values in the columns, the last table first.
  static func delete(
    _ tables: [BodyTable], where columns: [String], _ values: [Value], _ session: any SQLSession
  ) throws -> Int {
    let condition = columns.map { "\($0) = ?" }.joined(separator: " AND ")
    var gone = 0
    for table in tables.reversed() where Set(columns).isSubset(of: table.columns.map(\.name)) {
      gone += try session.execute("DELETE FROM \(table.name) WHERE \(condition)", values)
    }
    return gone
  }

  /// Adds a column and fills it in the rows of the condition.
  static func addColumn(
    _ column: String, to table: String, filledWith value: String, where condition: String = "1 = 1",
    _ session: any SQLSession
  ) throws -> Int {
    try session.execute("ALTER TABLE \(table) ADD COLUMN \(column) VARCHAR(200)")
    return try session.execute("UPDATE \(table) SET \(column) = \(value) WHERE \(condition)")
  }

  /// The values of the first row of a question, nil without one.
  static func first(_ sql: String, _ values: [Value] = [], _ session: any SQLSession) throws
    -> [Value]?
  {
    try session.row(sql, values)?.values
  }
}
