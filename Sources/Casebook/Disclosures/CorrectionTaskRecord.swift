import Relations
import Systems

/// What a recipient of items has to be told, because they were put right or withdrawn.
///
/// - Law: UK GDPR Art 19
public struct CorrectionTaskRecord: StoredRow, Hashable {
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
  /// The run that makes its letter; nil for one of an earlier version.
  public let run: String?
  /// What became of the letter; nil until it is known.
  public let letter: Letter?
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

  public enum Letter: String, Sendable, Hashable, CaseIterable {
    case written
    /// All of it is protected now: nothing may be sent.
    case nothing
  }

  public init(
    id: String, body: String, disclosure: String, recipient: String, items: [String], kind: Kind,
    dueOn: String, state: State = .open, reason: String? = nil, openedAt: String,
    openedBy: String, run: String? = nil, letter: Letter? = nil
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
    self.run = run
    self.letter = letter
    settledAt = nil
  }

  static let table = "correction_task"
  static let inserted = [
    "id", "body", "disclosure", "recipient", "items", "kind", "due_on", "state", "reason",
    "opened_at", "opened_by", "run", "letter",
  ]
  static let later = ["settled_at"]

  var values: [Value] {
    [
      .text(id), .text(body), .text(disclosure), .text(recipient), .list(items),
      .text(kind.rawValue), .text(dueOn), .text(state.rawValue), .optional(reason),
      .text(openedAt), .text(openedBy), .optional(run), .optional(letter?.rawValue),
    ]
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    body = try row.text("body")
    disclosure = try row.text("disclosure")
    recipient = try row.text("recipient")
    items = try row.list("items")
    kind = try row.word("kind", of: Self.table)
    dueOn = try row.text("due_on")
    state = try row.word("state", of: Self.table)
    reason = try row.optionalText("reason")
    openedAt = try row.text("opened_at")
    openedBy = try row.text("opened_by")
    run = try row.optionalText("run")
    letter = try row.optionalText("letter").flatMap(Letter.init(rawValue:))
    settledAt = try row.optionalText("settled_at")
  }
}

extension Casebook {
  /// Tasks of corrections, those due first at the top.
  ///
  /// - Parameter body: of one body alone; nil: of all.
  public func correctionTasks(
    of body: String? = nil, openOnly: Bool = false, limit: Int = 1_000
  ) async throws -> [CorrectionTaskRecord] {
    var conditions: [String] = []
    if body != nil { conditions.append("body = ?") }
    if openOnly { conditions.append("state = 'open'") }
    let condition = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND ")) "
    return try await read { session in
      try session.stored(
        CorrectionTaskRecord.self, "\(condition)ORDER BY due_on, id LIMIT ?",
        (body.map { [.text($0)] } ?? []) + [.integer(Int64(limit))])
    }
  }

  public func correctionTasks(ofRun run: String) async throws -> [CorrectionTaskRecord] {
    try await read { session in
      try session.stored(CorrectionTaskRecord.self, "WHERE run = ? ORDER BY id", [.text(run)])
    }
  }
}

extension UnitOfWork {
  public func insert(_ task: CorrectionTaskRecord) throws { try session.insert(task) }

  public func setLetter(_ letter: CorrectionTaskRecord.Letter, of task: String) throws {
    try session.execute(
      "UPDATE correction_task SET letter = ? WHERE id = ?", [.text(letter.rawValue), .text(task)])
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
        .text(state.rawValue), .optional(reason), .text(moment), .text(actor), .text(id),
      ]) == 1
  }
}
