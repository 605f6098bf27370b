import Systems

/// The statements that make an invented system's tables, for each dialect. All differences between
/// the dialects are here.
struct SchemaSQL {
  private enum Types { case sqlite, postgresql, mariadb }

  private let types: Types
  private let system: BodySystem

  init(_ system: BodySystem, _ dialect: SQLDialect) {
    self.system = system
    // By name, since drivers bring dialects of their own: those without types of theirs take
    // SQLite's, which every database of the kind understands.
    types =
      switch dialect.rawValue {
      case "postgresql": .postgresql
      case "mariadb": .mariadb
      default: .sqlite
      }
  }

  func createTable(_ table: BodyTable) -> String {
    var lines = table.columns.map { column in
      "  \(quoted(column.name)) \(type(column.kind))\(column.mayBeNull ? "" : " NOT NULL")"
    }
    lines.append("  PRIMARY KEY (\(list(table.key)))")
    for reference in table.references {
      let target = system.table(reference.table)?.key ?? []
      lines.append(
        "  FOREIGN KEY (\(list(reference.columns))) REFERENCES "
          + "\(quoted(reference.table)) (\(list(target)))")
    }
    return "CREATE TABLE \(quoted(table.name)) (\n\(lines.joined(separator: ",\n"))\n)" + encoding
  }

  func createIndexes(_ table: BodyTable) -> [String] {
    table.indexes.map { columns in
      let name = "\(table.name)_by_\(columns.joined(separator: "_"))"
      return "CREATE INDEX \(quoted(name)) ON \(quoted(table.name)) (\(list(columns)))"
    }
  }

  func insert(_ table: BodyTable, rows: Int) -> String {
    let row = "(" + Array(repeating: "?", count: table.columns.count).joined(separator: ", ") + ")"
    return "INSERT INTO \(quoted(table.name)) (\(list(table.columns.map(\.name)))) VALUES "
      + Array(repeating: row, count: rows).joined(separator: ", ")
  }

  /// Names of the invented systems are ours and hold no quotes.
  private func quoted(_ name: String) -> String {
    types == .mariadb ? "`\(name)`" : "\"\(name)\""
  }

  private func list(_ names: [String]) -> String {
    names.map(quoted).joined(separator: ", ")
  }

  /// MariaDB keeps each table in an encoding of its own; the others have one for all.
  private var encoding: String {
    guard types == .mariadb else { return "" }
    switch system.codePage {
    case .unicode: return " CHARACTER SET utf8mb4"
    case .latin1: return " CHARACTER SET latin1"
    }
  }

  private func type(_ kind: BodyColumn.Kind) -> String {
    switch types {
    case .sqlite: sqliteType(kind)
    case .postgresql: postgreSQLType(kind)
    case .mariadb: mariaDBType(kind)
    }
  }

  /// Lengths are kept in the declared types, where they tell a reader something.
  private func sqliteType(_ kind: BodyColumn.Kind) -> String {
    switch kind {
    case .integer, .flag: "INTEGER"
    case .code(let max), .words(let max): "VARCHAR(\(max))"
    case .prose, .day, .moment, .amount: "TEXT"
    case .bytes: "BLOB"
    }
  }

  private func postgreSQLType(_ kind: BodyColumn.Kind) -> String {
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

  private func mariaDBType(_ kind: BodyColumn.Kind) -> String {
    switch kind {
    case .integer: "BIGINT"
    case .code(let max), .words(let max): "VARCHAR(\(max))"
    case .prose: "TEXT"
    case .day: "DATE"
    case .moment: "DATETIME"
    case .amount: "DECIMAL(12,2)"
    case .flag: "BOOLEAN"
    case .bytes: "LONGBLOB"
    }
  }
}
