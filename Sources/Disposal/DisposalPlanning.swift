import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// Counts what must go from a system, and what stays and why. Removes nothing.
public struct DisposalPlanning: Sendable {
  public let scopes: [RecordScope]
  public let day: LocalDay
  /// Random bytes of the plan.
  public let salt: [UInt8]

  public init(_ scopes: [RecordScope], on day: LocalDay, salt: [UInt8]) {
    self.scopes = scopes
    self.day = day
    self.salt = salt
  }

  /// - Parameter progress: told now and then how many records have been decided.
  /// - Throws: `DatabaseError`, `DisposalRefusal`.
  public func plan(
    _ session: any SQLSession, batchRecords: Int = DisposalPlan.batchRecords,
    progress: (Int) -> Void = { _ in }
  ) throws -> DisposalPlan {
    let holds = try GovernedTables.holds(session)
    var builder = PlanBuilder(day: day, batchRecords: batchRecords)
    var decided = 0
    for scope in scopes {
      let all = try scope.countsByFacts(session)
      builder.begin(scope)
      try decide(scope, holds, session) { read, decision in
        builder.add(
          scope.told(decision, of: read.history, on: day), of: read.history,
          isSensitive: !read.history.classes.isEmpty,
          key: RowDigest.of(key: read.key, salt: salt), facts: read.digest)
        decided += 1
        if decided.isMultiple(of: 10_000) { progress(decided) }
      }
      builder.end(scope, all: all)
    }
    return builder.plan
  }

  /// Decides the records that may be due, one after the other, in the order of their keys.
  func decide(
    _ scope: RecordScope, _ holds: [PlacedHold], _ session: any SQLSession,
    _ each: (ReadRecord, RetentionDecision) throws -> Void
  ) throws {
    try read(scope, holds, session) { record in
      try each(record, scope.rules.decide(record.history, on: day))
    }
  }

  /// Reads the records that may be due on the day.
  func read(
    _ scope: RecordScope, _ holds: [PlacedHold], _ session: any SQLSession,
    _ each: (ReadRecord) throws -> Void
  ) throws {
    guard let base = try RecordCandidates(scope: scope, day: day).relation() else { return }
    try HistoryReader(try RecordQuestions(scope, base: base, holds: holds)).read(session, each)
  }
}

/// Gathers decisions to tallies and batches.
private struct PlanBuilder {
  private let day: LocalDay
  private let batchRecords: Int
  private var tallies: [RecordTally] = []
  private var batches: [PlannedBatch] = []
  private var due = 0
  // Of the record at hand.
  private var scope: RecordScope?
  private var byRule: [String?: RecordTally] = [:]
  private var found: [[DatedFact]: Int] = [:]
  private var open: [Class: [UInt8]] = [:]
  private var overdueBefore = LocalDay.earliest

  private struct Class: Hashable {
    let rule: String?
    let outcome: RetentionDecision.Outcome
  }

  init(day: LocalDay, batchRecords: Int) {
    self.day = day
    self.batchRecords = batchRecords
  }

  var plan: DisposalPlan { DisposalPlan(asOf: day, tallies: tallies, batches: batches) }

  mutating func begin(_ scope: RecordScope) {
    self.scope = scope
    byRule = [:]
    found = [:]
    open = [:]
    overdueBefore = scope.overdueBefore(day)
  }

  mutating func add(
    _ decision: RetentionDecision, of history: RecordHistory, isSensitive: Bool, key: RowDigest,
    facts: RowDigest
  ) {
    guard let scope else { return }
    found[history.facts, default: 0] += 1
    byRule[decision.rule, default: RecordTally(record: scope.name, rule: decision.rule)]
      .add(decision, isSensitive: isSensitive, on: day, overdueBefore: overdueBefore)
    switch decision.outcome {
    case .destroy, .anonymise, .handOver: break
    case .keep, .keepPart, .disposeOutside, .holdForReview: return
    }
    guard due < DisposalPlan.recordsMax, scope.system.mode == .direct else { return }
    due += 1
    let own = Class(rule: decision.rule, outcome: decision.outcome)
    open[own, default: []] += key.bytes + facts.bytes
    if open[own, default: []].count >= batchRecords * 2 * RowDigest.length { close(own) }
  }

  /// - Parameter all: facts -> records with them, those that were decided among them.
  mutating func end(_ scope: RecordScope, all: [[DatedFact]: Int]) {
    for own in open.keys.sorted(by: {
      ($0.rule ?? "", $0.outcome.rawValue) < ($1.rule ?? "", $1.outcome.rawValue)
    }) {
      close(own)
    }
    for (facts, count) in all {
      let rest = count - found[facts, default: 0]
      guard rest > 0 else { continue }
      let waiting = scope.rules.waiting(items: scope.record.items.map(\.text), facts: facts)
      var tally = byRule[waiting.rule] ?? RecordTally(record: scope.name, rule: waiting.rule)
      if waiting.outcome == .holdForReview {
        tally.review[waiting.reason.rawValue, default: 0] += rest
      } else {
        tally.running += rest
      }
      byRule[waiting.rule] = tally
    }
    tallies += byRule.values.sorted { ($0.rule ?? "") < ($1.rule ?? "") }
  }

  private mutating func close(_ own: Class) {
    guard let scope, let digests = open.removeValue(forKey: own), !digests.isEmpty else { return }
    batches.append(
      PlannedBatch(
        sequence: batches.count, record: scope.record.id, rule: own.rule, outcome: own.outcome,
        rows: digests.count / (2 * RowDigest.length), digests: digests))
  }
}

extension RecordScope {
  /// Records that were free to go before this day are overdue: a run has passed since.
  func overdueBefore(_ day: LocalDay) -> LocalDay {
    guard let every = record.every else { return day.adding(months: -3) }
    switch every.unit {
    case .year: return day.adding(months: -12 * every.count)
    case .month: return day.adding(months: -every.count)
    case .week: return day.adding(days: -7 * every.count)
    case .day, .workingDay: return day.adding(days: -every.count)
    }
  }
}
