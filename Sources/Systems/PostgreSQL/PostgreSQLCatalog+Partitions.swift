import Relations

/// A table that the database keeps in parts.
public struct TablePartitioning: Sendable, Hashable {
  /// How rows find their part: `range`, `list` or `hash`.
  public let strategy: String
  /// The columns that decide it; empty where an expression does.
  public let columns: [String]
  /// In the order of their names.
  public let parts: [TablePartition]
}

/// A part of a table, which is a table of its own as well.
public struct TablePartition: Sendable, Hashable {
  /// As a statement may name it.
  public let name: String
  /// In the database's own words: `FOR VALUES FROM ('2019-01-01') TO ('2020-01-01')`.
  public let bounds: String
  /// Whether this user may detach and drop it, and nothing else would have to happen: it owns the
  /// part and the whole, and no trigger waits for rows that go.
  public let isOwn: Bool
}

extension PostgreSQLCatalog {
  private static let partitioningSQL = """
    SELECT p.partstrat::text AS strategy, a.attname AS "column"
    FROM pg_partitioned_table p
    CROSS JOIN LATERAL unnest(p.partattrs::int2[]) WITH ORDINALITY AS k(attnum, place)
    LEFT JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = k.attnum AND k.attnum > 0
    WHERE p.partrelid = to_regclass(?) ORDER BY k.place
    """

  /// Parts on another server are none of ours to drop. Bit 3 of a trigger's type stands for DELETE.
  private static let partsSQL = """
    SELECT CASE WHEN pg_table_is_visible(c.oid) THEN c.relname
        ELSE n.nspname || '.' || c.relname END AS name,
      pg_get_expr(c.relpartbound, c.oid) AS bounds,
      c.relkind <> 'f' AND pg_has_role(c.relowner, 'USAGE') AND pg_has_role(w.relowner, 'USAGE')
        AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid IN (c.oid, w.oid)
          AND NOT t.tgisinternal AND t.tgtype & 8 <> 0) AS own
    FROM pg_inherits i
    JOIN pg_class c ON c.oid = i.inhrelid
    JOIN pg_class w ON w.oid = i.inhparent
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE i.inhparent = to_regclass(?) AND c.relispartition ORDER BY 1
    """

  func partitioning(of table: String) throws(DatabaseError) -> TablePartitioning? {
    let quoted = Value.text(
      try DatabaseError.ofRendering { try SQLIdentifier.quote(table: table) })
    let keys = try session.rows(Self.partitioningSQL, [quoted])
    guard let first = keys.first else { return nil }
    var columns: [String] = []
    for row in keys { if let name = try row.optionalText("column") { columns.append(name) } }
    var parts: [TablePartition] = []
    for row in try session.rows(Self.partsSQL, [quoted]) {
      parts.append(
        TablePartition(
          name: try row.text("name"), bounds: try row.optionalText("bounds") ?? "",
          isOwn: try row.boolean("own")))
    }
    let strategy =
      switch try first.text("strategy") {
      case "r": "range"
      case "l": "list"
      default: "hash"
      }
    return TablePartitioning(
      strategy: strategy, columns: columns.count == keys.count ? columns : [], parts: parts)
  }
}

extension SQLSession {
  /// How PostgreSQL keeps a table in parts; nil for one that is whole, and in other databases.
  ///
  /// MariaDB has parts as well. It drops them outside of any transaction, so that what tells of it
  /// could not be written in the same one: there they are left as they are.
  public func partitioning(of table: String) throws(DatabaseError) -> TablePartitioning? {
    guard dialect == .postgresql else { return nil }
    return try PostgreSQLCatalog(session: self).partitioning(of: table)
  }

  /// Keeps everybody else from a part, and from the whole that loses it, until this transaction
  /// ends. Those who come later wait behind this one as well, so that it waits but shortly.
  ///
  /// - Throws: `DatabaseError.busy` after the wait, `.permissionDenied`.
  public func lockPartition(
    _ part: String, of table: String, waitSeconds: Int
  ) throws(DatabaseError) {
    let names = try DatabaseError.ofRendering {
      (try SQLIdentifier.quote(table: table), try SQLIdentifier.quote(table: part))
    }
    try execute("SET LOCAL lock_timeout = '\(waitSeconds)s'")
    try execute("LOCK TABLE ONLY \(names.0) IN ACCESS EXCLUSIVE MODE")
    try execute("LOCK TABLE \(names.1) IN ACCESS EXCLUSIVE MODE")
  }

  /// Takes a part out of its table, with its rows, and removes it. The database refuses it while
  /// rows elsewhere refer to one of its own.
  public func dropPartition(_ part: String, of table: String) throws(DatabaseError) {
    let names = try DatabaseError.ofRendering {
      (try SQLIdentifier.quote(table: table), try SQLIdentifier.quote(table: part))
    }
    try execute("ALTER TABLE \(names.0) DETACH PARTITION \(names.1)")
    try execute("DROP TABLE \(names.1)")
  }
}
