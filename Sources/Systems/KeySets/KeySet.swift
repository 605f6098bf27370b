import Relations

/// Keys of rows that are about to go, held by the database for one transaction.
///
/// They stand in a temporary table, of the types that the columns have in the table whose rows they
/// name, so that comparisons use that table's indexes.
public struct KeySet: Sendable, Hashable {
  public let name: String
  public let columns: [String]

  /// Whether a table's name may be that of a set: all of ours begin alike.
  static func isName(_ table: String) -> Bool { table.hasPrefix("addewid_") }

  /// The keys as a relation: `alias.COLUMN`.
  public func keys(as alias: String) -> Relation { .table(name, as: alias, columns: columns) }
}

extension SQLSession {
  /// An empty set of keys of a table's rows; one of the same name is gone.
  ///
  /// - Parameters:
  ///   - name: a name of our own; at most one set of a name in one transaction.
  ///   - columns: of the table; they may be any, not only its key.
  public func makeKeySet(
    _ name: String, of columns: [String], in table: String
  ) throws(DatabaseError) -> KeySet {
    let (own, names, source) = try DatabaseError.ofRendering {
      (
        try SQLIdentifier.quote(name),
        try columns.map { try SQLIdentifier.quote($0) }.joined(separator: ", "),
        try SQLIdentifier.quote(table: table)
      )
    }
    switch dialect {
    case .sqlite:
      try execute("DROP TABLE IF EXISTS temp.\(own)")
      try execute("CREATE TEMP TABLE \(own) AS SELECT \(names) FROM \(source) WHERE 0")
    case .postgresql:
      try execute(
        "CREATE TEMP TABLE \(own) ON COMMIT DROP AS SELECT \(names) FROM \(source) WITH NO DATA")
    case .mariadb:
      try execute(
        "CREATE OR REPLACE TEMPORARY TABLE \(own) AS SELECT \(names) FROM \(source) LIMIT 0")
    case .other: throw .readOnly
    }
    return KeySet(name: name, columns: columns)
  }

  /// Puts the keys of a relation into a set; it exposes one column for each of the set's.
  ///
  /// - Returns: how many there are.
  @discardableResult
  public func fill(_ set: KeySet, from relation: Relation) throws(DatabaseError) -> Int {
    let names = try DatabaseError.ofRendering {
      (
        try SQLIdentifier.quote(set.name),
        try set.columns.map { try SQLIdentifier.quote($0) }.joined(separator: ", ")
      )
    }
    let text = try render(relation)
    return try execute("INSERT INTO \(names.0) (\(names.1)) \(text.sql)", text.values)
  }

  /// Makes a filled set cheap to ask: PostgreSQL is told how many keys there are, SQLite looks them
  /// up by an index and not one by one.
  public func settle(_ set: KeySet) throws(DatabaseError) {
    let (name, index, columns) = try DatabaseError.ofRendering {
      (
        try SQLIdentifier.quote(set.name), try SQLIdentifier.quote("\(set.name)_keys"),
        try set.columns.map { try SQLIdentifier.quote($0) }.joined(separator: ", ")
      )
    }
    switch dialect {
    case .postgresql: try execute("ANALYZE \(name)")
    case .sqlite: try execute("CREATE INDEX temp.\(index) ON \(name) (\(columns))")
    case .mariadb, .other: break
    }
  }

  /// Holds the rows of a table that the set names against other writers, until the transaction ends.
  ///
  /// - Returns: how many they are: more than keys where the database tells fewer keys apart.
  @discardableResult
  public func lockRows(of table: String, in set: KeySet) throws(DatabaseError) -> Int {
    try lockRows(of: table, where: set.columns, in: set, set.columns)
  }

  /// Holds the rows of a table whose columns are a key of the set.
  @discardableResult
  public func lockRows(
    of table: String, where columns: [String], in set: KeySet, _ keys: [String]
  ) throws(DatabaseError) -> Int {
    let from = try membership(table, columns, set, keys)
    let held = try rows(
      "SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM \(from)\(dialect.rowLock)) AS held")
    return Int(try held.first?.integer("n") ?? 0)
  }

  /// Lets what is deleted from now on be overwritten with zeros, where the database can do that.
  /// PostgreSQL and MariaDB reuse the space in their own time.
  public func overwriteDeleted() throws(DatabaseError) {
    guard dialect == .sqlite else { return }
    _ = try rows("PRAGMA secure_delete = ON")
  }

  /// Deletes the rows of a table whose columns are a key of the set.
  ///
  /// - Parameter columns: of the table, one for each of `keys`, which are of the set.
  /// - Returns: how many went.
  @discardableResult
  public func delete(
    from table: String, where columns: [String], in set: KeySet, _ keys: [String]
  ) throws(DatabaseError) -> Int {
    try execute("DELETE FROM \(try membership(table, columns, set, keys))")
  }

  /// Empties columns of the rows of a table whose columns are a key of the set.
  @discardableResult
  public func clear(
    _ emptied: [String], of table: String, where columns: [String], in set: KeySet,
    _ keys: [String]
  ) throws(DatabaseError) -> Int {
    let (source, assignments) = try DatabaseError.ofRendering {
      (
        try SQLIdentifier.quote(table: table),
        try emptied.map { "\(try SQLIdentifier.quote($0)) = NULL" }.joined(separator: ", ")
      )
    }
    let rest = try membership(table, columns, set, keys).dropFirst(source.count)
    return try execute("UPDATE \(source) SET \(assignments)\(rest)")
  }

  /// `TABLE WHERE (a, b) IN (SELECT x, y FROM SET)`: a list of rows on the left lets an index over
  /// them be used, in every dialect. SQLite compares by the collation of what stands on the left,
  /// which the column may have and the key it names may not.
  private func membership(
    _ table: String, _ columns: [String], _ set: KeySet, _ keys: [String]
  ) throws(DatabaseError) -> String {
    try DatabaseError.ofRendering {
      let exact = dialect == .sqlite ? " COLLATE BINARY" : ""
      let left = try columns.map { try SQLIdentifier.quote($0) + exact }.joined(separator: ", ")
      let right = try keys.map { try SQLIdentifier.quote($0) }.joined(separator: ", ")
      return "\(try SQLIdentifier.quote(table: table)) WHERE "
        + "\(columns.count == 1 ? left : "(\(left))") "
        + "IN (SELECT \(right) FROM \(try SQLIdentifier.quote(set.name)))"
    }
  }
}
