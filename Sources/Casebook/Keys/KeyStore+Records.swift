import Crypto
import Relations
import Systems

extension KeyStore {
  /// How many keys are made, read or destroyed at once.
  public static let batchMax = 500

  /// Makes a key for each record and stores it wrapped, before the record itself is stored.
  ///
  /// If the record is then not stored, its key stays behind and opens nothing.
  ///
  /// - Throws: `KeyError.masterKeyChanged` where the change could not be followed.
  func makeKeys(
    for records: [String], table: String, interrupted name: String = "keys-made"
  ) async throws -> [String: DataKey] {
    var made: [String: SymmetricKey] = [:]
    for record in records {
      made[record] = SymmetricKey(data: randomness(DataKey.byteCount))
    }
    do {
      try await store(made, table: table)
    } catch DatabaseError.constraintViolated(.foreignKey, _) {
      // Another process has changed the master key meanwhile.
      _ = try reloaded()
      do {
        try await store(made, table: table)
      } catch DatabaseError.constraintViolated(.foreignKey, _) {
        throw KeyError.masterKeyChanged
      }
    }
    interrupt(name)
    return Dictionary(
      uniqueKeysWithValues: made.map { ($0, DataKey($1, table: table, record: $0)) })
  }

  private func store(_ keys: [String: SymmetricKey], table: String) async throws {
    let current = try await database.read(Self.current)
    let master = try master(current)
    var rows: [[Value]] = []
    for (record, key) in keys.sorted(by: { $0.key < $1.key }) {
      rows.append([
        .text(record), .text(table),
        .bytes(try master.wrap(key, table: table, record: record)), .text(current),
      ])
    }
    let values = rows
    try await database.write { session in
      try session.execute(
        "INSERT INTO record_key (record, holder, wrapped, master) VALUES (?, ?, ?, ?)",
        each: values)
    }
  }

  /// The keys of those records that have one.
  ///
  /// - Throws: `KeyError.brokenKey`, `.wrongMasterKey`.
  func keys(of records: [String], table: String) async throws -> [String: DataKey] {
    guard !records.isEmpty else { return [:] }
    let marks = records.map { _ in "?" }.joined(separator: ", ")
    let rows = try await database.read { session in
      try session.rows(
        "SELECT record, wrapped, master FROM record_key WHERE record IN (\(marks))",
        records.map { .text($0) })
    }
    var keys: [String: DataKey] = [:]
    for row in rows {
      let record = try row.text("record")
      let key = try master(try row.text("master"))
        .unwrap(try row.bytes("wrapped"), table: table, record: record)
      keys[record] = DataKey(key, table: table, record: record)
    }
    return keys
  }

  /// Destroys the keys of records, and clears what SQLite still has of them beside the table.
  ///
  /// - Returns: how many there were.
  @discardableResult
  func destroyKeys(of records: [String]) async throws -> Int {
    guard !records.isEmpty else { return 0 }
    let marks = records.map { _ in "?" }.joined(separator: ", ")
    let count = try await database.write { session in
      try session.execute(
        "DELETE FROM record_key WHERE record IN (\(marks))", records.map { .text($0) })
    }
    try await database.clearOverwritten()
    return count
  }

  /// The ids of those records that have a key, of those given.
  func holders(among records: [String]) async throws -> Set<String> {
    guard !records.isEmpty else { return [] }
    let marks = records.map { _ in "?" }.joined(separator: ", ")
    return try await database.read { session in
      Set(
        try session.rows(
          "SELECT record FROM record_key WHERE record IN (\(marks))", records.map { .text($0) }
        ).map { row throws(DatabaseError) in try row.text("record") })
    }
  }
}
