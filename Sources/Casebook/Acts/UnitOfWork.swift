import Ledger
import Relations
import StatutoryTime
import Systems

/// One transaction of the casebook: changes, and the acts that tell of them.
///
/// Valid only inside `Casebook.perform`.
public struct UnitOfWork {
  public let session: any SQLSession
  let interrupt: @Sendable (String) -> Void

  /// Writes the act and its ledger entry. The entry has no index yet: the sequencer gives it one.
  public func record(_ act: Act) throws {
    interrupt("\(act.name.rawValue).rows-written")
    try ActRows.insert([ActRows(act)], session)
    interrupt("\(act.name.rawValue).entry-written")
  }

  /// Writes an act that follows from what it is about, unless it was written before.
  public func recordOnce(_ act: Act) throws {
    let known = try session.row(
      "SELECT 1 AS one FROM ledger_entry WHERE id = ?", [.text(act.id)])
    guard known == nil else { return }
    try record(act)
  }

  /// The number of the next change to a deciding fact. It rises by one with each and is held until
  /// the commit, so that a plan that has seen number n has seen every change up to n.
  public func nextRevision() throws -> Int64 {
    let rows = try session.rows(
      "UPDATE counter SET value = value + 1 WHERE name = 'revision' RETURNING value", [])
    guard let row = rows.first else {
      throw CasebookError.unreadableRow(table: "counter", column: "value")
    }
    return try row.integer("value")
  }
}

/// Facts as one line of text: `name=value;name=value`, sorted.
enum ActFacts {
  static func text(_ facts: [String: String]) -> String {
    facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
  }

  static func facts(_ text: String) -> [String: String] {
    Dictionary(
      text.split(separator: ";").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      }, uniquingKeysWith: { first, _ in first })
  }
}
