/// An account on the housing platform: six months, a reminder a month before, six more if wanted.
///
/// Each extension adds six months to the end of the term before it. What happens to a user who does
/// not answer the reminder, the notice does not say.
enum HousingAccountRecord {
  static let eventNames = ["account_created", "extended", "no_reply"]

  /// The length of a term, in months.
  static let termMonths = 6

  static func term(
    _ facts: CaseFacts, _ workings: inout Workings
  ) throws(DeadlineError) -> Due {
    let created = try facts.dayOrReceived("account_created")
    workings.note(
      "deadline.retention.account-created", on: created, ["day": created.description])
    if facts.has("no_reply") {
      workings.note("deadline.retention.no-reply", on: nil)
      return .word(.undefined)
    }
    var months = termMonths
    for extended in try facts.days("extended", notBefore: created, of: "account_created") {
      let end = created.adding(months: months)
      let arguments = ["day": extended.description, "end": end.description]
      if extended > end {
        workings.note("deadline.retention.extended-too-late", on: extended, arguments)
      } else {
        months += termMonths
        workings.note("deadline.retention.extended", on: extended, arguments)
      }
    }
    let remind = created.adding(months: months - 1)
    let remove = created.adding(months: months)
    workings.note("deadline.retention.remind", on: remind, ["day": remind.description])
    workings.note("deadline.retention.remove", on: remove, ["day": remove.description])
    return .labelled([LabelledDay("REMIND", remind), LabelledDay("REMOVE", remove)])
  }
}
