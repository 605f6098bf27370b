import Relations
import StatutoryTime
import Systems

/// Answers to a form that has not been sent: sealed with a key that only the person's browser has.
extension Casebook {
  public func draft(digest: String, at moment: Instant) async throws -> [UInt8]? {
    try await read { session in
      try session.row(
        "SELECT sealed FROM draft WHERE digest = ? AND expires_at > ?",
        [.text(digest), .text(moment.iso)]
      )?.bytes("sealed")
    }
  }

  /// Stores a draft, and clears away those that have run out.
  public func saveDraft(
    digest: String, sealed: [UInt8], expiresAt: Instant, now: Instant
  ) async throws {
    try await perform("draft-saved") { unit in
      try unit.session.execute("DELETE FROM draft WHERE expires_at < ?", [.text(now.iso)])
      try unit.session.execute(
        """
        INSERT INTO draft (digest, sealed, expires_at) VALUES (?, ?, ?) \
        ON CONFLICT (digest) DO UPDATE SET sealed = excluded.sealed, \
        expires_at = excluded.expires_at
        """, [.text(digest), .bytes(sealed), .text(expiresAt.iso)])
    }
  }
}

extension UnitOfWork {
  /// - Returns: false if the draft is not as it was: somebody has sent or changed it meanwhile.
  public func replaceDraft(digest: String, _ old: [UInt8], with new: [UInt8]) throws -> Bool {
    try session.execute(
      "UPDATE draft SET sealed = ? WHERE digest = ? AND sealed = ?",
      [.bytes(new), .text(digest), .bytes(old)]) == 1
  }
}
