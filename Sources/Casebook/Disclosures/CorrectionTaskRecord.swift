import Relations
import Systems

/// What a recipient of items has to be told, because they were put right or withdrawn.
///
/// - Law: UK GDPR Art 19
public struct CorrectionTaskRecord: Sendable, Hashable {
  public let id: String
  public let body: String
  /// The disclosure by which the recipient had the items.
  public let disclosure: String
  public let recipient: String
  public let items: [String]
  public let kind: Kind
  public let dueOn: String
  public let state: State
  /// Why nobody is told.
  public let reason: String?
  public let openedAt: String
  public let openedBy: String
  public let settledAt: String?

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case correction
    /// Erased or restricted: to be used no longer.
    case withdrawal
  }

  public enum State: String, Sendable, Hashable, CaseIterable {
    case open
    case told
    case impossible
    case disproportionate
  }

  public init(
    id: String, body: String, disclosure: String, recipient: String, items: [String], kind: Kind,
    dueOn: String, state: State = .open, reason: String? = nil, openedAt: String, openedBy: String
  ) {
    self.id = id
    self.body = body
    self.disclosure = disclosure
    self.recipient = recipient
    self.items = items
    self.kind = kind
    self.dueOn = dueOn
    self.state = state
    self.reason = reason
    self.openedAt = openedAt
    self.openedBy = openedBy
    settledAt = nil
  }

  static let inserted = [
    "id", "body", "disclosure", "recipient", "items", "kind", "due_on", "state", "reason",
    "opened_at", "opened_by",
  ]
  static let columns = (inserted + ["settled_at"]).joined(separator: ", ")

  var values: [Value] {
    [
      .text(id), .text(body), .text(disclosure), .text(recipient),
      .text(items.joined(separator: ",")), .text(kind.rawValue), .text(dueOn),
      .text(state.rawValue), reason.map { .text($0) } ?? .null, .text(openedAt), .text(openedBy),
    ]
  }

  init(_ row: SQLRow) throws {
    guard let kind = Kind(rawValue: try row.text("kind")),
      let state = State(rawValue: try row.text("state"))
    else { throw CasebookError.unreadableRow(table: "correction_task", column: "state") }
    id = try row.text("id")
    body = try row.text("body")
    disclosure = try row.text("disclosure")
    recipient = try row.text("recipient")
    items = try row.text("items").split(separator: ",").map(String.init)
    self.kind = kind
    dueOn = try row.text("due_on")
    self.state = state
    reason = try row.optionalText("reason")
    openedAt = try row.text("opened_at")
    openedBy = try row.text("opened_by")
    settledAt = try row.optionalText("settled_at")
  }
}

extension Casebook {
  /// Tasks of corrections, those due first at the top.
  public func correctionTasks(openOnly: Bool = false, limit: Int = 1_000) async throws
    -> [CorrectionTaskRecord]
  {
    try await read { session in
      try session.rows(
        "SELECT \(CorrectionTaskRecord.columns) FROM correction_task "
          + "\(openOnly ? "WHERE state = 'open' " : "")ORDER BY due_on, id LIMIT ?",
        [.integer(Int64(limit))]
      ).map(CorrectionTaskRecord.init)
    }
  }
}

extension UnitOfWork {
  public func insert(_ task: CorrectionTaskRecord) throws {
    try session.insert(
      into: "correction_task", columns: CorrectionTaskRecord.inserted, [task.values])
  }

  /// - Returns: false where there is no such open task.
  public func settle(
    correction id: String, as state: CorrectionTaskRecord.State, reason: String?,
    at moment: String, by actor: String
  ) throws -> Bool {
    try session.execute(
      "UPDATE correction_task SET state = ?, reason = ?, settled_at = ?, settled_by = ? "
        + "WHERE id = ? AND state = 'open'",
      [
        .text(state.rawValue), reason.map { .text($0) } ?? .null, .text(moment), .text(actor),
        .text(id),
      ]) == 1
  }
}
