/// The seventy-two hours to tell the Commissioner of a personal data breach.
///
/// Hours are counted as they pass, through weekends, holidays and changes of the clock. Strictly
/// the hour of becoming aware is not counted; leaving that aside gives the safe limit.
///
/// - Law: UK GDPR Art 33(1); Art 4A, Reg 1182/71 art 3(4); checked 22 November 2026
enum BreachNotification {
  static let eventNames = ["aware"]

  private static let law = "UK GDPR Art 33(1); Reg 1182/71 art 3(4)"

  static func deadline(_ facts: CaseFacts) throws(DeadlineError) -> Deadline {
    var moments: [Instant] = []
    for value in facts.values("aware") { moments.append(try moment(value, of: "aware")) }
    let aware =
      if let first = moments.min() { first } else {
        try moment(facts.question.received, of: "received")
      }
    let limit = aware.adding(hours: 72)
    var workings = Workings()
    workings.note(
      "deadline.breach.aware", on: aware.localDay, law: law, ["moment": aware.londonText])
    if aware.londonText.suffix(6) != limit.londonText.suffix(6) {
      workings.note("deadline.breach.clocks-change", on: nil, law: law)
    }
    workings.note(
      "deadline.breach.limit", on: limit.localDay, law: law, ["moment": limit.londonText])
    return workings.deadline(.moment(limit))
  }

  private static func moment(
    _ text: String, of name: String
  ) throws(DeadlineError) -> Instant {
    if let instant = Instant(london: text) { return instant }
    throw LocalDay(iso: text) == nil ? .badDate(text, of: name) : .timeMissing(text, of: name)
  }
}
