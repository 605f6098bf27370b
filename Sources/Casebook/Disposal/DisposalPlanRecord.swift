import Relations
import Systems

/// A row of `disposal_plan`: what a run may remove from one system.
public struct DisposalPlanRecord: StoredRow, Hashable {
  public let id: String
  public let body: String
  public let system: String
  public let asOf: String
  public let register: String
  /// Random bytes with which the digests of keys are mixed.
  public let salt: [UInt8]
  /// JSON: what was found, by record and rule.
  public let tallies: String
  /// JSON: what open requests of the casebook stop there; nil where there are none.
  public let requests: String?
  public let recordCount: Int
  public let driftMax: Int
  /// How many roles have to approve it.
  public let approvalsNeeded: Int
  /// Whether whoever planned it may not be one of them.
  public let needsSecondPerson: Bool
  /// The plan that it carries out again after a restore.
  public let replayOf: String?
  public let plannedAt: String
  public let plannedBy: String
  public let finishedAt: String?
  public let state: State
  /// Files of rows that are gone, which could not be removed yet.
  public let filesLeft: Int

  public enum State: String, Sendable, Hashable, CaseIterable {
    case planned, approved, running, paused, finished, stopped
  }

  public init(
    id: String, body: String, system: String, asOf: String, register: String, salt: [UInt8],
    tallies: String, requests: String? = nil, recordCount: Int, driftMax: Int, approvalsNeeded: Int,
    needsSecondPerson: Bool, replayOf: String? = nil, plannedAt: String, plannedBy: String,
    state: State = .planned
  ) {
    self.id = id
    self.body = body
    self.system = system
    self.asOf = asOf
    self.register = register
    self.salt = salt
    self.tallies = tallies
    self.requests = requests
    self.recordCount = recordCount
    self.driftMax = driftMax
    self.approvalsNeeded = approvalsNeeded
    self.needsSecondPerson = needsSecondPerson
    self.replayOf = replayOf
    self.plannedAt = plannedAt
    self.plannedBy = plannedBy
    finishedAt = nil
    filesLeft = 0
    self.state = state
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    body = try row.text("body")
    system = try row.text("system")
    asOf = try row.text("as_of")
    register = try row.text("register")
    salt = try row.bytes("salt")
    tallies = try row.text("tallies")
    requests = try row.optionalText("requests")
    filesLeft = Int(try row.optionalInteger("files_left") ?? 0)
    recordCount = Int(try row.integer("records"))
    driftMax = Int(try row.integer("drift_max"))
    approvalsNeeded = Int(try row.integer("approvals_needed"))
    needsSecondPerson = try row.boolean("second_person")
    replayOf = try row.optionalText("replay_of")
    plannedAt = try row.text("planned_at")
    plannedBy = try row.text("planned_by")
    finishedAt = try row.optionalText("finished_at")
    state = try row.word("state", of: Self.table)
  }

  static let table = "disposal_plan"
  static let inserted = [
    "id", "body", "system", "as_of", "register", "salt", "tallies", "records", "drift_max",
    "approvals_needed", "second_person", "replay_of", "planned_at", "planned_by", "finished_at",
    "state", "requests",
  ]
  static let later = ["files_left"]

  var values: [Value] {
    [
      .text(id), .text(body), .text(system), .text(asOf), .text(register), .bytes(salt),
      .text(tallies), .integer(Int64(recordCount)), .integer(Int64(driftMax)),
      .integer(Int64(approvalsNeeded)), .integer(needsSecondPerson ? 1 : 0),
      .optional(replayOf), .text(plannedAt), .text(plannedBy), .optional(finishedAt),
      .text(state.rawValue), .optional(requests),
    ]
  }
}

/// A row of `disposal_batch`: records that go in one transaction of the governed database.
public struct DisposalBatchRecord: Sendable, Hashable {
  public let plan: String
  public let sequence: Int
  public let record: String
  public let rule: String?
  public let outcome: String
  public let recordCount: Int
  public let digests: [UInt8]
  /// JSON: what the batch did; nil until it is known to be done.
  public let counts: String?
  /// The ledger entry of its outcome.
  public let entry: String?

  public init(
    plan: String, sequence: Int, record: String, rule: String?, outcome: String,
    recordCount: Int, digests: [UInt8]
  ) {
    self.plan = plan
    self.sequence = sequence
    self.record = record
    self.rule = rule
    self.outcome = outcome
    self.recordCount = recordCount
    self.digests = digests
    counts = nil
    entry = nil
  }

  init(_ row: SQLRow) throws {
    plan = try row.text("plan")
    sequence = Int(try row.integer("sequence"))
    record = try row.text("record")
    rule = try row.optionalText("rule")
    outcome = try row.text("outcome")
    recordCount = Int(try row.integer("records"))
    digests = try row.bytes("digests")
    counts = try row.optionalText("counts")
    entry = try row.optionalText("entry")
  }

  static let columns = "plan, sequence, record, rule, outcome, records, digests, counts, entry"
}

/// Somebody who let a plan go ahead.
public struct DisposalApproval: Sendable, Hashable {
  public let actor: String
  public let at: String

  init(_ row: SQLRow) throws {
    actor = try row.text("actor")
    at = try row.text("at")
  }
}
