import Register
import StatutoryTime

/// What must be so for a record that may have reached its end: a question that a database can
/// answer by its indexes, asked before each record is decided by itself.
///
/// It lets too many through, and never too few.
public indirect enum StartCondition: Sendable, Hashable {
  /// Every record has to be looked at.
  case always
  /// None has an end that can be computed.
  case never
  /// No child of it is known to be born after the day.
  case bornNotAfter(LocalDay)
  /// The event happened on the day or before it.
  case happened(String, notAfter: LocalDay)
  case all([StartCondition])
  case any([StartCondition])
}

extension RetentionRules {
  /// The condition for records that can be due on a day, or that a person has to look at.
  ///
  /// - Parameter items: those that the records are made of; none: the whole record.
  public func mayBeDue(on day: LocalDay, items own: [String] = []) -> StartCondition {
    let conditions = fitting(own).map { condition(of: $0.policy ?? $0.keep, on: day) }
    let handOvers = handOverEvents.map { StartCondition.happened($0, notAfter: day) }
    // An end that has not come says "never"; so does a hand-over of which nothing can tell.
    return StartCondition.any(conditions + handOvers).simplified
  }

  /// Whether some of the records may be governed by a rule without an end, so that the floors of
  /// the law and open cases decide what is said of them.
  public func mayLackPeriod(items own: [String]) -> Bool {
    fitting(own).contains { rule in
      switch rule.value.policy ?? rule.value.keep {
      case .whileNeeded, .asScheduled: true
      default: false
      }
    }
  }

  /// What is said of a record of which nothing is known but what it is made of and its facts, and
  /// that no term of its rule has ended.
  public func waiting(items own: [String], facts: [DatedFact]) -> RetentionDecision {
    var record = RecordHistory()
    record.items = own
    record.facts = facts
    guard let rule = rule(for: record) else {
      return RetentionDecision(.holdForReview, reason: .unclassified)
    }
    return switch rule.value.policy ?? rule.value.keep {
    case .permanent: RetentionDecision(.keep, rule: rule.id, reason: .permanent)
    case .whileNeeded, .asScheduled:
      RetentionDecision(.holdForReview, rule: rule.id, reason: .noPeriod)
    default: RetentionDecision(.keep, rule: rule.id, reason: .termRuns)
    }
  }

  private func fitting(_ own: [String]) -> [Stated<RetentionRule>] {
    rules.filter { rule in rule.items.isEmpty || !Set(rule.items).isDisjoint(with: own) }
  }

  /// Events after which a record is another controller's, before its term has ended.
  private var handOverEvents: [String] {
    let floors = RecordClass.allCases.map(\.floor).filter { duties.contains($0.binds) }
    return (handsOver ? ["transfer-received"] : []) + floors.compactMap(\.handOverAfter)
  }

  func condition(of term: RetentionTerm, on day: LocalDay) -> StartCondition {
    switch term {
    case .permanent, .whileNeeded, .asScheduled: .never
    case .one(let limb): condition(of: limb, on: day)
    case .earlier(let one, let other):
      .any([condition(of: one, on: day), condition(of: other, on: day)])
    case .later(let one, let other):
      account == nil
        ? .all([condition(of: one, on: day), condition(of: other, on: day)]) : .always
    }
  }

  private func condition(of limb: RetentionTerm.Limb, on day: LocalDay) -> StartCondition {
    switch limb.end {
    case .after(let period, let start): condition(of: start, notAfter: day.before(period))
    case .until(let start): condition(of: start, notAfter: day)
    case .on(let event): .happened(event, notAfter: day)
    case .during(let event):
      account == nil ? .happened(event + "-ended", notAfter: day) : .always
    }
  }

  private func condition(
    of start: RetentionTerm.Start, notAfter day: LocalDay
  ) -> StartCondition {
    switch start {
    case .event(let event): .happened(event, notAfter: day)
    case .later(let one, let other):
      .all([.happened(one, notAfter: day), .happened(other, notAfter: day)])
    case .earlier(let one, let other):
      .any([.happened(one, notAfter: day), .happened(other, notAfter: day)])
    case .birth: .bornNotAfter(day)
    }
  }
}

extension LocalDay {
  /// A day on or after the last on which a period can have begun that is over on this one. Working
  /// days are never more than days.
  func before(_ period: Period) -> LocalDay {
    switch period.unit {
    case .year: adding(months: -12 * period.count).adding(days: 1)
    case .month: adding(months: -period.count).adding(days: 1)
    case .week: adding(days: -7 * period.count)
    case .day, .workingDay: adding(days: -period.count)
    }
  }
}

extension StartCondition {
  /// The same with nothing in it that changes nothing.
  var simplified: StartCondition {
    switch self {
    case .any(let parts):
      let rest = Self.once(parts.map(\.simplified).filter { $0 != .never })
      if rest.contains(.always) { return .always }
      return rest.isEmpty ? .never : rest.count == 1 ? rest[0] : .any(rest)
    case .all(let parts):
      let rest = Self.once(parts.map(\.simplified).filter { $0 != .always })
      if rest.contains(.never) { return .never }
      return rest.isEmpty ? .always : rest.count == 1 ? rest[0] : .all(rest)
    default: return self
    }
  }

  private static func once(_ parts: [StartCondition]) -> [StartCondition] {
    var seen: Set<StartCondition> = []
    return parts.filter { seen.insert($0).inserted }
  }
}
