/// When a record may or must go, by the words of the notices that this product serves.
///
/// A hold comes before every term: while one is open, nothing is destroyed.
func retentionDeadline(_ facts: CaseFacts) throws(DeadlineError) -> Deadline {
  var workings = Workings()
  let term =
    switch facts.question.regime {
    case .familyCourtRecord: try FamilyCourtRecord.term(facts, &workings)
    case .accessRequestRecord: try closedRecord(facts, years: 5, &workings)
    case .informationRequestRecord: try InformationRequestRecord.term(facts, &workings)
    case .imagesRecord: try imagesTerm(facts, &workings)
    case .callRecord: try callTerm(facts, &workings)
    case .complaintRecord: permanentTerm(&workings)
    default: try HousingAccountRecord.term(facts, &workings)
    }
  let due = try LegalHold.due(after: term, facts, &workings)
  return workings.deadline(due)
}

/// So many years after the case was closed; kept while it is open.
func closedRecord(
  _ facts: CaseFacts, years: Int, _ workings: inout Workings
) throws(DeadlineError) -> Due {
  guard let closed = try facts.day("closed") else {
    workings.note("deadline.retention.still-open", on: nil)
    return .word(.hold)
  }
  return .day(workings.term(from: closed, years: years, "deadline.retention.closed"))
}

/// Seven years after consent, or the day on which it is withdrawn if that is earlier.
private func imagesTerm(
  _ facts: CaseFacts, _ workings: inout Workings
) throws(DeadlineError) -> Due {
  let consent = try facts.dayOrReceived("consent")
  let withdrawn = try facts.days("withdrawn", notBefore: consent, of: "consent").first
  let end = workings.term(from: consent, years: 7, "deadline.retention.consent")
  guard let withdrawn, withdrawn < end else { return .day(end) }
  workings.note(
    "deadline.retention.withdrawn", on: withdrawn, law: "UK GDPR Art 7(3)",
    ["day": withdrawn.description])
  return .day(withdrawn)
}

/// Two years after the call, or the day on which deletion is asked for if that is earlier.
private func callTerm(
  _ facts: CaseFacts, _ workings: inout Workings
) throws(DeadlineError) -> Due {
  let call = try facts.dayOrReceived("call")
  let asked = try facts.days("deletion_request", notBefore: call, of: "call").first
  let end = workings.term(from: call, years: 2, "deadline.retention.call")
  guard let asked, asked < end else { return .day(end) }
  workings.note(
    "deadline.retention.deletion-asked", on: asked, ["day": asked.description])
  return .day(asked)
}

/// For ever, which a controller has to be able to justify.
private func permanentTerm(_ workings: inout Workings) -> Due {
  workings.note("deadline.retention.permanent", on: nil, law: "UK GDPR Art 5(1)(e)")
  return .word(.never)
}

extension Workings {
  /// The end of a term of years, with the step that says so.
  mutating func term(from start: LocalDay, years: Int, _ key: String) -> LocalDay {
    let end = start.adding(years: years)
    note(
      key, on: end,
      ["start": start.description, "count": String(years), "day": end.description])
    return end
  }
}
