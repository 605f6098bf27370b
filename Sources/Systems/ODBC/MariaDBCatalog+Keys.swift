import Relations

extension MariaDBCatalog {
  private static let foreignSQL = """
    SELECT k.CONSTRAINT_NAME AS id, k.COLUMN_NAME AS here, k.REFERENCED_COLUMN_NAME AS there,
      CASE WHEN k.REFERENCED_TABLE_SCHEMA = DATABASE() THEN k.REFERENCED_TABLE_NAME
        ELSE CONCAT(k.REFERENCED_TABLE_SCHEMA, '.', k.REFERENCED_TABLE_NAME) END AS other,
      r.DELETE_RULE AS rule
    FROM information_schema.KEY_COLUMN_USAGE k
    JOIN information_schema.REFERENTIAL_CONSTRAINTS r
      ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME
      AND r.TABLE_NAME = k.TABLE_NAME
    WHERE k.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND k.TABLE_NAME = ?
      AND k.REFERENCED_TABLE_NAME IS NOT NULL
    ORDER BY k.CONSTRAINT_NAME, k.ORDINAL_POSITION
    """

  func keys(of table: String) throws(DatabaseError) -> TableKeys {
    guard !(try columns(of: table)).isEmpty else { throw .noSuchTable(table) }
    let place = MariaDBPlace(table)
    let indexes = try indexes(place)
    var primary: [String] = []
    var unique: [[String]] = []
    for index in indexes {
      let names = index.columns.compactMap { $0 }
      guard names.count == index.columns.count else { continue }
      if index.name == "PRIMARY" {
        primary = names
      } else if index.isUnique {
        unique.append(names)
      }
    }
    return TableKeys(
      primary: primary, unique: unique, foreign: try foreignKeys(place), indexes: indexes)
  }

  /// An index over the beginning of a column is one over an expression.
  private func indexes(_ place: MariaDBPlace) throws(DatabaseError) -> [TableIndex] {
    let found = try session.rows(
      """
      SELECT INDEX_NAME AS name, NON_UNIQUE AS several, SUB_PART AS part, COLUMN_NAME AS "column"
      FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?
      ORDER BY INDEX_NAME, SEQ_IN_INDEX
      """, place.values)
    var indexes: [TableIndex] = []
    for row in found {
      let name = try row.text("name")
      if indexes.last?.name != name {
        indexes.append(
          TableIndex(name: name, columns: [], isUnique: try row.integer("several") == 0))
      }
      let isPart = try row.optionalInteger("part") != nil
      indexes[indexes.count - 1].columns.append(isPart ? nil : try row.optionalText("column"))
    }
    return indexes
  }

  private func foreignKeys(_ place: MariaDBPlace) throws(DatabaseError) -> [ForeignKey] {
    var keys: [ForeignKey] = []
    var last: String?
    for row in try session.rows(Self.foreignSQL, place.values) {
      let id = try row.text("id")
      if id != last {
        let rule = Self.deleteRule(try row.text("rule"))
        keys.append(
          ForeignKey(columns: [], table: try row.text("other"), references: [], onDelete: rule))
      }
      last = id
      keys[keys.count - 1].columns.append(try row.text("here"))
      keys[keys.count - 1].references.append(try row.text("there"))
    }
    return keys
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
