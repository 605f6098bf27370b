/// Whether a health professional's opinion on serious harm is recent enough to rely on.
///
/// It must have been obtained in the six months that end with the day of relying on it. Regulation
/// 1182/71 does not apply to this period, so nothing moves for weekends.
///
/// - Law: DPA 2018 Sch 3 para 5(3)-(4), s.205(2)(j), checked 22 November 2026
enum HealthOpinion {
  static let eventNames = ["rely_on"]

  private static let law = "DPA 2018 Sch 3 para 5(3)-(4)"

  static func deadline(_ facts: CaseFacts) throws(DeadlineError) -> Deadline {
    let obtained = try facts.received()
    guard let relied = try facts.day("rely_on", notBefore: obtained) else {
      throw .missingEvent("rely_on", facts.question.regime)
    }
    let last = obtained.lastDay(ofMonths: 6)
    var workings = Workings()
    workings.note(
      "deadline.opinion.obtained", on: obtained, law: law, ["day": obtained.description])
    workings.note("deadline.opinion.last-day", on: last, law: law, ["day": last.description])
    let isValid = relied <= last
    workings.note(
      isValid ? "deadline.opinion.valid" : "deadline.opinion.stale", on: relied, law: law,
      ["day": relied.description])
    return workings.deadline(.word(isValid ? .valid : .stale))
  }
}
