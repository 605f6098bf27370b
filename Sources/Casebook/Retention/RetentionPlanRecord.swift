import Relations
import Systems

/// A row of `retention_plan`.
public struct RetentionPlanRecord: StoredRow, Hashable {
  public let id: String
  public let asOf: String
  public let register: String
  public let revision: Int64
  /// JSON: one `RuleCount` for each rule.
  public let rules: String
  public let unclassified: Int
  public let driftMax: Int
  public let plannedAt: String
  public let plannedBy: String
  public let approvedAt: String?
  public let approvedBy: String?
  public let finishedAt: String?
  public let state: State

  public enum State: String, Sendable, Hashable, CaseIterable {
    case planned, approved, running, finished, stopped
  }

  public init(
    id: String, asOf: String, register: String, revision: Int64, rules: String,
    unclassified: Int, driftMax: Int, plannedAt: String, plannedBy: String
  ) {
    self.id = id
    self.asOf = asOf
    self.register = register
    self.revision = revision
    self.rules = rules
    self.unclassified = unclassified
    self.driftMax = driftMax
    self.plannedAt = plannedAt
    self.plannedBy = plannedBy
    approvedAt = nil
    approvedBy = nil
    finishedAt = nil
    state = .planned
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    asOf = try row.text("as_of")
    register = try row.text("register")
    revision = try row.integer("revision")
    rules = try row.text("rules")
    unclassified = Int(try row.integer("unclassified"))
    driftMax = Int(try row.integer("drift_max"))
    plannedAt = try row.text("planned_at")
    plannedBy = try row.text("planned_by")
    approvedAt = try row.optionalText("approved_at")
    approvedBy = try row.optionalText("approved_by")
    finishedAt = try row.optionalText("finished_at")
    state = try row.word("state", of: Self.table)
  }

  static let table = "retention_plan"
  static let inserted = [
    "id", "as_of", "register", "revision", "rules", "unclassified", "drift_max", "planned_at",
    "planned_by", "state",
  ]
  static let later = ["approved_at", "approved_by", "finished_at"]

  var values: [Value] {
    [
      .text(id), .text(asOf), .text(register), .integer(revision), .text(rules),
      .integer(Int64(unclassified)), .integer(Int64(driftMax)), .text(plannedAt),
      .text(plannedBy), .text(state.rawValue),
    ]
  }
}

/// A row of `retention_range`: one batch, planned and perhaps done.
public struct RetentionRangeRecord: Sendable, Hashable {
  public let plan: String
  public let sequence: Int
  public let rule: String
  public let firstKey: String
  public let lastKey: String
  public let planned: Int
  public let rowDigests: String
  public let destroyed: Int?
  public let leftAlone: Int?
  /// The ledger entry of the batch.
  public let entry: String?
  public let finishedAt: String?

  public init(
    plan: String, sequence: Int, rule: String, firstKey: String, lastKey: String, planned: Int,
    rowDigests: String
  ) {
    self.plan = plan
    self.sequence = sequence
    self.rule = rule
    self.firstKey = firstKey
    self.lastKey = lastKey
    self.planned = planned
    self.rowDigests = rowDigests
    destroyed = nil
    leftAlone = nil
    entry = nil
    finishedAt = nil
  }

  init(_ row: SQLRow) throws {
    plan = try row.text("plan")
    sequence = Int(try row.integer("sequence"))
    rule = try row.text("rule")
    firstKey = try row.text("first_key")
    lastKey = try row.text("last_key")
    planned = Int(try row.integer("planned"))
    rowDigests = try row.text("row_digests")
    destroyed = try row.optionalInteger("destroyed").map(Int.init)
    leftAlone = try row.optionalInteger("left_alone").map(Int.init)
    entry = try row.optionalText("entry")
    finishedAt = try row.optionalText("finished_at")
  }

  static let columns = """
    plan, sequence, rule, first_key, last_key, planned, row_digests, destroyed, left_alone, entry, \
    finished_at
    """
}
