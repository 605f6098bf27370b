import Relations
import Systems

/// A disclosure whose row has gone at the end of its term: that there was one, and the entry that tells
/// of its going.
public struct GoneDisclosureRecord: StoredRow, Hashable {
  public let id: String
  public let body: String
  public let madeOn: String
  public let goneOn: String
  public let entry: String

  public init(id: String, body: String, madeOn: String, goneOn: String, entry: String) {
    self.id = id
    self.body = body
    self.madeOn = madeOn
    self.goneOn = goneOn
    self.entry = entry
  }

  static let table = "item_disclosure_gone"
  static let inserted = ["id", "body", "made_on", "gone_on", "entry"]
  static let later: [String] = []

  var values: [Value] {
    [.text(id), .text(body), .text(madeOn), .text(goneOn), .text(entry)]
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    body = try row.text("body")
    madeOn = try row.text("made_on")
    goneOn = try row.text("gone_on")
    entry = try row.text("entry")
  }
}

extension Casebook {
  public func goneDisclosures(of body: String) async throws -> [GoneDisclosureRecord] {
    try await read { session in
      try session.stored(GoneDisclosureRecord.self, "WHERE body = ? ORDER BY id", [.text(body)])
    }
  }
}

extension UnitOfWork {
  /// The disclosures of a body that were made before a moment, and the tasks of corrections that
  /// follow them.
  public func disclosures(
    of body: String, before moment: String
  ) throws -> (made: [ItemDisclosureRecord], tasks: [CorrectionTaskRecord]) {
    try session.lock(CasebookLock.corrections)
    let made = try session.stored(
      ItemDisclosureRecord.self, "WHERE body = ? AND made_at < ? ORDER BY id",
      [.text(body), .text(moment)])
    let tasks = try session.stored(
      CorrectionTaskRecord.self,
      "WHERE body = ? AND disclosure IN (SELECT id FROM item_disclosure WHERE made_at < ?)",
      [.text(body), .text(moment)])
    return (made, tasks)
  }

  /// Removes disclosures with the tasks and plans that belong to them; what is left names nobody.
  ///
  /// - Parameter plansBefore: plans that nobody has carried out go, too, if they are older.
  public func clear(
    _ gone: [GoneDisclosureRecord], of body: String, plansBefore moment: String
  ) throws {
    for one in gone {
      let id: [Value] = [.text(one.id)]
      try session.execute("DELETE FROM correction_task WHERE disclosure = ?", id)
      try session.execute("DELETE FROM return_plan WHERE disclosure = ?", id)
      try session.execute("DELETE FROM item_disclosure WHERE id = ?", id)
      try session.insert(one)
    }
    try session.execute(
      "DELETE FROM correction_run WHERE body = ? AND finished_at < ? "
        + "AND id NOT IN (SELECT run FROM correction_task WHERE run IS NOT NULL)",
      [.text(body), .text(moment)])
    try session.execute(
      "DELETE FROM return_plan WHERE body = ? AND disclosure IS NULL AND planned_at < ?",
      [.text(body), .text(moment)])
  }
}
