/// The time for an internal review of an answer under FOIA.
///
/// Twenty working days from receipt of the request for review; up to forty, as best practice and
/// not as a limit, where the review is complex.
///
/// - Law: FOIA 2000 s.45 Code of Practice (2018) paras 5.4 and 5.5, checked 22 November 2026
enum InternalReview {
  static let eventNames = ["exceptional"]

  static func deadline(
    _ facts: CaseFacts, calendar: WorkingCalendar
  ) throws(DeadlineError) -> Deadline {
    let received = try facts.received()
    let isExceptional = try facts.isSo("exceptional")
    let law = "FOIA 2000 s.45 Code of Practice (2018) para \(isExceptional ? "5.5" : "5.4")"
    let count = isExceptional ? 40 : 20
    var workings = Workings()
    workings.note("deadline.received", on: received, law: law, ["day": received.description])
    workings.note(closedOnReceipt: received, in: calendar, law: law)
    let last = workings.count(
      count, after: received, in: calendar, law: law,
      as: "deadline.review." + (isExceptional ? "fortieth-working-day" : "twentieth-working-day"))
    return workings.deadline(.day(last))
  }
}
