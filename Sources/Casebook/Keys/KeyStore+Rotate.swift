import Relations
import Systems

/// How far the keys are, as counts and ids that say nothing of anyone.
public struct KeyStatus: Sendable, Hashable {
  public let store: String
  /// Id of the master key in use.
  public let master: String
  /// Ids of master keys that are being replaced.
  public let retiring: [String]
  /// Keys of records, and how many of them are not under the master key in use.
  public let keys: Int
  public let keysBehind: Int
  /// True while the secret of the look-ups is being replaced.
  public let isChangingLookUps: Bool
}

extension KeyStore {
  public func status() async throws -> KeyStatus {
    let id = id
    return try await database.read { session in
      let current = try Self.current(session)
      let row = try session.row(
        "SELECT COUNT(*) AS whole, COALESCE(SUM(CASE WHEN master <> ? THEN 1 ELSE 0 END), 0) "
          + "AS behind FROM record_key", [.text(current)])
      let retiring = try session.rows(
        "SELECT id FROM master_key WHERE state = 'retiring' ORDER BY id", [])
      let secrets = try session.row("SELECT COUNT(*) AS n FROM look_up_secret")
      return KeyStatus(
        store: id, master: current, retiring: try retiring.map { try $0.text("id") },
        keys: Int(try row?.integer("whole") ?? 0), keysBehind: Int(try row?.integer("behind") ?? 0),
        isChangingLookUps: try secrets?.integer("n") ?? 0 > 1)
    }
  }

  /// Wraps every key under the newest master key, batch by batch, and retires the others.
  ///
  /// Ended at any point it goes on from there when it is called again. Other processes work on
  /// meanwhile: they find both master keys where they read them.
  ///
  /// - Parameter batch: keys in one transaction.
  /// - Returns: how many keys were wrapped again in this call.
  /// - Throws: `KeyError.nothingToRotateTo` where there is one master key and it is in use.
  public func rotate(batch: Int = KeyStore.batchMax) async throws -> Int {
    let given = try reloaded()
    let newest = given.newest
    guard try await begin(newest.id) else {
      // It was changed to its end, and the old one is still where keys are read.
      guard given.keys.count > 1 else { throw KeyError.nothingToRotateTo }
      return 0
    }
    interrupt("keys-rotation.begun")
    var count = 0
    while true {
      let done = try await rewrap(under: newest, limit: batch)
      count += done
      interrupt("keys-rotation.batch")
      if done == 0, try await retire() { break }
    }
    try await database.clearOverwritten()
    interrupt("keys-rotation.retired")
    return count
  }

  /// - Returns: false where the key is in use and nothing is under another one.
  private func begin(_ new: String) async throws -> Bool {
    try await database.write { session in
      try session.lock(CasebookLock.keys)
      let current = try Self.current(session)
      if current == new {
        return try session.row("SELECT id FROM master_key WHERE state = 'retiring'") != nil
      }
      try session.execute("UPDATE master_key SET state = 'retiring' WHERE state = 'current'")
      try session.execute(
        "INSERT INTO master_key (id, state) VALUES (?, 'current')", [.text(new)])
      return true
    }
  }

  /// - Returns: how many keys and secrets it wrapped again.
  private func rewrap(under new: MasterKey, limit: Int) async throws -> Int {
    try await database.write { session in
      let lock = session.dialect.rowLock
      let keys = try session.rows(
        "SELECT record, holder, wrapped, master FROM record_key WHERE master <> ? "
          + "ORDER BY master, record LIMIT ?\(lock)", [.text(new.id), .integer(Int64(limit))])
      let rewrapped = try keys.map { row -> [Value] in
        let record = try row.text("record")
        let wrapped = try self.rewrapped(row, try row.text("holder"), record, under: new)
        return [.bytes(wrapped), .text(new.id), .text(record)]
      }
      try session.execute(
        "UPDATE record_key SET wrapped = ?, master = ? WHERE record = ?", each: rewrapped)
      let secrets = try session.rows(
        "SELECT id, wrapped, master FROM look_up_secret WHERE master <> ?\(lock)", [.text(new.id)])
      for row in secrets {
        let id = try row.text("id")
        let wrapped = try self.rewrapped(row, LookUpSecret.holder, id, under: new)
        try session.execute(
          "UPDATE look_up_secret SET wrapped = ?, master = ? WHERE id = ?",
          [.bytes(wrapped), .text(new.id), .text(id)])
      }
      return keys.count + secrets.count
    }
  }

  private func rewrapped(
    _ row: SQLRow, _ table: String, _ record: String, under new: MasterKey
  ) throws -> [UInt8] {
    let old = try master(try row.text("master"))
    let key = try old.unwrap(try row.bytes("wrapped"), table: table, record: record)
    return try new.wrap(key, table: table, record: record)
  }

  /// - Returns: false where another process has stored a key under the old one meanwhile.
  private func retire() async throws -> Bool {
    do {
      try await database.write { session in
        _ = try session.execute("DELETE FROM master_key WHERE state = 'retiring'")
      }
      return true
    } catch DatabaseError.constraintViolated(.foreignKey, _) {
      return false
    }
  }
}
