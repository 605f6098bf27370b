import Casebook
import Crypto
import Dispatch
import StatutoryTime

/// Somebody who is signed in.
public struct StaffSession: Sendable, Hashable {
  public let account: String
  public let name: String
  public let role: String
  /// Stands in every form, so that no other site can send one.
  public let token: String

  public var actor: Actor { .staff(account: account, role: role) }
}

extension Office {
  public static let sessionHours = 8

  /// Checks name and password, and starts a session.
  ///
  /// - Returns: the secret for the cookie, or nil: which of the two was wrong is not said, and
  ///   both cases take the same time.
  public func signIn(name: String, password: String) async throws -> String? {
    let account = try await casebook.account(signInName: name.lowercased())
    let hash = account?.passwordHash ?? Self.hashOfNobody
    let matches = await Self.matchesOnThread(password, hash: hash)
    guard let account, matches else { return nil }
    let secret = Hex.text(world.randomness.bytes(32))
    let now = world.now()
    try await casebook.startSession(
      digest: Self.digest(of: secret), account: account.id,
      token: Hex.text(world.randomness.bytes(16)),
      expiresAt: now.adding(hours: Self.sessionHours), now: now)
    return secret
  }

  public func session(secret: String) async throws -> StaffSession? {
    let record = try await casebook.session(digest: Self.digest(of: secret), at: world.now())
    return record.map {
      StaffSession(
        account: $0.account.id, name: $0.account.name, role: $0.account.role, token: $0.token)
    }
  }

  public func signOut(secret: String) async throws {
    try await casebook.endSession(digest: Self.digest(of: secret))
  }

  /// Makes an account, or gives it a new password.
  public func saveAccount(
    name: String, signInName: String, role: String, password: String
  ) async throws {
    guard password.count >= Passwords.lengthMin else { throw PasswordError.tooShort }
    let hash = try Passwords.hash(password, salt: world.randomness.bytes(16))
    try await casebook.save(
      AccountRecord(
        id: world.randomness.opaqueId(), name: name, signInName: signInName.lowercased(),
        role: role, passwordHash: hash))
  }

  /// Only a digest of a secret is stored.
  static func digest(of secret: String) -> String {
    Hex.text(SHA256.hash(data: Array(secret.utf8)))
  }

  /// The hash of a password that nobody has, so that an unknown name takes as long as a known one.
  private static let hashOfNobody: String =
    (try? Passwords.hash("nobody has this one", salt: Array(repeating: 7, count: 16))) ?? ""

  /// Argon2 takes its time by design: it runs beside the pool that serves requests.
  private static func matchesOnThread(_ password: String, hash: String) async -> Bool {
    await withCheckedContinuation { continuation in
      passwordQueue.async {
        continuation.resume(returning: Passwords.matches(password, hash: hash))
      }
    }
  }
}
