import Relations
import StatutoryTime
import Systems

/// What the owner of a system was asked, and what came of it. Nothing about any person is in it.
public struct OwnerTaskRecord: Sendable, Hashable {
  public let id: String
  /// Ids of the register: the system, and what its map asks.
  public let system: String
  public let ask: String
  /// The version of the register under which it was asked.
  public let register: String
  public let openedOn: LocalDay
  public let dueOn: LocalDay
  /// The day of the next chaser.
  public let chaseOn: LocalDay
  public let chaserCount: Int
  public let answer: Answer?

  /// What the owner returned.
  public struct Answer: Sendable, Hashable {
    public let on: LocalDay
    /// How many records it is about; 0 is a nil return.
    public let count: Int
    /// SHA-256 of the evidence, in hexadecimal; nil for a nil return without any.
    public let evidence: String?

    public var isNil: Bool { count == 0 }

    public init(on day: LocalDay, count: Int, evidence: String?) {
      self.on = day
      self.count = count
      self.evidence = evidence
    }
  }

  public init(
    id: String, system: String, ask: String, register: String, openedOn: LocalDay,
    dueOn: LocalDay, chaseOn: LocalDay, chaserCount: Int = 0, answer: Answer? = nil
  ) {
    self.id = id
    self.system = system
    self.ask = ask
    self.register = register
    self.openedOn = openedOn
    self.dueOn = dueOn
    self.chaseOn = chaseOn
    self.chaserCount = chaserCount
    self.answer = answer
  }

  static let columns =
    "id, system, ask, register, opened_on, due_on, chase_on, chasers, returned_on, records, evidence"

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    system = try row.text("system")
    ask = try row.text("ask")
    register = try row.text("register")
    openedOn = try Self.day(row, "opened_on")
    dueOn = try Self.day(row, "due_on")
    chaseOn = try Self.day(row, "chase_on")
    chaserCount = Int(try row.integer("chasers"))
    guard try row.optionalText("returned_on") != nil else {
      answer = nil
      return
    }
    answer = Answer(
      on: try Self.day(row, "returned_on"), count: Int(try row.integer("records")),
      evidence: try row.optionalText("evidence"))
  }

  private static func day(_ row: SQLRow, _ column: String) throws -> LocalDay {
    guard let day = LocalDay(iso: try row.text(column)) else {
      throw CasebookError.unreadableRow(table: "owner_task", column: column)
    }
    return day
  }
}

extension Schema {
  static let ownerTables = [
    """
    CREATE TABLE owner_task (
      id TEXT PRIMARY KEY,
      system TEXT NOT NULL,
      ask TEXT NOT NULL,
      register TEXT NOT NULL,
      opened_on TEXT NOT NULL,
      due_on TEXT NOT NULL,
      chase_on TEXT NOT NULL,
      chasers BIGINT NOT NULL,
      returned_on TEXT,
      records BIGINT,
      evidence TEXT
    )
    """,
    "CREATE INDEX owner_task_by_ask ON owner_task (system, ask, opened_on)",
    "CREATE INDEX owner_task_by_due ON owner_task (returned_on, due_on)",
    """
    CREATE TABLE owner_message (
      id TEXT PRIMARY KEY,
      task TEXT NOT NULL REFERENCES owner_task (id),
      template TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts BIGINT NOT NULL,
      next_attempt_at TEXT NOT NULL,
      queued_at TEXT NOT NULL,
      sent_at TEXT,
      failure TEXT
    )
    """,
    "CREATE INDEX owner_message_by_state ON owner_message (state, next_attempt_at)",
  ]
}
