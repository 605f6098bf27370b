import StatutoryTime
import Testing

@Suite("The other clocks")
struct OtherClocksTests {
  @Test(
    "count the working days of a social services complaint",
    arguments: [
      (Regime.socialServicesAcknowledgement, "2026-11-02", "", "2026-11-04"),
      (.socialServicesAcknowledgement, "2026-12-24", "", "2026-12-30"),
      (.socialServicesAcknowledgement, "2026-11-28", "", "2026-12-01"),
      (.socialServicesLocalResolution, "2026-11-02", "acknowledged=2026-11-04", "2026-11-18"),
      (
        .socialServicesLocalResolution, "2026-11-02",
        "acknowledged=2026-11-04;extended_until=2026-12-04", "2026-12-04"
      ),
      (.socialServicesTerms, "2026-11-18", "", "2026-11-25"),
      (.socialServicesInvestigation, "2026-11-02", "", "2026-12-07"),
      (.socialServicesInvestigation, "2026-11-02", "record_agreed=2026-11-09", "2026-12-07"),
    ])
  func socialServices(regime: Regime, received: String, events: String, due: String) throws {
    #expect(try worked(regime, received, events).due.description == due)
  }

  @Test("show the later start of a formal investigation beside the earlier one")
  func investigation() throws {
    let deadline = try worked(
      .socialServicesInvestigation, "2026-11-02", "record_agreed=2026-11-09")
    #expect(deadline.alternative?.due.description == "2026-12-14")
  }

  @Test("count hours through the end of summer time, and take the first awareness")
  func breaches() throws {
    #expect(try due(.breachNotification, "2026-10-23T12:00") == "2026-10-26T11:00+00:00")
    #expect(
      try due(
        .breachNotification, "2026-12-05T10:00",
        "aware=2026-12-05T09:00;aware=2026-12-04T16:30:20") == "2026-12-07T16:30:20+00:00")
  }

  @Test("take the earliest occasion for telling people about data from elsewhere")
  func notices() throws {
    #expect(
      try due(
        .noticeOfCollection, "2026-11-30",
        "first_communication=2026-12-18;first_disclosure=2026-12-10") == "2026-12-10")
    #expect(try due(.noticeOfCollection, "2026-09-03") == "2026-10-05")
    #expect(
      try due(.noticeOfCollection, "2026-11-30", "first_disclosure=2027-02-01") == "2026-12-30")
  }

  @Test(
    "hold an opinion good for six months to the day",
    arguments: [
      ("2026-05-16", "2026-11-15", "VALID"), ("2026-05-15", "2026-11-15", "STALE"),
      ("2026-08-29", "2027-02-28", "VALID"), ("2026-08-28", "2027-02-28", "STALE"),
      ("2026-11-15", "2026-11-15", "VALID"), ("2026-03-01", "2026-08-31", "VALID"),
    ])
  func opinions(obtained: String, relied: String, expected: String) throws {
    #expect(try due(.healthOpinion, obtained, "rely_on=\(relied)") == expected)
  }

  @Test("say whether a complaint was acknowledged in time")
  func acknowledgements() throws {
    let met = try worked(.complaintAcknowledgement, "2026-06-19", "acknowledged=2026-07-20")
    let missed = try worked(.complaintAcknowledgement, "2026-06-19", "outcome_sent=2026-07-21")
    #expect(met.keys.last == "deadline.complaint.met")
    #expect(missed.keys.last == "deadline.complaint.missed")
    #expect(met.due == missed.due)
  }
}
