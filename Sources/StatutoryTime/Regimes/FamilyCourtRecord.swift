/// The record of a family court case, kept until the youngest child of it is thirty-five.
///
/// A child whose date of birth is not known leaves no end date, and none may be guessed.
enum FamilyCourtRecord {
  static let eventNames = ["children_dob", "new_proceedings"]

  /// The age at which the youngest child's record goes, in years.
  static let ageYears = 35

  static func term(
    _ facts: CaseFacts, _ workings: inout Workings
  ) throws(DeadlineError) -> Due {
    guard facts.has("children_dob") else {
      throw .missingEvent("children_dob", facts.question.regime)
    }
    var births: [LocalDay] = []
    let texts = facts.values("children_dob").flatMap {
      $0.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
    }
    for text in texts {
      if ["", "?", "unknown", "none"].contains(text.lowercased()) {
        workings.note("deadline.retention.birth-unknown", on: nil)
        return .word(.hold)
      }
      guard let birth = LocalDay(iso: text) else { throw .badDate(text, of: "children_dob") }
      births.append(birth)
    }
    guard let youngest = births.max() else {
      throw .missingEvent("children_dob", facts.question.regime)
    }
    if let proceedings = try facts.days("new_proceedings").last {
      workings.note(
        "deadline.retention.new-proceedings", on: proceedings, ["day": proceedings.description])
      return .word(.hold)
    }
    let end = workings.term(from: youngest, years: ageYears, "deadline.retention.youngest-child")
    if youngest.month == 2, youngest.day == 29, end.month == 3 {
      workings.note("deadline.retention.leap-birthday", on: end, ["day": end.description])
    }
    return .day(end)
  }
}
