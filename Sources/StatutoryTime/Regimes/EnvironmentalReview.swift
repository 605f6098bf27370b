/// The two periods of forty working days when an applicant says that the EIR were not kept.
///
/// The applicant has forty from the day of the believed failure to make representations; the
/// authority has forty from receiving them to decide.
///
/// - Law: EIR 2004 (SI 2004/3391) reg 11(2), (4), checked 22 November 2026 in the text as made
enum EnvironmentalReview {
  static func deadline(
    _ facts: CaseFacts, calendar: WorkingCalendar
  ) throws(DeadlineError) -> Deadline {
    let isApplicants = facts.question.regime == .environmentalRepresentations
    let law = isApplicants ? "EIR 2004 reg 11(2)" : "EIR 2004 reg 11(4)"
    let name = isApplicants ? "representations" : "reconsideration"
    let start = try facts.received()
    var workings = Workings()
    workings.note("deadline.eir.\(name)", on: start, law: law, ["day": start.description])
    let last = workings.count(
      40, after: start, in: calendar, law: law, as: "deadline.eir.\(name).last-day")
    return workings.deadline(.day(last))
  }
}
