import Relations
import StatutoryTime
import Systems

extension Records {
  /// Takes in one record.
  ///
  /// - Returns: its opaque id.
  /// - Throws: `RecordRefusal` for what is not stated; `KeyError`.
  public func write(_ content: RecordContent, _ how: RecordCircumstance) async throws -> String {
    try await write([content], how)[0]
  }

  /// Takes in records, all of them or none.
  ///
  /// - Returns: their opaque ids, in the order given.
  /// - Throws: `RecordRefusal.tooManyRecords` above `RecordKeeping.recordsMax`, and as for one.
  public func write(
    _ contents: [RecordContent], _ how: RecordCircumstance
  ) async throws -> [String] {
    guard contents.count <= RecordKeeping.recordsMax else {
      throw RecordRefusal.tooManyRecords(max: RecordKeeping.recordsMax)
    }
    let checked = try contents.map { content throws(RecordRefusal) in try table.check(content) }
    let secret = try await newestSecret()
    let ids = checked.map { _ in opaqueId() }
    // Stored before the records: a record never waits for its key.
    let keys = try await keys.makeKeys(for: ids, table: table.name)
    var made: [(row: RecordRow, act: Act)] = []
    for (id, content) in zip(ids, checked) {
      guard let key = keys[id] else { throw KeyError.noKey(record: id) }
      made.append(
        (
          row: try row(id, content, key, secret, madeOn: how.at.localDay),
          act: act(
            .recordWritten, on: id, how, statements: items(of: content),
            facts: ["content": key.digest(of: content.bytes)])
        ))
    }
    let rows = made
    try await casebook.perform("record-written") { unit in
      for one in rows {
        try unit.insert(one.row)
        try unit.record(one.act)
      }
    }
    return ids
  }

  func newestSecret() async throws -> LookUpSecret {
    guard let secret = try await keys.lookUpSecrets().first else {
      throw CasebookError.unreadableRow(table: "look_up_secret", column: "id")
    }
    return secret
  }

  private func row(
    _ id: String, _ content: RecordContent, _ key: DataKey, _ secret: LookUpSecret, madeOn: LocalDay
  ) throws -> RecordRow {
    let sealer = RecordSealer(table: table, key: key, randomness: keys.randomness)
    return RecordRow(
      id: id, table: table.name, register: table.register, madeOn: madeOn.description,
      lookUpSecret: secret.id, values: try sealer.values(content, secret))
  }
}
