/// The last day on which money asked for under FOIA or the EIR can be paid.
///
/// - Law: FOIA 2000 s.9(2); EIR 2004 reg 8(5); checked 22 November 2026
enum PaymentLapse {
  /// - Returns: the last day to pay; `NONE` where it was paid in time, so that nothing lapses.
  static func deadline(
    _ statute: InformationStatute, _ facts: CaseFacts, calendar: WorkingCalendar
  ) throws(DeadlineError) -> Deadline {
    let notice = try facts.received()
    let paid = try facts.day(statute.paid, notBefore: notice)
    let last = statute.lastDayToPay(after: notice, in: calendar)
    var workings = Workings()
    workings.note(
      "deadline.payment-notice", on: notice, law: statute.lapseLaw, ["day": notice.description])
    let key = "deadline.\(statute.name).lapse"
    if statute.lapsesInWorkingDays {
      _ = workings.count(60, after: notice, in: calendar, law: statute.lapseLaw, as: key)
    } else {
      workings.note(key, on: last, law: statute.lapseLaw, ["day": last.description])
    }
    guard let paid else { return workings.deadline(.day(last)) }
    let isInTime = paid <= last
    workings.note(
      isInTime ? "deadline.paid-in-time" : "deadline.paid-too-late", on: paid,
      law: statute.lapseLaw, ["day": paid.description])
    return workings.deadline(isInTime ? .word(.none) : .day(last))
  }
}
