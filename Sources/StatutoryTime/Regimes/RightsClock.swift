/// The time to answer a request under Articles 15 to 21 of the UK GDPR.
///
/// One month from the latest of receipt, proof of identity, proof of authority and fee; three
/// months where an extension was notified in time. Waiting for a clarification stops the clock, but
/// for access requests alone, and for those received since 5 February 2026.
///
/// - Law: UK GDPR Arts 12, 12A and 4A (Data (Use and Access) Act 2025 s.76, Sch 11 para 3), checked
///   22 November 2026
/// - Law: SI 2026/82 regs 2(h) and 4, checked 22 November 2026
struct RightsClock {
  static let eventNames =
    Condition.allCases.flatMap { [$0.asked, $0.came] }
    + ["clarify_asked", "clarify_received", "extension_notice"]

  /// The first day of receipt under Article 12A.
  static let articleInForce = LocalDay(unchecked: 2026, 2, 5)

  let facts: CaseFacts
  let calendar: WorkingCalendar
  /// Whether the right is that of access.
  let pausesForClarification: Bool

  init(_ facts: CaseFacts, calendar: WorkingCalendar, pausesForClarification: Bool) {
    self.facts = facts
    self.calendar = calendar
    self.pausesForClarification = pausesForClarification
  }

  func deadline() throws(DeadlineError) -> Deadline {
    let received = try facts.received()
    let notices = try facts.days("extension_notice", notBefore: received)
    let exchanges = try Exchanges(
      of: facts, asked: "clarify_asked", answered: "clarify_received", since: received)
    var workings = Workings()
    let law: RightsLaw = received < RightsClock.articleInForce ? .before2026 : .since2026
    workings.note("deadline.received", on: received, law: law.month, ["day": received.description])
    workings.note(closedOnReceipt: received, in: calendar, law: law.month)
    guard let start = try relevantTime(received, law, &workings) else {
      return workings.deadline(.word(.hold))
    }
    let pauses = pausesForClarification && law.hasPauses
    if !pauses, !exchanges.list.isEmpty {
      workings.note(
        law.hasPauses
          ? "deadline.rights.pause-for-access-only" : "deadline.rights.no-pause-before-2026",
        on: nil, law: law.pause)
    }
    let answer = Answer(
      start: start, notices: notices, calendar: calendar,
      pauses: pauses ? ClarificationPauses(exchanges, replyDayRuns: false) : .none)
    answer.write(to: &workings, law: law)
    let other = alternative(to: answer, exchanges, replyDayRuns: law.hasPauses)
    return workings.deadline(answer.due, alternative: other)
  }

  /// The date of the other reading of a pause, for access requests with a clarification.
  private func alternative(
    to answer: Answer, _ exchanges: Exchanges, replyDayRuns: Bool
  ) -> Alternative? {
    guard pausesForClarification, !exchanges.list.isEmpty else { return nil }
    var other = answer
    other.pauses = ClarificationPauses(exchanges, replyDayRuns: replyDayRuns)
    let key = replyDayRuns ? "reply-day-counts" : "guidance-pause"
    let note = StepRule(
      key: "deadline.alternative.\(key)", arguments: ["count": String(other.pausedDays)])
    return Alternative(due: other.due, note: note)
  }

  /// The day from which time runs; nil while something that was asked for has not come.
  private func relevantTime(
    _ received: LocalDay, _ law: RightsLaw, _ workings: inout Workings
  ) throws(DeadlineError) -> LocalDay? {
    var start = received
    var waits = false
    for condition in Condition.allCases {
      let asked = try facts.days(condition.asked, notBefore: received)
      let came = try facts.days(condition.came)
      for (question, answer) in zip(asked, came) where answer < question {
        throw .outOfOrder(earlier: condition.asked, later: condition.came)
      }
      if came.count < asked.count {
        let day = asked[came.count]
        workings.note(
          "deadline.rights.awaiting.\(condition.rawValue)", on: day, law: law.start,
          ["day": day.description])
        waits = true
      } else if let last = came.last, last > start {
        workings.note(
          "deadline.rights.runs-from.\(condition.rawValue)", on: last, law: law.start,
          ["day": last.description])
        start = last
      }
    }
    return waits ? nil : start
  }

  /// Something without which time does not begin to run.
  enum Condition: String, CaseIterable {
    case identity, authority, fee

    /// The event of asking for it.
    var asked: String {
      switch self {
      case .identity: "id_requested"
      case .authority: "authority_requested"
      case .fee: "fee_requested"
      }
    }

    /// The event of its coming.
    var came: String {
      switch self {
      case .identity: "id_received"
      case .authority: "authority_received"
      case .fee: "fee_paid"
      }
    }
  }
}
