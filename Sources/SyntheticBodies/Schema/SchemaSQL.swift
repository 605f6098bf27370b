import Systems

/// The statements that make an invented system's tables, for each dialect. All differences between
/// the dialects are here.
enum SchemaSQL {
  static func createTable(_ table: BodyTable, _ system: BodySystem, _ dialect: SQLDialect) -> String
  {
    var lines = table.columns.map { column in
      let type = type(column.kind, dialect)
      return "  \(quoted(column.name)) \(type)\(column.mayBeNull ? "" : " NOT NULL")"
    }
    lines.append("  PRIMARY KEY (\(list(table.key)))")
    for reference in table.references {
      let target = system.table(reference.table)?.key ?? []
      lines.append(
        "  FOREIGN KEY (\(list(reference.columns))) REFERENCES "
          + "\(quoted(reference.table)) (\(list(target)))")
    }
    return "CREATE TABLE \(quoted(table.name)) (\n\(lines.joined(separator: ",\n"))\n)"
  }

  static func createIndexes(_ table: BodyTable) -> [String] {
    table.indexes.map { columns in
      let name = "\(table.name)_by_\(columns.joined(separator: "_"))"
      return "CREATE INDEX \(quoted(name)) ON \(quoted(table.name)) (\(list(columns)))"
    }
  }

  static func insert(_ table: BodyTable, rows: Int) -> String {
    let row = "(" + Array(repeating: "?", count: table.columns.count).joined(separator: ", ") + ")"
    return "INSERT INTO \(quoted(table.name)) (\(list(table.columns.map(\.name)))) VALUES "
      + Array(repeating: row, count: rows).joined(separator: ", ")
  }

  /// Names of the invented systems are ours and hold no quotes.
  static func quoted(_ name: String) -> String { "\"\(name)\"" }

  private static func list(_ names: [String]) -> String {
    names.map(quoted).joined(separator: ", ")
  }

  private static func type(_ kind: BodyColumn.Kind, _ dialect: SQLDialect) -> String {
    switch dialect {
    case .sqlite: sqliteType(kind)
    case .postgresql: postgreSQLType(kind)
    }
  }

  /// Lengths are kept in the declared types, where they tell a reader something.
  private static func sqliteType(_ kind: BodyColumn.Kind) -> String {
    switch kind {
    case .integer: "INTEGER"
    case .code(let max), .words(let max): "VARCHAR(\(max))"
    case .prose, .day, .moment, .amount: "TEXT"
    case .flag: "INTEGER"
    case .bytes: "BLOB"
    }
  }

  private static func postgreSQLType(_ kind: BodyColumn.Kind) -> String {
    switch kind {
    case .integer: "bigint"
    case .code(let max), .words(let max): "varchar(\(max))"
    case .prose: "text"
    case .day: "date"
    case .moment: "timestamp"
    case .amount: "numeric(12,2)"
    case .flag: "boolean"
    case .bytes: "bytea"
    }
  }
}
