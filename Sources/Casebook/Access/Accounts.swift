import Relations
import StatutoryTime
import Systems

/// Somebody who may sign in to the console.
public struct AccountRecord: Sendable, Hashable {
  public let id: String
  public let name: String
  public let signInName: String
  public let role: String
  /// Argon2id, in its own encoded form.
  public let passwordHash: String

  public init(id: String, name: String, signInName: String, role: String, passwordHash: String) {
    self.id = id
    self.name = name
    self.signInName = signInName
    self.role = role
    self.passwordHash = passwordHash
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    name = try row.text("name")
    signInName = try row.text("sign_in_name")
    role = try row.text("role")
    passwordHash = try row.text("password_hash")
  }
}

/// A session as stored: only a digest of its secret.
public struct SessionRecord: Sendable, Hashable {
  public let account: AccountRecord
  /// Stands in every form of the session.
  public let token: String
  public let expiresAt: String
}

extension Casebook {
  public func account(signInName: String) async throws -> AccountRecord? {
    try await read { session in
      try session.row(
        "SELECT id, name, sign_in_name, role, password_hash FROM account WHERE sign_in_name = ?",
        [.text(signInName)]
      ).map(AccountRecord.init)
    }
  }

  /// Adds an account, or gives it a new password and role.
  public func save(_ account: AccountRecord) async throws {
    try await perform("account-saved") { unit in
      // Whoever holds a session from before must sign in again.
      try unit.endSessions(of: account.signInName)
      try unit.session.execute(
        """
        INSERT INTO account (id, name, sign_in_name, role, password_hash) VALUES (?, ?, ?, ?, ?) \
        ON CONFLICT (sign_in_name) DO UPDATE SET name = excluded.name, role = excluded.role, \
        password_hash = excluded.password_hash
        """,
        [
          .text(account.id), .text(account.name), .text(account.signInName), .text(account.role),
          .text(account.passwordHash),
        ])
    }
  }

  /// - Returns: false if there is no such account.
  public func removeAccount(signInName: String) async throws -> Bool {
    try await perform("account-removed") { unit in
      try unit.endSessions(of: signInName)
      return try unit.session.execute(
        "DELETE FROM account WHERE sign_in_name = ?", [.text(signInName)]) == 1
    }
  }

  public func startSession(
    digest: String, account: String, token: String, expiresAt: Instant, now: Instant
  ) async throws {
    try await perform("session-started") { unit in
      try unit.session.execute(
        "DELETE FROM session WHERE expires_at < ?", [.text(now.iso)])
      _ = try unit.session.execute(
        "INSERT INTO session (digest, account, token, expires_at) VALUES (?, ?, ?, ?)",
        [.text(digest), .text(account), .text(token), .text(expiresAt.iso)])
    }
  }

  /// The session, unless it has run out.
  public func session(digest: String, at moment: Instant) async throws -> SessionRecord? {
    try await read { session in
      try session.row(
        """
        SELECT a.id AS id, a.name AS name, a.sign_in_name AS sign_in_name, a.role AS role, \
        a.password_hash AS password_hash, s.token AS token, s.expires_at AS expires_at \
        FROM session s JOIN account a ON a.id = s.account \
        WHERE s.digest = ? AND s.expires_at > ?
        """, [.text(digest), .text(moment.iso)]
      ).map { row in
        SessionRecord(
          account: try AccountRecord(row), token: try row.text("token"),
          expiresAt: try row.text("expires_at"))
      }
    }
  }

  public func endSession(digest: String) async throws {
    _ = try await perform("session-ended") { unit in
      _ = try unit.session.execute("DELETE FROM session WHERE digest = ?", [.text(digest)])
    }
  }
}

extension Casebook {
  /// The role in which somebody acted, from the words that the ledger has for them.
  ///
  /// - Returns: nil for the public, for a part of the product, and for an account that is gone.
  public func role(of actor: String) async throws -> String? {
    try await read { session in try Self.role(of: actor, session) }
  }

  fileprivate static func role(of actor: String, _ session: any SQLSession) throws -> String? {
    let parts = actor.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "role": return parts[1]
    case "staff":
      return try session.row("SELECT role FROM account WHERE id = ?", [.text(parts[1])])?
        .text("role")
    default: return nil
    }
  }
}

extension UnitOfWork {
  /// The role in which somebody acted: see ``Casebook/role(of:)``.
  public func role(of actor: String) throws -> String? { try Casebook.role(of: actor, session) }

  fileprivate func endSessions(of signInName: String) throws {
    try session.execute(
      "DELETE FROM session WHERE account IN (SELECT id FROM account WHERE sign_in_name = ?)",
      [.text(signInName)])
  }
}
