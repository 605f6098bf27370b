import Relations
import StatutoryTime
import Systems

extension Records {
  /// Destroys records and then their keys, which reaches their copies in every backup of the
  /// casebook.
  ///
  /// The records go in one transaction with their entries. If the process ends before their keys
  /// have gone too, `RecordKeeping.finishDestructions` takes them away later.
  ///
  /// - Returns: how many were there.
  @discardableResult
  public func destroy(_ ids: [String], _ how: RecordCircumstance) async throws -> Int {
    guard ids.count <= RecordKeeping.recordsMax else {
      throw RecordRefusal.tooManyRecords(max: RecordKeeping.recordsMax)
    }
    guard !ids.isEmpty else { return 0 }
    let acts = ids.map { id in
      (id: id, act: act(.recordDestroyed, on: id, how, statements: [], facts: [:]))
    }
    let name = table.name
    let destroyed = try await casebook.perform("record-destroyed") { unit in
      var found: [String] = []
      for (id, act) in acts {
        let gone = try unit.destroyRecords([id], of: name, on: act.day, entry: act.id)
        if !gone.isEmpty { try unit.record(act) }
        found += gone
      }
      return found
    }
    try await keeping.destroyKeys(of: destroyed, how)
    return destroyed.count
  }
}

extension RecordKeeping {
  /// Destroys the keys of records that are destroyed and whose keys were left behind.
  ///
  /// - Parameter restored: after an older copy of the keys was put back: looks at every destroyed
  ///   record, also those whose key had gone.
  /// - Returns: how many keys it destroyed.
  public func finishDestructions(
    restored: Bool = false, _ how: RecordCircumstance
  ) async throws -> Int {
    var count = 0
    var last = ""
    while true {
      let from = last
      let records = try await casebook.read { session in
        try session.rows(
          "SELECT record FROM record_tombstone WHERE record > ? "
            + (restored ? "" : "AND key_destroyed_on IS NULL ") + "ORDER BY record LIMIT ?",
          [.text(from), .integer(Int64(KeyStore.batchMax))]
        ).map { row throws(DatabaseError) in try row.text("record") }
      }
      guard let end = records.last else { return count }
      last = end
      let left = restored ? Array(try await keys.holders(among: records)) : records
      if !left.isEmpty { count += try await destroyKeys(of: left, how) }
    }
  }

  /// - Returns: how many keys there were.
  @discardableResult
  func destroyKeys(of records: [String], _ how: RecordCircumstance) async throws -> Int {
    guard !records.isEmpty else { return 0 }
    casebook.interrupt("record-keys.to-destroy")
    let count = try await keys.destroyKeys(of: records)
    casebook.interrupt("record-keys.destroyed")
    let act = Act(
      id: Hexadecimal.text(keys.randomness(16)), name: .recordKeysDestroyed, enquiry: nil,
      day: how.at.localDay, at: how.at, actor: how.actor, register: register,
      facts: ["keys": String(count), "records": String(records.count)])
    try await casebook.perform("record-keys-destroyed") { unit in
      try unit.keysDestroyed(of: records, on: how.at.localDay)
      try unit.record(act)
    }
    // What SQLite has overwritten still lies in its write-ahead log.
    try await casebook.database.clearOverwritten()
    return count
  }
}
