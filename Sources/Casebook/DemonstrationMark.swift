import Systems

/// A casebook says of itself that it holds invented people: only then may days be invented too.
extension Casebook {
  public func isDemonstration() async throws -> Bool {
    try await read { session in
      try session.row("SELECT value FROM counter WHERE name = 'demonstration'") != nil
    }
  }

  /// Marks a casebook that holds nothing yet.
  ///
  /// - Returns: false where there are enquiries or accounts that are not a demonstration's.
  public func markAsDemonstration() async throws -> Bool {
    if try await isDemonstration() { return true }
    return try await perform("demonstration-marked") { unit in
      let row = try unit.session.row(
        "SELECT (SELECT COUNT(*) FROM enquiry) + (SELECT COUNT(*) FROM account) "
          + "+ (SELECT COUNT(*) FROM ledger_entry) AS n")
      guard try row?.integer("n") == 0 else { return false }
      try unit.session.execute("INSERT INTO counter (name, value) VALUES ('demonstration', 1)")
      return true
    }
  }
}
