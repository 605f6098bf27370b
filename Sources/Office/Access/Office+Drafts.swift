import Casebook
import Crypto
import Foundation
import StatutoryTime

extension Office {
  public static let draftHours = 24

  /// The answers of a draft, for the one who holds its key.
  public func draft(key: String) async throws -> [String: String] {
    guard let sealed = try await casebook.draft(digest: Self.digest(of: key), at: world.now()),
      let box = try? AES.GCM.SealedBox(combined: sealed),
      let plain = try? AES.GCM.open(box, using: Self.sealingKey(key)),
      let answers = try? JSONDecoder().decode([String: String].self, from: plain)
    else { return [:] }
    return answers
  }

  /// Keeps answers until they are sent, sealed with a key that stays in the person's browser.
  public func saveDraft(_ answers: [String: String], key: String) async throws {
    let now = world.now()
    let plain = try JSONEncoder().encode(answers)
    guard let sealed = try AES.GCM.seal(plain, using: Self.sealingKey(key)).combined else { return }
    try await casebook.saveDraft(
      digest: Self.digest(of: key), sealed: Array(sealed),
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

  public static func draftDigest(key: String) -> String { digest(of: key) }

  private static func sealingKey(_ key: String) -> SymmetricKey {
    SymmetricKey(data: SHA256.hash(data: Array("draft/\(key)".utf8)))
  }
}
