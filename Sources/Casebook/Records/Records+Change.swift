import Relations
import StatutoryTime
import Systems

extension Records {
  /// Changes a record to what `change` makes of it.
  ///
  /// - Parameter change: gets the content as it is, and gives the whole of the new one.
  /// - Throws: `RecordRefusal`; `CasebookError.changedMeanwhile` if somebody was there first.
  public func change(
    _ id: String, _ how: RecordCircumstance,
    _ change: @Sendable (inout RecordContent) -> Void
  ) async throws {
    guard let (old, key, row) = try await forChange([id]).first else {
      throw RecordRefusal.noSuchRecord
    }
    var content = old.content
    change(&content)
    let checked = try table.check(content)
    let new = try await rewritten(old, checked, key, row, register: table.register)
    let act = act(
      .recordChanged, on: id, how, statements: items(of: checked),
      facts: ["content": key.digest(of: checked.bytes)])
    try await casebook.perform("record-changed") { unit in
      try unit.update(new, from: old.revision)
      try unit.record(act)
    }
  }

  /// Brings records up to the form that is stated now: sealed where they lay in plain, look-ups
  /// where there were none, digests under the newest secret. Their content stays.
  ///
  /// - Parameter limit: at most this many, in one transaction.
  /// - Returns: how many it brought up.
  public func bringUp(limit: Int = RecordKeeping.recordsMax) async throws -> Int {
    let secret = try await newestSecret()
    let ids = try await behind(secret.id, limit: min(limit, RecordKeeping.recordsMax))
    var rows: [(row: RecordRow, revision: Int64)] = []
    for (old, key, row) in try await forChange(ids) {
      rows.append(
        (
          row: try await rewritten(old, old.content, key, row, register: old.register),
          revision: old.revision
        ))
    }
    let changes = rows
    try await casebook.perform("records-brought-up") { unit in
      for change in changes { try unit.update(change.row, from: change.revision) }
    }
    return changes.count
  }

  private func forChange(
    _ ids: [String]
  ) async throws -> [(old: StoredRecord, key: DataKey, row: SQLRow)] {
    guard !ids.isEmpty else { return [] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let name = table.name
    let rows = try await casebook.read { session in
      try session.rows("SELECT * FROM \(name) WHERE id IN (\(marks))", ids.map { .text($0) })
    }
    let keys = try await keys.keys(of: ids, table: table.name)
    return try rows.map { row in
      let id = try row.text("id")
      guard let key = keys[id] else { throw KeyError.noKey(record: id) }
      return (try RecordOpener(table: table, key: key).record(row), key, row)
    }
  }

  private func rewritten(
    _ old: StoredRecord, _ content: RecordContent, _ key: DataKey, _ row: SQLRow, register: String
  ) async throws -> RecordRow {
    let secret = try await newestSecret()
    let sealer = RecordSealer(table: table, key: key, randomness: keys.randomness)
    return RecordRow(
      id: old.id, table: table.name, register: register, madeOn: old.madeOn,
      lookUpSecret: secret.id,
      values: try sealer.values(
        content, secret, emptying: otherForms.intersection(row.columns)))
  }

  /// Columns in which fields lay before their form changed.
  private var otherForms: Set<String> {
    Set(
      table.fields.flatMap { field in
        RecordField.Form.allCases.filter { $0 != field.form }.map { field.column(as: $0) }
      })
  }

  /// The ids of records that are not in the form stated now.
  private func behind(_ secret: String, limit: Int) async throws -> [String] {
    let table = table
    let others = otherForms
    return try await casebook.read { session in
      let found = try session.columns(of: table.name).map(\.name)
      let moved = others.intersection(found).sorted().map { "\($0) IS NOT NULL" }
      let unindexed = table.fields.compactMap { field in
        field.lookUpColumn.map { "(\(field.column) IS NOT NULL AND \($0) IS NULL)" }
      }
      let conditions = ["look_up_secret IS NULL", "look_up_secret <> ?"] + moved + unindexed
      return try session.rows(
        "SELECT id FROM \(table.name) WHERE \(conditions.joined(separator: " OR ")) "
          + "ORDER BY id LIMIT ?", [.text(secret), .integer(Int64(limit))]
      ).map { row throws(DatabaseError) in try row.text("id") }
    }
  }
}
