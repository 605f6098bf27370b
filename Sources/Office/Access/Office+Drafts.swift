import Casebook
import Crypto
import Foundation
import StatutoryTime

extension Office {
  public static let draftHours = 24

  /// The answers of a draft, for the one who holds its key.
  public func draft(key: String) async throws -> [String: String] {
    guard let sealed = try await casebook.draft(digest: Self.digest(of: key), at: world.now())
    else {
      return [:]
    }
    return Self.opened(sealed, key: key)
  }

  /// Keeps answers until they are sent, sealed with a key that stays in the person's browser.
  public func saveDraft(_ answers: [String: String], key: String) async throws {
    let now = world.now()
    try await casebook.saveDraft(
      digest: Self.digest(of: key), sealed: try Self.sealed(answers, key: key),
      expiresAt: now.adding(hours: Self.draftHours), now: now)
  }

  /// The token of a draft's forms: only who holds the key can make it.
  public func formToken(key: String) -> String {
    Hex.text(
      HMAC<SHA256>.authenticationCode(
        for: Array("form token".utf8), using: Self.sealingKey(key)))
  }

  public func isFormToken(_ token: String, of key: String) -> Bool {
    guard let bytes = Hex.bytes(token) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      bytes, authenticating: Array("form token".utf8), using: Self.sealingKey(key))
  }

  public func newDraftKey() -> String { Hex.text(world.randomness.bytes(32)) }

  static func sealed(_ answers: [String: String], key: String) throws -> [UInt8] {
    let box = try AES.GCM.seal(try JSONEncoder().encode(answers), using: sealingKey(key))
    return Array(box.combined ?? Data())
  }

  static func opened(_ sealed: [UInt8], key: String) -> [String: String] {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let plain = try? AES.GCM.open(box, using: sealingKey(key))
    else { return [:] }
    return (try? JSONDecoder().decode([String: String].self, from: plain)) ?? [:]
  }

  private static func sealingKey(_ key: String) -> SymmetricKey {
    SymmetricKey(data: SHA256.hash(data: Array("draft/\(key)".utf8)))
  }
}
