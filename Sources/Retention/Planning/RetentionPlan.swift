import StatutoryTime

/// What a run may remove, as counted on the day of planning. It holds no person's key.
public struct RetentionPlan: Sendable, Hashable {
  public let id: String
  public let asOf: LocalDay
  public let register: String
  /// The newest change to a deciding fact that the plan has seen; a later one is not touched.
  public let revision: Int64
  public let rules: [RuleCount]
  public let ranges: [PlannedRange]
  /// Records that no rule classifies: held.
  public let unclassified: Int
  /// How many planned records may have changed before the whole run is refused.
  public let driftMax: Int

  public init(
    id: String, asOf: LocalDay, register: String, revision: Int64, rules: [RuleCount],
    ranges: [PlannedRange], unclassified: Int, driftMax: Int
  ) {
    self.id = id
    self.asOf = asOf
    self.register = register
    self.revision = revision
    self.rules = rules
    self.ranges = ranges
    self.unclassified = unclassified
    self.driftMax = driftMax
  }

  public var due: Int { rules.map(\.due).reduce(0, +) }

  /// A twentieth, and at least one: more change than that since planning asks for a new plan.
  public static func driftMax(due: Int) -> Int { max(1, due / 20) }

  /// Rows in one batch: one transaction, one ledger entry.
  public static let batchRowsMax = 200
}

/// The counts of one rule, and what each stop keeps.
public struct RuleCount: Sendable, Hashable, Codable {
  public let rule: String
  public let due: Int
  /// Reason -> records whose term has ended and that stay.
  public let stopped: [String: Int]
  /// Records of the class in all.
  public let records: Int

  public init(rule: String, due: Int, stopped: [String: Int], records: Int) {
    self.rule = rule
    self.due = due
    self.stopped = stopped
    self.records = records
  }
}

/// A stretch of keys of one rule, removed in one batch.
public struct PlannedRange: Sendable, Hashable {
  public let sequence: Int
  public let rule: String
  public let firstKey: String
  public let lastKey: String
  public let rows: Int
  /// For each row a short digest of its key and one of its deciding facts, one after the other: what
  /// tells that a row is in the plan and as it was, without naming it.
  public let rowDigests: String

  public init(
    sequence: Int, rule: String, firstKey: String, lastKey: String, rows: Int, rowDigests: String
  ) {
    self.sequence = sequence
    self.rule = rule
    self.firstKey = firstKey
    self.lastKey = lastKey
    self.rows = rows
    self.rowDigests = rowDigests
  }
}

/// Why a run does not go ahead.
public enum RetentionRefusal: Error, Sendable, Hashable {
  case unknownPlan
  case notApproved
  case alreadyApproved
  case alreadyFinished
  /// The one who planned it cannot be the one who approves it.
  case samePerson
  /// Two roles have to approve it, and this one has.
  case sameRole
  case driftAbove(limit: Int, found: Int)
  /// Rows of a range differ from the plan although none was changed through the product.
  case changedOutside(range: Int)
  case registerChanged
  /// The plan is for a day that has not come.
  case futureDay(LocalDay)

  /// Whether what was found makes the plan useless.
  public var stopsTheRun: Bool {
    switch self {
    case .driftAbove, .changedOutside, .registerChanged: true
    default: false
    }
  }

  /// A word for the ledger.
  public var code: String {
    switch self {
    case .driftAbove: "drift-above-limit"
    case .changedOutside: "changed-outside"
    case .registerChanged: "register-changed"
    default: "refused"
    }
  }
}
