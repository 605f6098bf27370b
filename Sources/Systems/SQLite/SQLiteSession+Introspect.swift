import Relations

extension SQLiteSession {
  func tableNames() throws(DatabaseError) -> [String] {
    let found = try rows(
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY name
      """)
    var names: [String] = []
    for row in found { names.append(try row.text("name")) }
    return names
  }

  func columns(of table: String) throws(DatabaseError) -> [ColumnDescription] {
    let parts = table.split(separator: ".", maxSplits: 1).map(String.init)
    let name = parts.last ?? ""
    let schema = parts.count == 2 ? parts[0] : "main"
    let found = try rows(
      """
      SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?, ?)
      WHERE hidden <> 1 ORDER BY cid
      """, [.text(name), .text(schema)])
    guard !found.isEmpty else { throw .noSuchTable(table) }
    var columns: [ColumnDescription] = []
    for row in found {
      let type = try row.text("type")
      let isRowNumber = try row.integer("pk") > 0 && type.uppercased() == "INTEGER"
      columns.append(
        ColumnDescription(
          name: try row.text("name"), type: type,
          notNull: try row.integer("notnull") == 1 || isRowNumber))
    }
    return columns
  }
}
