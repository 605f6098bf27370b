import StatutoryTime
import Testing

@Suite("A question that cannot be answered")
struct DeadlineErrorTests {
  @Test(
    "is refused with what is wrong and the nearest right name",
    arguments: [
      (
        Regime.subjectAccess, "2026-11-02", "clarify_aksed=2026-11-05",
        DeadlineError.unknownEvent("clarify_aksed", .subjectAccess, nearest: "clarify_asked")
      ),
      (.foi, "2026-11-02", "zebra=2026-11-05", .unknownEvent("zebra", .foi, nearest: nil)),
      (.foi, "2026-11-31", "", .badDate("2026-11-31", of: "received")),
      (.foi, "2026-11-02", "fees_notice=soon", .badDate("soon", of: "fees_notice")),
      (
        .subjectAccess, "2026-11-02", "clarify_asked=2026-11-05;clarify_received=2026-11-04",
        .outOfOrder(earlier: "clarify_asked", later: "clarify_received")
      ),
      (
        .subjectAccess, "2026-11-02", "clarify_asked=2026-11-01",
        .outOfOrder(earlier: "received", later: "clarify_asked")
      ),
      (
        .subjectAccess, "2026-11-02", "id_requested=2026-11-05;id_received=2026-11-04",
        .outOfOrder(earlier: "id_requested", later: "id_received")
      ),
      (
        .subjectAccess, "2026-11-02", "clarify_received=2026-11-05",
        .missingEvent("clarify_asked", .subjectAccess)
      ),
      (.healthOpinion, "2026-11-02", "", .missingEvent("rely_on", .healthOpinion)),
      (
        .healthOpinion, "2026-11-02", "rely_on=2026-11-01",
        .outOfOrder(earlier: "received", later: "rely_on")
      ),
      (
        .healthOpinion, "2026-11-02", "rely_on=2026-11-05;rely_on=2026-11-06",
        .repeated("rely_on")
      ),
      (.breachNotification, "2026-11-02", "", .timeMissing("2026-11-02", of: "received")),
      (.breachNotification, "2027-03-28T01:30", "", .badDate("2027-03-28T01:30", of: "received")),
      (
        .internalReview, "2026-11-02", "exceptional=maybe",
        .badValue("maybe", of: "exceptional", allowed: "yes, no")
      ),
      (.promisedAccess, "2026-11-02", "", .missingEvent("notice_promise_days", .promisedAccess)),
      (.familyCourtRecord, "2026-11-02", "", .missingEvent("children_dob", .familyCourtRecord)),
    ])
  func refusals(regime: Regime, received: String, events: String, error: DeadlineError) {
    #expect(throws: error) { try worked(regime, received, events) }
    #expect(StepRule.argumentNames[error.key] == Set(error.arguments.keys))
  }

  @Test("about a name that there is not names the nearest")
  func names() {
    #expect(throws: DeadlineError.unknownRegime("UKGDPR-SRA", nearest: "UKGDPR-SAR")) {
      try Regime(named: "UKGDPR-SRA")
    }
    #expect(throws: DeadlineError.unknownDivision("scotlnad", nearest: "scotland")) {
      try Division(named: "scotlnad")
    }
    #expect(throws: DeadlineError.unknownDivision("wales", nearest: nil)) {
      try Division(named: "wales")
    }
  }

  @Test("does not arise from a regime's name in small letters")
  func smallLetters() throws {
    #expect(try Regime(named: "foi") == .foi)
    #expect(Regime.allCases.allSatisfy { Regime(rawValue: $0.rawValue) == $0 })
  }

  @Test("is read from a text of events with its spaces and valueless names")
  func eventTexts() {
    #expect(DeadlineQuestion.events(in: "").isEmpty)
    #expect(
      DeadlineQuestion.events(in: " a = 2026-01-01 ; b;; c=x=y")
        == [.init("a", "2026-01-01"), .init("b"), .init("c", "x=y")])
  }
}
