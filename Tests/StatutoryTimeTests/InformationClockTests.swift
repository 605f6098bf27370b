import StatutoryTime
import Testing

@Suite("The clock of a request under FOIA or the EIR")
struct InformationClockTests {
  @Test(
    "restarts, stops, runs on or lapses as its events say",
    arguments: [
      (Regime.foi, "clarify_asked=2026-11-04", "HOLD"),
      (.foi, "fees_notice=2026-11-09", "HOLD"),
      (.foi, "fees_notice=2026-11-09;fee_paid=2027-02-09", "NONE"),
      (.foi, "fees_notice=2026-12-02", "2026-12-01"),
      (.foi, "fees_notice=2026-12-02;fee_paid=2026-12-09", "2026-12-01"),
      (.foi, "pit_extension_notice=2026-12-02", "2026-12-01"),
      (
        .foi,
        "clarify_asked=2026-11-04;clarify_received=2026-11-16;fees_notice=2026-11-18;"
          + "fee_paid=2026-11-18", "2026-12-16"
      ),
      (.environmentalInformation, "particulars_asked=2026-11-04", "HOLD"),
      (.environmentalInformation, "payment_notice=2026-11-09", "HOLD"),
      (.environmentalInformation, "payment_notice=2026-11-09;payment_received=2027-02-09", "NONE"),
      (
        .environmentalInformation, "payment_notice=2026-11-09;payment_received=2027-02-08",
        "2027-03-02"
      ),
      (.environmentalInformation, "extension_notice=2026-12-01", "2026-12-31"),
      (.environmentalInformation, "extension_notice=2026-12-02", "2026-12-01"),
      (
        .environmentalInformation, "particulars_asked=2026-12-02;particulars_received=2026-12-03",
        "2026-12-01"
      ),
    ])
  func events(regime: Regime, events: String, expected: String) throws {
    #expect(try due(regime, "2026-11-02", events) == expected)
  }

  @Test("keeps the 20 days from the later of several clarifications")
  func severalClarifications() throws {
    let events =
      "clarify_asked=2026-11-04;clarify_received=2026-11-10;"
      + "clarify_asked=2026-11-11;clarify_received=2026-11-16"
    #expect(try due(.foi, "2026-11-02", events) == "2026-12-15")
  }

  @Test("names the holiday of another part of the country that it leaves out")
  func holidayStep() throws {
    let deadline = try worked(.foi, "2026-11-02")
    let step = try #require(deadline.steps.first { $0.day == day("2026-11-30") })
    #expect(step.rule.key == "deadline.closed-day.in-part")
    #expect(step.rule.arguments["reason"] == "deadline.holiday.st-andrews-day")
    #expect(step.rule.arguments["place"] == "deadline.place.scotland")
  }

  @Test(
    "says where it runs past the published holidays",
    arguments: [Regime.foi, .subjectAccess, .internalReview, .socialServicesInvestigation])
  func unpublished(regime: Regime) throws {
    let deadline = try worked(regime, "2028-12-20")
    let step = try #require(
      deadline.steps.first { $0.rule.key == "deadline.calendar-not-published" })
    #expect(step.rule.arguments == ["year": "2029", "first": "2023", "last": "2028"])
    #expect(deadline.due.day.map { $0.year == 2029 } == true)
  }

  @Test("lapses on the last day to pay")
  func lapses() throws {
    #expect(try due(.feesLapse, "2026-11-09") == "2027-02-08")
    #expect(try due(.feesLapse, "2026-11-09", "fee_paid=2027-02-08") == "NONE")
    #expect(
      try due(.environmentalPaymentLapse, "2026-11-09", "payment_received=2027-02-09")
        == "2027-02-08")
    #expect(try due(.environmentalReconsideration, "2026-11-02") == "2026-12-31")
  }
}
