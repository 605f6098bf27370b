/// The thirty days to acknowledge a complaint made to the controller about personal data.
///
/// The day of receipt is not counted, and a last day that is no working day moves to the next one.
/// There is no such duty for complaints received before 19 June 2026.
///
/// - Law: DPA 2018 s.164A(3), s.205(2) (Data (Use and Access) Act 2025 s.103); SI 2026/82 regs 3
///   and 7; checked 22 November 2026
enum ComplaintAcknowledgement {
  static let eventNames = ["acknowledged", "outcome_sent"]

  /// The first day of receipt for which the duty exists.
  static let inForce = LocalDay(unchecked: 2026, 6, 19)

  private static let law = "DPA 2018 ss.164A(3), 205(2); Reg 1182/71 art 3"

  static func deadline(
    _ facts: CaseFacts, calendar: WorkingCalendar
  ) throws(DeadlineError) -> Deadline {
    let received = try facts.received()
    let acknowledged = try facts.day("acknowledged", notBefore: received)
    let outcome = try facts.day("outcome_sent", notBefore: received)
    var workings = Workings()
    workings.note("deadline.received", on: received, law: law, ["day": received.description])
    guard received >= inForce else {
      workings.note("deadline.complaint.before-duty", on: inForce, law: "SI 2026/82 regs 3, 7")
      return workings.deadline(.word(.none))
    }
    workings.note(closedOnReceipt: received, in: calendar, law: law)
    let thirtieth = received.adding(days: 30)
    workings.note(
      "deadline.complaint.thirtieth-day", on: thirtieth, law: law, ["day": thirtieth.description])
    let last = workings.roll(thirtieth, in: calendar, law: law)
    workings.note(
      "deadline.complaint.last-day", on: last, law: law, ["day": last.description])
    let sent = [acknowledged, outcome].compactMap { $0 }.min()
    if let sent {
      let key = sent <= last ? "deadline.complaint.met" : "deadline.complaint.missed"
      workings.note(key, on: sent, law: law, ["day": sent.description])
    }
    let cautious = Alternative(
      due: .day(received.adding(days: 29)),
      note: StepRule(key: "deadline.alternative.receipt-day-counts"))
    return workings.deadline(.day(last), alternative: cautious)
  }
}
