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
  /// Stops that stand outside of the governed database: the requests of the casebook.
  public let standing: [PlacedHold]

  public init(
    _ scopes: [RecordScope], on day: LocalDay, salt: [UInt8], standing: [PlacedHold] = []
  ) {
    self.scopes = scopes
    self.day = day
    self.salt = salt
    self.standing = standing
  }

  /// Every stop that was placed, here or outside. What the casebook says of a hold counts: the
  /// governed database may be one that was restored.
  func holds(_ session: any SQLSession) throws -> [PlacedHold] {
    let known = Set(standing.map(\.id))
    let all = try GovernedTables.holds(session).filter { !known.contains($0.id) } + standing
    return all.map { $0.inForce(by: day) }
  }

  /// - Parameter progress: told now and then how many records have been decided.
  /// - Throws: `DatabaseError`, `DisposalRefusal`.
  public func plan(
    _ session: any SQLSession, batchRecords: Int = DisposalPlan.batchRecords,
    progress: (Int) -> Void = { _ in }
  ) throws -> DisposalPlan {
    let holds = try holds(session)
    var builder = PlanBuilder(day: day, batchRecords: batchRecords)
    var decided = 0
    for scope in scopes {
      let all = try scope.countsByFacts(session)
      builder.begin(scope)
      func add(_ read: ReadRecord, _ decision: RetentionDecision) throws {
        let told = scope.told(decision, of: read.history, on: day)
        if told.outcome == .anonymise, scope.record.remainder == nil, scope.mayGo(told.outcome) {
          throw DisposalRefusal.noRemainder(record: scope.record.id)
        }
        builder.add(
          told, of: read.history,
          isSensitive: read.history.isSensitive,
          key: RowDigest.of(key: read.key, salt: salt), facts: read.digest)
        decided += 1
        if decided.isMultiple(of: 10_000) { progress(decided) }
      }
      if let parts = try scope.parts(session) {
        for part in parts {
          builder.beginPart()
          try decide(scope.within(part.name), holds, session, add)
          try builder.endPart(part, as: whole(part, of: scope, builder.sole, holds, session))
        }
      } else {
        try decide(scope, holds, session, add)
      }
      builder.end(scope, all: all)
    }
    return builder.plan
  }

  /// What stands in a part, where all of it may go as one.
  ///
  /// - Parameter sole: what becomes of every record that was found due in it, and how many they are.
  private func whole(
    _ part: TablePartition, of scope: RecordScope,
    _ sole: (fate: PartitionContent.Fate, records: Int)?, _ holds: [PlacedHold],
    _ session: any SQLSession
  ) throws -> PartitionContent? {
    guard let sole, sole.fate.outcome == .destroy, part.isOwn, part.isPast(on: day),
      !scope.hasOthers || sole.records <= WholePartition.recordsWithOthersMax
    else { return nil }
    let look = PartitionLook(
      scope: scope.within(part.name), salt: salt, holds: holds, session: session)
    let content = try look.content(on: [day])
    return content.records == sole.records && content.fates == [sole.fate] ? content : nil
  }

  /// Decides the records that may be due, one after the other, in the order of their keys.
  func decide(
    _ scope: RecordScope, _ holds: [PlacedHold], _ session: any SQLSession,
    _ each: (ReadRecord, RetentionDecision) throws -> Void
  ) throws {
    var memo = DecisionMemo(scope.rules, on: day)
    try read(scope, holds, session) { record in
      try each(record, memo.decide(record))
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

extension RecordScope {
  /// Whether a plan of its system can bring about the outcome: its own rows go in a batch, those of
  /// a system that is read alone, or whose owner delivers files, by its owner's hand.
  func mayGo(_ outcome: RetentionDecision.Outcome) -> Bool {
    switch system.mode {
    case .direct: outcome != .disposeOutside
    case .readOnly, .export: outcome == .disposeOutside
    case .manual: false
    }
  }

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

extension RecordHistory {
  /// Whether the law says something of its own of the record, or an inquiry has asked for it.
  fileprivate var isSensitive: Bool {
    !classes.isEmpty
      || stops.contains { stop in
        if case .inquiry = stop.kind { true } else { false }
      }
  }
}
