import Register
import StatutoryTime

extension RetentionRules {
  /// What the rules and the law make of a record, or of one part, before stops.
  func fate(of record: RecordHistory, on today: LocalDay) -> Fate {
    if record.nature == .released { return Fate(.stays, .outOfOurHands) }
    if let fate = fateOfAnonymous(record) { return fate }
    if let fate = handedOver(record) { return fate }
    var fate = floored(ruled(record, on: today), record, on: today)
    fate.partFrom = partFrom(record)
    return fate
  }

  /// Something that must identify nobody: it stays, or what identifies people goes from it.
  private func fateOfAnonymous(_ record: RecordHistory) -> Fate? {
    guard let check = record.anonymity else { return nil }
    if check.isSafe { return Fate(.stays, .anonymous, law: ["UK GDPR recital 26"]) }
    guard promisesAnonymity, check.isMadeAnonymous, check.isPossible, let due = check.due else {
      return Fate(.unclear, .noPeriod)
    }
    return Fate(.goes(due, .anonymise), .identifiesSomebody, law: ["UK GDPR recital 26"])
  }

  /// A record whose controller is another one now.
  private func handedOver(_ record: RecordHistory) -> Fate? {
    if record.isCopyLeftBehind {
      return Fate(.unclear, .copyLeftBehind)
    }
    if handsOver, let day = record.day(of: "transfer-received")?.day {
      return Fate(.goes(day, .handOver), .otherController)
    }
    for floor in floors(of: record) {
      if let event = floor.handOverAfter, let day = record.day(of: event)?.day {
        return Fate(.goes(day, .handOver), .otherController, law: [floor.law])
      }
    }
    return nil
  }

  /// What the register says, and the ends that the law or a person sets before.
  private func ruled(_ record: RecordHistory, on today: LocalDay) -> Fate {
    let rule = rule(for: record)
    let early = earlyEnd(of: record, hasRule: rule != nil)
    if record.nature == .suppression { return early ?? Fate(.stays, .noContactEntry) }
    let own = rule.map { termFate($0, record, on: today) } ?? Fate(.unclear, .unclassified)
    guard let early, let day = early.day else {
      return isDoubted(record) ? Fate(.unclear, .doubted, rule: rule) : own
    }
    switch own.end {
    case .goes(let end, _) where end <= day: return own
    case .stays where own.reason == .permanent:
      return Fate(.unclear, .permanentAgainstErasure, rule: rule, law: ["UK GDPR Art 17"])
    default: return early
    }
  }

  private func termFate(
    _ rule: Stated<RetentionRule>, _ record: RecordHistory, on today: LocalDay
  ) -> Fate {
    let term = rule.policy ?? rule.keep
    if term == .permanent { return Fate(.stays, .permanent, rule: rule) }
    let reading = TermReading(record: record, account: account, today: today)
    guard let end = reading.end(of: term) else { return unboundedFate(rule, record) }
    switch end {
    case .unclear(let reason): return Fate(.unclear, reason, rule: rule)
    case .notBegun: return Fate(.stays, .notBegun, rule: rule)
    case .on(let day):
      if term.followsYoungestChild, day <= today, record.isOpen(until: "case-closed") {
        return Fate(.unclear, .childMissing, rule: rule)
      }
      guard let outcome = rule.value.outcome(of: record) else {
        return Fate(.stays, .permanent, rule: rule)
      }
      return Fate(.goes(day, outcome), .termEnded, rule: rule)
    }
  }

  /// "No longer than needed": an open case is needed; else a person decides.
  private func unboundedFate(_ rule: Stated<RetentionRule>, _ record: RecordHistory) -> Fate {
    if record.isOpen(until: "case-closed") { return Fate(.stays, .notBegun, rule: rule) }
    if record.latestNeed?.finding == .stillNeeded { return Fate(.stays, .stillNeeded, rule: rule) }
    return Fate(.unclear, .noPeriod, rule: rule)
  }

  private func isDoubted(_ record: RecordHistory) -> Bool {
    record.latestNeed?.finding == .doubted
  }

  /// The day since which a part may go by a request that was upheld in part.
  private func partFrom(_ record: RecordHistory) -> LocalDay? {
    record.ownRequests.compactMap(\.decision).filter { $0.verdict == .partly }.map(\.day).min()
  }
}

extension RetentionRule {
  /// What follows at the end of the term; nil where the record stays.
  ///
  /// - Law: UK GDPR recital 26: a remainder that can identify somebody is personal data, and goes
  func outcome(of record: RecordHistory) -> RetentionDecision.Outcome? {
    switch then {
    case .erase: .destroy
    case .anonymise: record.isRemainderSafe == false ? .destroy : .anonymise
    case .return: .handOver
    case .keep: nil
    }
  }
}
