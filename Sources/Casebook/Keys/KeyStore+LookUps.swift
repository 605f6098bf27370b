import Crypto
import Relations
import Systems

extension KeyStore {
  /// Makes the first secret of the look-ups.
  func prepareLookUps() async throws {
    let known = try await database.read { try $0.row("SELECT id FROM look_up_secret") }
    guard known == nil else { return }
    let secret = SymmetricKey(data: randomness(LookUpSecret.byteCount))
    let id = Hexadecimal.text(randomness(8))
    let current = try await database.read(Self.current)
    let wrapped = try master(current).wrap(secret, table: LookUpSecret.holder, record: id)
    try await database.write { session in
      try session.lock(CasebookLock.keys)
      guard try session.row("SELECT id FROM look_up_secret") == nil else { return }
      try session.execute(
        "INSERT INTO look_up_secret (id, wrapped, master, position) VALUES (?, ?, ?, 1)",
        [.text(id), .bytes(wrapped), .text(current)])
    }
  }

  /// The secrets of the look-ups: the one in use first, then one that is being replaced.
  func lookUpSecrets() async throws -> [LookUpSecret] {
    let rows = try await database.read { session in
      try session.rows("SELECT id, wrapped, master FROM look_up_secret ORDER BY position DESC", [])
    }
    return try rows.map { row in
      let id = try row.text("id")
      let secret = try master(try row.text("master")).unwrap(
        try row.bytes("wrapped"), table: LookUpSecret.holder, record: id)
      return LookUpSecret(id: id, secret)
    }
  }

  /// Begins the change of the secret of the look-ups, or goes on with one that was begun.
  ///
  /// - Returns: the ids of the secret in use from now on, and of the one to be replaced.
  func beginLookUpChange() async throws -> (new: String, old: String) {
    let secret = SymmetricKey(data: randomness(LookUpSecret.byteCount))
    let id = Hexadecimal.text(randomness(8))
    let current = try await database.read(Self.current)
    let wrapped = try master(current).wrap(secret, table: LookUpSecret.holder, record: id)
    return try await database.write { session in
      try session.lock(CasebookLock.keys)
      let rows = try session.rows(
        "SELECT id, position FROM look_up_secret ORDER BY position DESC", [])
      guard let newest = rows.first else {
        throw CasebookError.unreadableRow(table: "look_up_secret", column: "id")
      }
      if let older = rows.dropFirst().first {
        return (new: try newest.text("id"), old: try older.text("id"))
      }
      try session.execute(
        "INSERT INTO look_up_secret (id, wrapped, master, position) VALUES (?, ?, ?, ?)",
        [
          .text(id), .bytes(wrapped), .text(current), .integer(try newest.integer("position") + 1),
        ])
      return (new: id, old: try newest.text("id"))
    }
  }

  /// Destroys the secret that has been replaced.
  func finishLookUpChange(_ old: String) async throws {
    try await database.write { session in
      _ = try session.execute("DELETE FROM look_up_secret WHERE id = ?", [.text(old)])
    }
    try await database.clearOverwritten()
  }
}
