import Relations

/// What MariaDB says of its tables.
struct MariaDBCatalog {
  let session: any SQLSession

  private static let ownSchemas = "'information_schema', 'mysql', 'performance_schema', 'sys'"
  /// The collation in which texts are compared by their bytes, spaces at the end included.
  static let exactCollation = "utf8mb4_nopad_bin"

  /// Another database of the server is named before a table of it.
  func tableNames() throws(DatabaseError) -> [String] {
    let found = try session.rows(
      """
      SELECT CASE WHEN TABLE_SCHEMA = DATABASE() THEN TABLE_NAME
        ELSE CONCAT(TABLE_SCHEMA, '.', TABLE_NAME) END AS name
      FROM information_schema.TABLES
      WHERE TABLE_TYPE = 'BASE TABLE' AND (TABLE_SCHEMA = DATABASE()
        OR TABLE_SCHEMA NOT IN (\(Self.ownSchemas)))
      """)
    var names: [String] = []
    for row in found { names.append(try row.text("name")) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func columns(of table: String) throws(DatabaseError) -> [ColumnDescription] {
    var columns: [ColumnDescription] = []
    for row in try described(table) {
      columns.append(
        ColumnDescription(
          name: try row.text("name"), type: try row.text("full_type"),
          notNull: try row.text("nullable") == "NO"))
    }
    return columns
  }

  /// What the columns of a table hold.
  func kinds(of table: String) throws(DatabaseError) -> [(column: String, kind: SQLColumnKind)] {
    var kinds: [(String, SQLColumnKind)] = []
    for row in try described(table) {
      let kind = Self.kind(
        try row.text("type"), characterSet: try row.optionalText("charset"),
        collation: try row.optionalText("collation"))
      kinds.append((try row.text("name"), kind))
    }
    return kinds
  }

  private func described(_ table: String) throws(DatabaseError) -> [SQLRow] {
    let place = MariaDBPlace(table)
    let found = try session.rows(
      """
      SELECT TABLE_NAME AS of_table, COLUMN_NAME AS name, DATA_TYPE AS type,
        COLUMN_TYPE AS full_type, IS_NULLABLE AS nullable, CHARACTER_SET_NAME AS charset,
        COLLATION_NAME AS collation
      FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?
      ORDER BY ORDINAL_POSITION
      """, place.values)
    var rows: [SQLRow] = []
    // Names that differ by their case only are alike there, and are two tables.
    for row in found where try row.text("of_table") == place.name { rows.append(row) }
    guard rows.isEmpty else { return rows }
    guard place.schema == nil, KeySet.isName(table) else { throw .noSuchTable(table) }
    return try describedSet(table)
  }

  /// A temporary table of ours; the catalogue does not list these.
  private func describedSet(_ name: String) throws(DatabaseError) -> [SQLRow] {
    let quoted = try DatabaseError.ofRendering { try SQLIdentifier.quote(name) }
    var rows: [SQLRow] = []
    for row in try session.rows("SHOW FULL COLUMNS FROM \(quoted)") {
      let type = try row.text("Type")
      let collation = try row.optionalText("Collation")
      let charset = collation.flatMap { $0.split(separator: "_").first.map(String.init) }
      rows.append(
        SQLRow(
          columns: ["name", "type", "full_type", "nullable", "charset", "collation"],
          values: [
            .text(try row.text("Field")), .text(String(type.prefix { $0 != "(" && $0 != " " })),
            .text(type), .text(try row.text("Null")), charset.map { .text($0) } ?? .null,
            collation.map { .text($0) } ?? .null,
          ]))
    }
    return rows
  }

  private static func kind(
    _ type: String, characterSet: String?, collation: String?
  ) -> SQLColumnKind {
    switch type {
    case "tinyint", "smallint", "mediumint", "int", "bigint", "year": return .integer
    case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob": return .bytes
    default:
      guard characterSet != nil, let collation else { return .other(type) }
      return collation == exactCollation ? .text : .textIn(collation)
    }
  }
}

/// A table's name, taken apart at the database it is in, if that is named.
struct MariaDBPlace {
  var schema: String?
  var name: String

  init(_ table: String) {
    let parts = table.split(separator: ".", maxSplits: 1).map(String.init)
    name = parts.last ?? ""
    schema = parts.count == 2 ? parts[0] : nil
  }

  var values: [Value] { [schema.map { .text($0) } ?? .null, .text(name)] }
}
