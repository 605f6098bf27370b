import Relations

extension SQLiteSession {
  func keys(of table: String) throws(DatabaseError) -> TableKeys {
    let place = SQLitePlace(table)
    guard !(try columns(of: table)).isEmpty else { throw .noSuchTable(table) }
    let indexes = try indexes(place)
    let unique = indexes.filter { $0.index.isUnique && !$0.index.isPartial && !$0.isPrimary }
    return TableKeys(
      primary: try primaryKey(place),
      unique: unique.compactMap { named($0.index.columns) },
      foreign: try foreignKeys(place), indexes: indexes.map(\.index))
  }

  private func primaryKey(_ place: SQLitePlace) throws(DatabaseError) -> [String] {
    let found = try rows(
      "SELECT name FROM pragma_table_xinfo(?, ?) WHERE pk > 0 ORDER BY pk", place.values)
    var names: [String] = []
    for row in found { names.append(try row.text("name")) }
    return names
  }

  private func indexes(
    _ place: SQLitePlace
  ) throws(DatabaseError) -> [(index: TableIndex, isPrimary: Bool)] {
    let found = try rows(
      """
      SELECT name, "unique" AS one, partial, origin = 'pk' AS main
      FROM pragma_index_list(?, ?) ORDER BY name
      """, place.values)
    var indexes: [(index: TableIndex, isPrimary: Bool)] = []
    for row in found {
      let name = try row.text("name")
      let parts = try rows(
        "SELECT name FROM pragma_index_xinfo(?, ?) WHERE key = 1 ORDER BY seqno",
        [.text(name), place.schemaValue])
      var columns: [String?] = []
      for part in parts { columns.append(try part.optionalText("name")) }
      indexes.append(
        (
          TableIndex(
            name: name, columns: columns, isUnique: try row.boolean("one"),
            isPartial: try row.boolean("partial")), try row.boolean("main")
        ))
    }
    return indexes
  }

  private func foreignKeys(_ place: SQLitePlace) throws(DatabaseError) -> [ForeignKey] {
    let found = try rows(
      """
      SELECT id, "table" AS other, "from" AS here, "to" AS there, on_delete AS rule
      FROM pragma_foreign_key_list(?, ?) ORDER BY id, seq
      """, place.values)
    var keys: [ForeignKey] = []
    var last: Int64?
    for row in found {
      let id = try row.integer("id")
      if id != last {
        let other = try knownName(of: try row.text("other"), place)
        let rule = Self.deleteRule(try row.text("rule"))
        keys.append(ForeignKey(columns: [], table: other, references: [], onDelete: rule))
      }
      last = id
      keys[keys.count - 1].columns.append(try row.text("here"))
      if let there = try row.optionalText("there") {
        keys[keys.count - 1].references.append(there)
      }
    }
    for index in keys.indices {
      try complete(&keys[index], place)
    }
    return keys
  }

  /// A key that names no columns of the other table means its primary key; names are written as
  /// the tables themselves write them.
  private func complete(_ key: inout ForeignKey, _ place: SQLitePlace) throws(DatabaseError) {
    let other = SQLitePlace(schema: place.schema, name: key.table)
    if key.references.isEmpty { key.references = try primaryKey(other) }
    key.references = try spelled(key.references, other)
    key.columns = try spelled(key.columns, place)
    if key.references.count != key.columns.count { key.references = [] }
    if place.schema != "main" { key.table = "\(place.schema).\(key.table)" }
  }

  private func spelled(_ names: [String], _ place: SQLitePlace) throws(DatabaseError) -> [String] {
    let found = try rows("SELECT name FROM pragma_table_xinfo(?, ?)", place.values)
    var spelling: [String: String] = [:]
    for row in found {
      let name = try row.text("name")
      spelling[name.lowercased()] = name
    }
    return names.map { spelling[$0.lowercased()] ?? $0 }
  }

  /// SQLite tells names apart without regard to the case of ASCII letters.
  private func knownName(of name: String, _ place: SQLitePlace) throws(DatabaseError) -> String {
    guard place.schema == "main" else { return name }
    let found = try rows(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ? COLLATE NOCASE",
      [.text(name)])
    return try found.first?.text("name") ?? name
  }

  private func named(_ columns: [String?]) -> [String]? {
    let names = columns.compactMap { $0 }
    return names.count == columns.count ? names : nil
  }

  private static func deleteRule(_ text: String) -> ForeignKey.DeleteRule {
    switch text {
    case "CASCADE": .cascade
    case "SET NULL": .setNull
    case "SET DEFAULT": .setDefault
    default: .refuse
    }
  }
}

/// A table's name, taken apart at its schema.
struct SQLitePlace {
  var schema: String
  var name: String

  init(schema: String, name: String) {
    self.schema = schema
    self.name = name
  }

  init(_ table: String) {
    let parts = table.split(separator: ".", maxSplits: 1).map(String.init)
    name = parts.last ?? ""
    schema = parts.count == 2 ? parts[0] : "main"
  }

  var schemaValue: Value { .text(schema) }
  var values: [Value] { [.text(name), schemaValue] }
}
