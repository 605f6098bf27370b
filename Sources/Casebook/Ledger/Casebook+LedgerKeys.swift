import Ledger
import Relations
import Systems

extension Casebook {
  /// The keys of the log, oldest first; nil where nothing has been signed yet.
  ///
  /// - Throws: `NoteError` where a stored key cannot be read.
  public func ledgerKeys() async throws -> KeyHistory? {
    try await read { session in
      let rows = try session.rows(
        "SELECT origin, vkey, handover FROM ledger_key ORDER BY position")
      guard let first = rows.first else { return nil }
      return KeyHistory(
        origin: try first.text("origin"), first: try NoteVerifier(vkey: first.text("vkey")),
        handovers: try rows.dropFirst().map { row in
          KeyHandover(
            to: try NoteVerifier(vkey: row.text("vkey")), note: try row.text("handover"))
        })
    }
  }

  /// Every checkpoint that the store has, smallest first.
  public func checkpoints() async throws -> [String] {
    try await read { session in
      try session.rows("SELECT note FROM ledger_checkpoint ORDER BY size").map {
        try $0.text("note")
      }
    }
  }

  /// The id of the entry that tells of an act, by its index; nil where none has it.
  public func entryIndex(ofAct id: String) async throws -> Int? {
    try await read { session in
      try session.row("SELECT entry_index FROM ledger_entry WHERE id = ?", [.text(id)])?
        .optionalInteger("entry_index").map { Int($0) }
    }
  }
}
