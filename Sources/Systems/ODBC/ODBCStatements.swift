/// The statements a connection has prepared and may be asked for again.
struct ODBCStatements {
  private static let countMax = 100

  private var statements: [String: ODBCStatement] = [:]

  /// Nil also where the statement is being read from: a second one is then needed.
  func find(_ sql: String) -> ODBCStatement? {
    guard let statement = statements[sql], !statement.isReading else { return nil }
    return statement
  }

  mutating func keep(_ statement: ODBCStatement) {
    if statements.count >= Self.countMax { statements = statements.filter { $0.value.isReading } }
    if statements[statement.sql]?.isReading != true { statements[statement.sql] = statement }
  }

  mutating func forget(_ statement: ODBCStatement) {
    if statements[statement.sql] === statement { statements[statement.sql] = nil }
  }
}
