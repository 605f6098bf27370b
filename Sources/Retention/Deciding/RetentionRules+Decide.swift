import Register
import StatutoryTime

extension RetentionRules {
  /// Decides what may happen to a record on a day.
  ///
  /// In this order: what stops it; whether an end can be computed; whether it has come; what the
  /// rule says then. A fact that is dated later counts for nothing.
  ///
  /// - Parameter record: its history, of all times.
  /// - Parameter today: the day asked about, a calendar day in Wales.
  public func decide(_ record: RecordHistory, on today: LocalDay) -> RetentionDecision {
    let known = record.known(on: today)
    let stops = StopTimes(known, services: services)
    let active = stops.active
    guard active.isEmpty else {
      let reasons = StopReasons(active)
      return RetentionDecision(
        .keep, grounds: reasons.all.map { .law($0.law) }, reason: .stopped, stops: reasons.all)
    }
    let outcome =
      known.parts.isEmpty
      ? single(fate(of: known, on: today), on: today)
      : composed(known, on: today)
    return stops.released(outcome, in: known)
  }

  /// The decision about a record that goes as one.
  private func single(_ fate: Fate, on today: LocalDay) -> RetentionDecision {
    switch fate.end {
    case .goes(let day, let outcome) where day <= today:
      return fate.decision(outcome, day)
    case .goes(let day, _):
      if let part = fate.partFrom {
        return fate.decision(.keepPart, part, .partMayGo)
      }
      return fate.decision(.keep, day, fate.reason == .termEnded ? .termRuns : nil)
    case .stays:
      return fate.partFrom.map { fate.decision(.keepPart, $0, .partMayGo) }
        ?? fate.decision(.keep, nil)
    case .unclear:
      return fate.partFrom.map { fate.decision(.keepPart, $0, .partMayGo) }
        ?? fate.decision(.holdForReview, nil)
    }
  }

  /// The decision about a record of several parts.
  private func composed(_ record: RecordHistory, on today: LocalDay) -> RetentionDecision {
    let fates = record.parts.map { fate(of: record.part($0), on: today) }
    guard let first = fates.first else { return RetentionDecision(.keep, reason: .termRuns) }
    let due = fates.filter { $0.isDue(on: today) }
    if due.count == fates.count, let last = fates.max(by: Fate.isEarlier) {
      return single(last, on: today)
    }
    let unclear = fates.first { $0.end == .unclear }
    switch record.division {
    case .parted:
      if let part = due.min(by: Fate.isEarlier), let day = part.day {
        return part.decision(.keepPart, day, .partMayGo)
      }
      if let unclear { return single(unclear, on: today) }
      return single(fates.filter { $0.day != nil }.min(by: Fate.isEarlier) ?? first, on: today)
    case .wholeForCases, .wholeForPeople:
      if record.division == .wholeForPeople, let part = due.first {
        return part.decision(.holdForReview, nil, .cannotBeParted)
      }
      if let unclear { return single(unclear, on: today) }
      if let open = fates.first(where: { $0.day == nil }) { return single(open, on: today) }
      return single(fates.max(by: Fate.isEarlier) ?? first, on: today)
    }
  }
}

extension Fate {
  static func isEarlier(_ one: Fate, _ other: Fate) -> Bool {
    (one.day ?? .latest) < (other.day ?? .latest)
  }

  func decision(
    _ outcome: RetentionDecision.Outcome, _ day: LocalDay?,
    _ other: RetentionDecision.Reason? = nil
  ) -> RetentionDecision {
    RetentionDecision(
      outcome, firstDay: day, rule: rule, grounds: grounds, reason: other ?? reason)
  }
}

extension RecordHistory {
  /// A part with what it has from the record: requests, decisions and facts.
  fileprivate func part(_ own: RecordHistory) -> RecordHistory {
    var part = own
    part.facts = facts + own.facts
    part.requests = requests + own.requests
    part.needs = needs + own.needs
    part.reach = reach
    if part.nature == .suppression {
      // An erasure of the details leaves the entry; that has to be asked for by itself.
      part.requests = own.requests
    }
    return part
  }
}
