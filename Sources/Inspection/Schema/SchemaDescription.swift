import Systems

/// The tables of a database as it describes them, without a row of them.
public struct SchemaDescription: Sendable, Hashable {
  /// In the order of their names.
  public var tables: [TableDescription]

  public init(tables: [TableDescription]) { self.tables = tables }

  public func table(_ name: String) -> TableDescription? { tables.first { $0.name == name } }

  /// How many tables are looked at; more is an error, so that nothing is left out unsaid.
  public static let tablesMax = 5_000

  /// Asks a database for its tables, on one unchanging state of it.
  ///
  /// A PostgreSQL address that sets `search_path` speaks of the schemas on it alone: several
  /// systems may lie in one database.
  ///
  /// - Throws: `InspectionError.tooManyTables`, `DatabaseError`.
  public static func read(_ database: any SQLDatabase) async throws -> SchemaDescription {
    try await database.read { session in
      let isWhole = try !hasPathOfItsOwn(session)
      let names = try session.tableNames().filter { isWhole || !$0.contains(".") }
      guard names.count <= tablesMax else { throw InspectionError.tooManyTables(names.count) }
      return SchemaDescription(
        tables: try names.map { name in
          TableDescription(
            name: name, columns: try session.columns(of: name), keys: try session.keys(of: name))
        })
    }
  }

  private static func hasPathOfItsOwn(_ session: any SQLSession) throws -> Bool {
    guard session.dialect == .postgresql else { return false }
    let path = try session.row("SELECT current_setting('search_path') AS path")?.text("path")
    return path != #""$user", public"#
  }
}

/// A table as its database describes it.
public struct TableDescription: Sendable, Hashable {
  public var name: String
  public var columns: [ColumnDescription]
  public var keys: TableKeys

  public init(name: String, columns: [ColumnDescription], keys: TableKeys = TableKeys()) {
    self.name = name
    self.columns = columns
    self.keys = keys
  }

  public func column(_ name: String) -> ColumnDescription? { columns.first { $0.name == name } }
}

/// Why a system could not be looked into.
public enum InspectionError: Error, Sendable, Hashable {
  case tooManyTables(Int)
  /// The whole look took longer than was allowed.
  case timedOut(seconds: Int)
  case badSample(Int)
}
