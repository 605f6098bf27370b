import Relations

/// What PostgreSQL says of its tables, through whichever library.
struct PostgreSQLCatalog {
  let session: any SQLSession

  /// The columns of a table, with the type beneath a domain, and whether texts have a collation of
  /// their own.
  private static let columnsSQL = """
    SELECT a.attname AS name,
      format_type(a.atttypid, a.atttypmod) AS type,
      format_type(CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END, NULL) AS base,
      a.attnotnull AS "notNull",
      COALESCE(c.collname NOT IN ('default', 'C', 'POSIX'), FALSE) AS collated
    FROM pg_attribute a
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_collation c ON c.oid = a.attcollation
    WHERE a.attrelid = to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY a.attnum
    """

  /// The parts of a partitioned table are no tables of their own: their rows are those of the whole.
  func tableNames() throws(DatabaseError) -> [String] {
    let found = try session.rows(
      """
      SELECT CASE WHEN pg_table_is_visible(c.oid) THEN c.relname
        ELSE n.nspname || '.' || c.relname END AS name
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'f') AND NOT c.relispartition
        AND n.nspname <> 'information_schema'
        AND n.nspname NOT LIKE 'pg\\_%'
      ORDER BY 1
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
          name: try row.text("name"), type: try row.text("type"),
          notNull: try row.boolean("notNull")))
    }
    return columns
  }

  /// What the columns of a table hold.
  func kinds(of table: String) throws(DatabaseError) -> [(column: String, kind: SQLColumnKind)] {
    var kinds: [(String, SQLColumnKind)] = []
    for row in try described(table) {
      let kind = Self.kind(try row.text("base"), isCollated: try row.boolean("collated"))
      kinds.append((try row.text("name"), kind))
    }
    return kinds
  }

  private func described(_ table: String) throws(DatabaseError) -> [SQLRow] {
    let quoted: String
    do { quoted = try SQLIdentifier.quote(table: table) } catch { throw .unrenderable(error) }
    let found = try session.rows(Self.columnsSQL, [.text(quoted)])
    guard !found.isEmpty else { throw .noSuchTable(table) }
    return found
  }

  private static func kind(_ type: String, isCollated: Bool) -> SQLColumnKind {
    switch type {
    case "smallint", "integer", "bigint", "oid": .integer
    case "boolean": .boolean
    case "bytea": .bytes
    case "text", "character varying", "character", "bpchar", "name":
      isCollated ? .collatedText : .text
    default: .other(type)
    }
  }
}
