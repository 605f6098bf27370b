/// The periods of a complaint about social services in Wales.
///
/// - Law: Social Services Complaints Procedure (Wales) Regulations 2014 (SI 2014/1794) regs 2,
///   15(2), 16(3)-(5) and 17, checked 22 November 2026 in the text as made; the start of the time
///   for a formal investigation was not read
struct SocialServicesComplaint {
  static let localEventNames = ["acknowledged", "extended_until"]
  static let formalEventNames = ["record_agreed"]

  let facts: CaseFacts
  let calendar: WorkingCalendar

  init(_ facts: CaseFacts, calendar: WorkingCalendar) {
    self.facts = facts
    self.calendar = calendar
  }

  func deadline() throws(DeadlineError) -> Deadline {
    switch facts.question.regime {
    case .socialServicesLocalResolution: try localResolution()
    case .socialServicesInvestigation: try investigation()
    case .socialServicesTerms:
      try period(of: 5, "terms", law: "SI 2014/1794 reg 16(5)")
    default:
      try period(of: 2, "acknowledgement", law: "SI 2014/1794 reg 15(2)")
    }
  }

  /// A plain number of working days after the day of receipt.
  private func period(
    of count: Int, _ name: String, law: String
  ) throws(DeadlineError) -> Deadline {
    let received = try facts.received()
    var workings = Workings()
    workings.note(
      "deadline.social.\(name)", on: received, law: law, ["day": received.description])
    let last = workings.count(
      count, after: received, in: calendar, law: law, as: "deadline.social.\(name).last-day")
    return workings.deadline(.day(last))
  }

  /// Ten working days from the acknowledgement, or until the day agreed in exceptional
  /// circumstances.
  private func localResolution() throws(DeadlineError) -> Deadline {
    let law = "SI 2014/1794 reg 16(3)"
    let received = try facts.received()
    guard let acknowledged = try facts.day("acknowledged", notBefore: received) else {
      throw .missingEvent("acknowledged", facts.question.regime)
    }
    let extended = try facts.days(
      "extended_until", notBefore: acknowledged, of: "acknowledged"
    ).last
    var workings = Workings()
    workings.note("deadline.received", on: received, law: law, ["day": received.description])
    workings.note(
      "deadline.social.local", on: acknowledged, law: law, ["day": acknowledged.description])
    let tenth = workings.count(
      10, after: acknowledged, in: calendar, law: law, as: "deadline.social.local.last-day")
    guard let extended, extended > tenth else { return workings.deadline(.day(tenth)) }
    workings.note(
      "deadline.social.local.extended", on: extended, law: "SI 2014/1794 reg 16(4)",
      ["day": extended.description])
    return workings.deadline(.day(extended))
  }

  /// Twenty-five working days from the request to move to this stage, the earlier of two readings;
  /// the other counts from the day on which the record of the complaint is agreed.
  private func investigation() throws(DeadlineError) -> Deadline {
    let law = "SI 2014/1794 reg 17"
    let requested = try facts.received()
    let agreed = try facts.day("record_agreed", notBefore: requested)
    var workings = Workings()
    workings.note(
      "deadline.social.formal", on: requested, law: law, ["day": requested.description])
    let last = workings.count(
      25, after: requested, in: calendar, law: law, as: "deadline.social.formal.last-day")
    guard let agreed else { return workings.deadline(.day(last)) }
    let later = Alternative(
      due: .day(calendar.workingDay(25, after: agreed).day),
      note: StepRule(
        key: "deadline.alternative.from-agreed-record", arguments: ["day": agreed.description]))
    return workings.deadline(.day(last), alternative: later)
  }
}
