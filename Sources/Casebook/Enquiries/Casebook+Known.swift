import Relations
import Systems

extension Casebook {
  /// Whether an enquiry is held or was destroyed under a certificate.
  public func knows(enquiry id: String) async throws -> Bool {
    try await read { session in
      try session.row("SELECT id FROM enquiry WHERE id = ?", [.text(id)]) != nil
        || session.row("SELECT enquiry FROM tombstone WHERE enquiry = ?", [.text(id)]) != nil
    }
  }

  public func hasEntry(_ id: String) async throws -> Bool {
    try await read { session in
      try session.row("SELECT id FROM ledger_entry WHERE id = ?", [.text(id)]) != nil
    }
  }
}
