import Relations

extension PostgreSQLCatalog {
  /// Columns of an index as one row each, in sequence; an expression has no column, and columns
  /// that the index only carries along are none of its own.
  private static let indexesSQL = """
    SELECT i.relname AS name, x.indisunique AS one, x.indpred IS NOT NULL AS partial,
      x.indisprimary AS main, a.attname AS "column"
    FROM pg_index x
    JOIN pg_class i ON i.oid = x.indexrelid
    CROSS JOIN LATERAL unnest(x.indkey::int2[]) WITH ORDINALITY AS k(attnum, place)
    LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.attnum AND k.attnum > 0
    WHERE x.indrelid = to_regclass(?) AND x.indisvalid AND k.place <= x.indnkeyatts
    ORDER BY i.relname, k.place
    """

  /// A table and its parts. The server's own function for it would lock each of them.
  static let ownPartsSQL = """
    WITH RECURSIVE parts AS (
      SELECT to_regclass(?)::oid AS id
      UNION SELECT i.inhrelid FROM pg_inherits i
        JOIN parts p ON p.id = i.inhparent
        JOIN pg_class t ON t.oid = i.inhrelid AND t.relispartition)
    SELECT id FROM parts
    """

  /// A key of a partitioned table, or to one, has a copy for each of its parts, which says nothing more;
  /// one that a part alone has is a key of the whole.
  private static let foreignSQL = """
    SELECT c.oid::bigint AS id, CASE WHEN pg_table_is_visible(o.oid) THEN o.relname
        ELSE n.nspname || '.' || o.relname END AS other,
      h.attname AS here, t.attname AS there, c.confdeltype::text AS rule
    FROM pg_constraint c
    JOIN pg_class o ON o.oid = c.confrelid
    JOIN pg_namespace n ON n.oid = o.relnamespace
    CROSS JOIN LATERAL unnest(c.conkey, c.confkey) WITH ORDINALITY AS k(here, there, place)
    JOIN pg_attribute h ON h.attrelid = c.conrelid AND h.attnum = k.here
    JOIN pg_attribute t ON t.attrelid = c.confrelid AND t.attnum = k.there
    WHERE c.contype = 'f' AND c.conparentid = 0 AND c.conrelid IN (\(ownPartsSQL))
    ORDER BY c.oid, k.place
    """

  func keys(of table: String) throws(DatabaseError) -> TableKeys {
    let quoted: Value
    do {
      quoted = .text(try SQLIdentifier.quote(table: table))
    } catch {
      throw .unrenderable(error)
    }
    guard
      try session.row("SELECT to_regclass(?) IS NOT NULL AS known", [quoted])?.boolean("known")
        == true
    else { throw .noSuchTable(table) }
    let indexes = try indexes(quoted)
    var primary: [String] = []
    var unique: [[String]] = []
    for (index, isPrimary) in indexes {
      let names = index.columns.compactMap { $0 }
      guard names.count == index.columns.count else { continue }
      if isPrimary { primary = names }
      if index.isUnique, !index.isPartial, !isPrimary { unique.append(names) }
    }
    return TableKeys(
      primary: primary, unique: unique, foreign: try foreignKeys(quoted),
      indexes: indexes.map(\.0))
  }

  private func indexes(_ table: Value) throws(DatabaseError) -> [(TableIndex, Bool)] {
    var indexes: [(TableIndex, Bool)] = []
    for row in try session.rows(Self.indexesSQL, [table]) {
      let name = try row.text("name")
      if indexes.last?.0.name != name {
        let index = TableIndex(
          name: name, columns: [], isUnique: try row.boolean("one"),
          isPartial: try row.boolean("partial"))
        indexes.append((index, try row.boolean("main")))
      }
      indexes[indexes.count - 1].0.columns.append(try row.optionalText("column"))
    }
    return indexes
  }

  private func foreignKeys(_ table: Value) throws(DatabaseError) -> [ForeignKey] {
    var keys: [ForeignKey] = []
    var last: Int64?
    for row in try session.rows(Self.foreignSQL, [table]) {
      let id = try row.integer("id")
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

  private static func deleteRule(_ code: String) -> ForeignKey.DeleteRule {
    switch code {
    case "c": .cascade
    case "n": .setNull
    case "d": .setDefault
    default: .refuse
    }
  }
}
