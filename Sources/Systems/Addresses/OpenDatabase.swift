/// Opens the database, having made sure that what it says is written is written.
///
/// - Parameters:
///   - maxConnections: how many transactions may run at once; in SQLite, how many may read.
/// - Throws: `DatabaseError.unreachable`, `.unsafeSetting` and the like.
public func openDatabase(
  _ address: DatabaseAddress, maxConnections: Int = 4,
  settings: DatabaseSettings = DatabaseSettings()
) async throws -> any SQLDatabase {
  switch address {
  case .sqlite(let path):
    try await SQLiteDatabase.open(path: path, maxConnections: maxConnections, settings: settings)
  case .postgresql(let address):
    try await PooledDatabase.open(maxConnections: maxConnections, settings: settings) {
      PostgreSQLConnection(address, settings)
    }
  case .odbc(let address):
    try await PooledDatabase.open(maxConnections: maxConnections, settings: settings) {
      ODBCConnection(address, settings)
    }
  }
}
