/// Works out when something is due, with every step that leads there.
///
/// Pure: the same question and the same holidays give the same answer on any day.
///
/// - Parameter question: the regime, the day of receipt and what has happened since.
/// - Parameter holidays: the bank holidays to count by; years that they do not cover are counted
///   with weekends, Good Friday and Christmas Day alone, and a step says so.
/// - Returns: the last lawful day or moment, or the word that takes its place.
/// - Throws: ``DeadlineError`` where the question cannot be read or contradicts itself.
public func deadline(
  _ question: DeadlineQuestion, holidays: BankHolidays
) throws(DeadlineError) -> Deadline {
  let statutory = try statutoryDeadline(question, holidays: holidays)
  guard question.regime.isPromise || question.promiseDays != nil else { return statutory }
  guard question.regime.takesPromise else { throw .promiseNotApplicable(question.regime) }
  return try Promise(in: question, holidays: holidays).beside(statutory)
}

/// What the law alone gives.
private func statutoryDeadline(
  _ question: DeadlineQuestion, holidays: BankHolidays
) throws(DeadlineError) -> Deadline {
  let facts = try CaseFacts(question)
  let ukGDPR = WorkingCalendar.division(question.division, holidays)
  let information = WorkingCalendar.anyPartOfTheUnitedKingdom(holidays)
  switch question.regime {
  case .subjectAccess, .promisedAccess:
    return try RightsClock(facts, calendar: ukGDPR, pausesForClarification: true).deadline()
  case .rectification, .erasure, .restriction, .portability, .objection, .promisedRectification,
    .promisedErasure, .promisedRestriction, .promisedPortability, .promisedObjection:
    return try RightsClock(facts, calendar: ukGDPR, pausesForClarification: false).deadline()
  case .complaintAcknowledgement:
    return try ComplaintAcknowledgement.deadline(facts, calendar: ukGDPR)
  case .foi:
    return try InformationClock(.freedomOfInformation, facts, calendar: information).deadline()
  case .environmentalInformation:
    return try InformationClock(.environmentalInformation, facts, calendar: information).deadline()
  case .feesLapse:
    return try PaymentLapse.deadline(.freedomOfInformation, facts, calendar: information)
  case .environmentalPaymentLapse:
    return try PaymentLapse.deadline(.environmentalInformation, facts, calendar: information)
  case .internalReview:
    return try InternalReview.deadline(facts, calendar: information)
  case .environmentalRepresentations, .environmentalReconsideration:
    return try EnvironmentalReview.deadline(facts, calendar: information)
  case .breachNotification: return try BreachNotification.deadline(facts)
  case .noticeOfCollection: return try NoticeOfCollection.deadline(facts, calendar: ukGDPR)
  case .healthOpinion: return try HealthOpinion.deadline(facts)
  case .socialServicesAcknowledgement, .socialServicesLocalResolution, .socialServicesTerms,
    .socialServicesInvestigation:
    let calendar = WorkingCalendar.socialServicesComplaints(holidays, in: question.division)
    return try SocialServicesComplaint(facts, calendar: calendar).deadline()
  case .familyCourtRecord, .accessRequestRecord, .informationRequestRecord, .imagesRecord,
    .callRecord, .complaintRecord, .housingAccountRecord:
    return try retentionDeadline(facts)
  }
}
