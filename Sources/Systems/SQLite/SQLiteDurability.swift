import GRDB

/// The settings that what is committed depends on, each read back after it was made.
enum SQLiteDurability {
  /// Opening a pool leaves `synchronous` at NORMAL, which may lose the last commits with the power.
  static func enforce(_ connection: Database) throws {
    try connection.execute(sql: "PRAGMA synchronous = FULL")
    let expected = [
      "synchronous": "2", "journal_mode": "wal", "foreign_keys": "1", "secure_delete": "1",
    ]
    for (name, value) in expected.sorted(by: { $0.key < $1.key }) {
      let found = try String.fetchOne(connection, sql: "PRAGMA \(name)") ?? ""
      guard found == value else { throw DatabaseError.unsafeSetting(name: name, value: found) }
    }
  }
}
