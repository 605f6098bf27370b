import Register
import StatutoryTime

extension RetentionRules {
  /// The end that a person's right or a person's decision sets before the term.
  func earlyEnd(of record: RecordHistory, hasRule: Bool) -> Fate? {
    var ends: [Fate] = []
    if let day = record.consentsEnded {
      ends.append(
        Fate(.goes(day, .destroy), .consentWithdrawn, law: ["UK GDPR Art 17(1)(b)"]))
    }
    if let day = record.upheldErasure {
      ends.append(Fate(.goes(day, .destroy), .erasureUpheld, law: ["UK GDPR Art 17(1)"]))
    }
    if hasRule, let need = record.latestNeed, need.finding == .ended {
      ends.append(Fate(.goes(need.day, .destroy), .needEnded, law: ["UK GDPR Art 5(1)(e)"]))
    }
    return ends.min(by: Fate.isEarlier)
  }

  /// What the law says about the classes of a record, where it binds the body.
  func floors(of record: RecordHistory) -> [RecordFloor] {
    record.classes.filter { $0.belongs == true }.map(\.recordClass.floor)
      .filter { duties.contains($0.binds) }
  }

  /// The later of what the register says and what the law asks for.
  ///
  /// A floor beats a shorter term and an upheld request. One that has run out destroys nothing.
  func floored(_ fate: Fate, _ record: RecordHistory, on today: LocalDay) -> Fate {
    let unknown = record.classes.first {
      $0.belongs == nil && duties.contains($0.recordClass.floor.binds)
    }
    if let floor = unknown?.recordClass.floor {
      return Fate(.unclear, .classUnknown, law: [floor.law])
    }
    var fate = fate
    for floor in floors(of: record) {
      switch end(of: floor, record) {
      case .unclear(let reason): return Fate(.unclear, reason, law: [floor.law])
      case .notBegun: return Fate(.stays, .notBegun, law: [floor.law])
      case .on(let day): fate = later(fate, floor, day, on: today)
      }
    }
    return fate
  }

  private func later(
    _ fate: Fate, _ floor: RecordFloor, _ day: LocalDay, on today: LocalDay
  ) -> Fate {
    switch fate.end {
    case .goes(let end, let outcome) where end < day:
      return Fate(.goes(day, outcome), .floorRuns, law: [floor.law])
    case .unclear where day > today:
      return Fate(.goes(day, .destroy), .floorRuns, law: [floor.law])
    default: return fate
    }
  }

  private func end(of floor: RecordFloor, _ record: RecordHistory) -> TermEnd {
    switch floor.start {
    case .unconfirmed: return .unclear(.floorUnconfirmed)
    case .none: return .notBegun
    case .events(let names):
      let days = names.compactMap(record.day(of:))
      guard !days.contains(.unknown) else { return .unclear(.dateUnknown) }
      guard let last = days.compactMap(\.day).max(), let years = floor.years else {
        return .notBegun
      }
      // The day of the event is not counted: the anniversary is the last day within.
      return .on(last.adding(months: 12 * years).adding(days: 1))
    case .childsBirth(let yearsAfterDeath):
      return birthEnd(floor, yearsAfterDeath, record.children)
    }
  }

  /// Until the anniversary of birth; beginning with the day of death where the child died before 18.
  private func birthEnd(
    _ floor: RecordFloor, _ yearsAfterDeath: Int, _ children: [RecordPerson]
  ) -> TermEnd {
    guard !children.isEmpty, let years = floor.years else { return .unclear(.nobodyOnRecord) }
    var latest = LocalDay.earliest
    for child in children {
      guard let born = child.birth.day else { return .unclear(.dateUnknown) }
      var end = born.adding(years: years)
      if let death = child.died {
        guard let died = death.day.day else { return .unclear(.dateUnknown) }
        if died < born.adding(years: 18) { end = died.adding(years: yearsAfterDeath) }
      }
      latest = max(latest, end)
    }
    return .on(latest)
  }
}

extension RecordHistory {
  /// The latest that a person found about the need for it.
  var latestNeed: NeedDecision? {
    needs.enumerated().max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?.element
  }

  /// The day on which the last consent ended on which it rests; nil while one is in force.
  var consentsEnded: LocalDay? {
    guard nature != .proofOfConsent, !consents.isEmpty else { return nil }
    let ends = consents.compactMap { $0.ended(format: format) }
    return ends.count == consents.count ? ends.max() : nil
  }

  /// Requests by somebody whom this record, or this part, concerns.
  var ownRequests: [RecordRequest] { requests.filter { concerns($0.by, $0.matches) } }

  func concerns(_ person: String?, _ matches: Bool?) -> Bool {
    if let matches { return matches }
    guard let person else { return true }
    return people.contains { $0.id == person }
  }

  var upheldErasure: LocalDay? {
    ownRequests.filter { $0.kind == .erasure }.compactMap(\.decision)
      .filter { $0.verdict == .upheld }.map(\.day).min()
  }
}
