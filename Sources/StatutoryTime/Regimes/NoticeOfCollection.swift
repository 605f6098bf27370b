/// When people must be told about data that came from somebody else.
///
/// One month after obtaining, or earlier: at the first communication with the person, and at the
/// first disclosure to another recipient.
///
/// - Law: UK GDPR Art 14(3); Art 4A, Reg 1182/71 art 3; checked 22 November 2026
enum NoticeOfCollection {
  static let eventNames = ["obtained", "first_communication", "first_disclosure"]

  static func deadline(
    _ facts: CaseFacts, calendar: WorkingCalendar
  ) throws(DeadlineError) -> Deadline {
    let month = "UK GDPR Art 14(3)(a); Art 4A; Reg 1182/71 art 3"
    let obtained = try facts.dayOrReceived("obtained")
    let communicated = try facts.days(
      "first_communication", notBefore: obtained, of: "obtained"
    ).first
    let disclosed = try facts.days("first_disclosure", notBefore: obtained, of: "obtained").first
    var workings = Workings()
    workings.note(
      "deadline.notice.obtained", on: obtained, law: month, ["day": obtained.description])
    let monthsEnd = obtained.adding(months: 1)
    workings.note(
      "deadline.notice.one-month", on: monthsEnd, law: month, ["day": monthsEnd.description])
    var last = workings.roll(monthsEnd, in: calendar, law: month)
    let triggers = [(communicated, "communication", "b"), (disclosed, "disclosure", "c")]
    for (day, name, letter) in triggers {
      guard let day else { continue }
      workings.note(
        "deadline.notice.first-\(name)", on: day, law: "UK GDPR Art 14(3)(\(letter))",
        ["day": day.description])
      last = min(last, day)
    }
    workings.note(
      "deadline.notice.last-day", on: last, law: "UK GDPR Art 14(3)", ["day": last.description])
    return workings.deadline(.day(last))
  }
}
