import Register
import StatutoryTime

/// Reads a term of the register for one record, as known on a day.
struct TermReading: Sendable {
  let record: RecordHistory
  /// The renewing term of the service's accounts, if it has one.
  let account: AccountTerm?
  let today: LocalDay

  func end(of term: RetentionTerm) -> TermEnd? {
    switch term {
    case .permanent, .whileNeeded, .asScheduled: nil
    case .one(let limb): end(of: limb)
    case .earlier(let one, let other): end(of: one).earlier(end(of: other))
    case .later(let one, let other): later(one, other)
    }
  }

  private func end(of limb: RetentionTerm.Limb) -> TermEnd {
    switch limb.end {
    case .after(let period, let start): ended(self.start(start), period)
    case .until(let start): self.start(start)
    case .on(let event): happened(event)
    case .during(let event): active(event)
    }
  }

  /// "While active, or at least 6 months after …": the account's own term counts the months.
  private func later(_ one: RetentionTerm.Limb, _ other: RetentionTerm.Limb) -> TermEnd {
    if let account, case .during = one.end { return account.end(record, on: today) }
    return end(of: one).later(end(of: other))
  }

  private func ended(_ start: TermEnd, _ period: Period) -> TermEnd {
    guard let day = start.day else { return start }
    return day.firstDay(after: period).map(TermEnd.on) ?? .unclear(.noPeriod)
  }

  private func start(_ start: RetentionTerm.Start) -> TermEnd {
    switch start {
    case .event(let event): happened(event)
    case .later(let one, let other): happened(one).later(happened(other))
    case .earlier(let one, let other): happened(one).earlier(happened(other))
    case .birth(let person): birth(of: person)
    }
  }

  private func happened(_ event: String) -> TermEnd {
    if let day = record.day(of: event) { return .known(day) }
    if event == "deletion-request" { return .notBegun }
    return event == "consent-given" ? .unclear(.noConsent) : .notBegun
  }

  private func active(_ event: String) -> TermEnd {
    account.map { $0.end(record, on: today) } ?? happened(event + "-ended")
  }

  /// The latest birth among all who have the part, whoever of them has died or left.
  private func birth(of person: RetentionTerm.Person) -> TermEnd {
    let people =
      switch person {
      case .person: record.people.filter { $0.role == .subject }
      case .child, .youngestChild: record.children
      }
    guard !people.isEmpty else { return .unclear(.nobodyOnRecord) }
    let births = people.map(\.birth)
    let days = births.compactMap(\.day)
    guard days.count == births.count, let latest = days.max() else { return .unclear(.dateUnknown) }
    return .on(latest)
  }
}

extension RetentionTerm {
  /// Whether it is counted from the youngest child in proceedings.
  var followsYoungestChild: Bool {
    limbs.contains { limb in
      switch limb.end {
      case .after(_, .birth(.youngestChild)), .until(.birth(.youngestChild)): true
      default: false
      }
    }
  }
}
