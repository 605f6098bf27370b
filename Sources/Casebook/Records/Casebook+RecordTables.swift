import Register
import Relations
import Systems

extension Casebook {
  /// Makes or extends the tables of a register's own records.
  ///
  /// Columns are added, never changed or dropped. The same register twice does nothing.
  ///
  /// - Returns: what was done, and what is there that the register states no longer.
  @discardableResult
  public func takeIntoUse(_ register: Register) async throws -> RecordTableReport {
    let tables = RecordTable.all(in: register)
    return try await perform("record-tables") { unit in
      try unit.session.lock(CasebookLock.recordTables)
      var report = RecordTableReport()
      for table in tables { try unit.extend(table, &report) }
      return report
    }
  }

  /// Whether every table is as this version of the register states it.
  public func isInUse(_ register: Register) async throws -> Bool {
    let versions = try await read { session in
      try session.rows("SELECT name, register FROM record_table", []).reduce(
        into: [String: String]()
      ) {
        $0[try $1.text("name")] = try $1.text("register")
      }
    }
    return RecordTable.all(in: register).allSatisfy { versions[$0.name] == register.version }
  }

  /// The tables of records that were ever taken into use, with the service of each.
  public func recordTables() async throws -> [(name: String, service: String)] {
    try await read { session in
      try session.rows("SELECT name, service FROM record_table ORDER BY name", []).map {
        (name: try $0.text("name"), service: try $0.text("service"))
      }
    }
  }
}

extension UnitOfWork {
  fileprivate func extend(_ table: RecordTable, _ report: inout RecordTableReport) throws {
    let known = try session.row(
      "SELECT body, service FROM record_table WHERE name = ?", [.text(table.name)])
    if known == nil {
      try make(table)
      report.made.append(table.name)
    } else {
      try session.execute(
        "UPDATE record_table SET register = ? WHERE name = ? AND register <> ?",
        [.text(table.register), .text(table.name), .text(table.register)])
    }
    let found = try session.columns(of: table.name).map(\.name)
    for column in table.columnTypes where !found.contains(column.name) {
      let sql =
        "ALTER TABLE \(try SQLIdentifier.quote(table.name)) "
        + "ADD COLUMN \(try SQLIdentifier.quote(column.name)) \(column.type)"
      try session.execute(Schema.inDialect(sql, session.dialect), [])
      if known != nil { report.added.append("\(table.name).\(column.name)") }
    }
    for column in table.fields.compactMap(\.lookUpColumn) where !found.contains(column) {
      let index = RecordNames.index(table: table.name, column: column)
      try session.execute("CREATE INDEX \(index) ON \(table.name) (\(column))")
    }
    report.leftOver += try leftOver(in: table, found)
  }

  private func make(_ table: RecordTable) throws {
    try session.execute(
      """
      CREATE TABLE \(try SQLIdentifier.quote(table.name)) (
        id TEXT PRIMARY KEY,
        made_on TEXT NOT NULL,
        register TEXT NOT NULL,
        revision BIGINT NOT NULL,
        look_up_secret TEXT
      )
      """)
    let index = RecordNames.index(table: table.name, column: "look_up_secret")
    try session.execute("CREATE INDEX \(index) ON \(table.name) (look_up_secret)")
    try session.execute(
      "INSERT INTO record_table (name, body, service, register) VALUES (?, ?, ?, ?)",
      [
        .text(table.name), .text(table.body), .text(table.service), .text(table.register),
      ])
  }

  private func leftOver(
    in table: RecordTable, _ found: [String]
  ) throws -> [RecordTableReport.LeftOver] {
    try found.filter { !table.columns.contains($0) }.sorted().map { column in
      let row = try session.row(
        "SELECT COUNT(\(try SQLIdentifier.quote(column))) AS n FROM \(table.name)")
      return RecordTableReport.LeftOver(
        table: table.name, column: column, records: Int(try row?.integer("n") ?? 0))
    }
  }
}
