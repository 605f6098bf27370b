import Relations

/// What a database does beside what a statement says, and what it hides: asked before rows go.
extension SQLSession {
  /// The triggers and rules that act when rows of a table are deleted or changed, sorted by name.
  ///
  /// MariaDB shows them to whoever has the right `TRIGGER` on the table.
  public func triggers(of table: String) throws(DatabaseError) -> [String] {
    var names: Set<String> = []
    switch dialect {
    case .sqlite:
      let found = try rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND lower(tbl_name) = lower(?)",
        [.text(table)])
      for row in found where Self.actsOnRemoval(try row.text("sql")) {
        names.insert(try row.text("name"))
      }
    case .postgresql:
      let quoted = try DatabaseError.ofRendering { try SQLIdentifier.quote(table: table) }
      let found = try rows(
        """
        SELECT t.tgname AS name FROM pg_trigger t
        WHERE t.tgrelid IN (\(PostgreSQLCatalog.ownPartsSQL))
          AND NOT t.tgisinternal AND t.tgenabled <> 'D' AND (t.tgtype::int & 24) <> 0
        UNION SELECT r.rulename FROM pg_rewrite r
        WHERE r.ev_class = to_regclass(?) AND r.ev_type IN ('2', '4')
        """, [.text(quoted), .text(quoted)])
      for row in found { names.insert(try row.text("name")) }
    case .mariadb:
      let found = try rows(
        """
        SELECT TRIGGER_NAME AS name FROM information_schema.TRIGGERS
        WHERE EVENT_OBJECT_SCHEMA = COALESCE(?, DATABASE()) AND EVENT_OBJECT_TABLE = ?
          AND EVENT_MANIPULATION IN ('DELETE', 'UPDATE')
        """, MariaDBPlace(table).values)
      for row in found { names.insert(try row.text("name")) }
    case .other: break
    }
    return names.sorted()
  }

  /// Before the word `ON`, which ends what a trigger says of itself.
  private static func actsOnRemoval(_ sql: String) -> Bool {
    let words = sql.uppercased().split(whereSeparator: \.isWhitespace)
    return words.prefix { $0 != "ON" }.contains { $0 == "DELETE" || $0 == "UPDATE" }
  }

  /// Whether the database takes back what was changed in a table when a transaction is broken off.
  /// Of MariaDB's engines not all do.
  public func isTransactional(_ table: String) throws(DatabaseError) -> Bool {
    guard dialect == .mariadb else { return true }
    let found = try rows(
      """
      SELECT e.TRANSACTIONS AS can FROM information_schema.TABLES t
      JOIN information_schema.ENGINES e ON e.ENGINE = t.ENGINE
      WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ?
      """, MariaDBPlace(table).values)
    return try found.first?.optionalText("can") == "YES"
  }

  /// Every reference of one table to one of some others as the engine itself has it, where the
  /// catalogue may hide some: MariaDB shows the keys of those tables alone on which there is a right
  /// beside `SELECT`, and lets rows of the others go along all the same.
  ///
  /// - Returns: none where the catalogue hides nothing; nil where it cannot be known: the user has
  ///   neither `PROCESS` nor a right beside `SELECT` on the whole database.
  public func hiddenReferences(to tables: [String]) throws -> [(table: String, to: String)]? {
    guard dialect == .mariadb else { return [] }
    let found: [SQLRow]
    do {
      found = try attempt {
        try rows(
          """
          SELECT FOR_NAME AS here, REF_NAME AS there, DATABASE() AS own
          FROM information_schema.INNODB_SYS_FOREIGN
          """)
      }
    } catch DatabaseError.permissionDenied {
      return try seesKeysOfDatabase() ? [] : nil
    }
    let wanted = Set(tables)
    return try found.map { row in
      let own = try row.text("own")
      return (Self.place(try row.text("here"), own), Self.place(try row.text("there"), own))
    }
    .filter { wanted.contains($0.1) }
  }

  private func seesKeysOfDatabase() throws(DatabaseError) -> Bool {
    let rights = "('INSERT', 'UPDATE', 'DELETE', 'REFERENCES', 'INDEX', 'ALTER', 'CREATE', 'DROP')"
    let found = try rows(
      """
      SELECT 1 AS one FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE IN \(rights)
      UNION SELECT 1 FROM information_schema.SCHEMA_PRIVILEGES
      WHERE PRIVILEGE_TYPE IN \(rights) AND DATABASE() LIKE TABLE_SCHEMA
      """)
    return !found.isEmpty
  }

  /// `cases/court_case`, as the engine names a table, in the way of ``tableNames()``.
  private static func place(_ name: String, _ own: String) -> String {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return name }
    return parts[0] == own ? parts[1] : "\(parts[0]).\(parts[1])"
  }
}
