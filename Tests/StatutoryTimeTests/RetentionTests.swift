import StatutoryTime
import Testing

@Suite("Retention by the words of the notices")
struct RetentionTests {
  @Test(
    "ends, holds or stays open as the record's events say",
    arguments: [
      (Regime.familyCourtRecord, "children_dob=2006-01-20|2010-05-14", "2045-05-14"),
      (.familyCourtRecord, "children_dob=2006-01-20;children_dob=2010-05-14", "2045-05-14"),
      (.familyCourtRecord, "children_dob=2006-01-20|unknown", "HOLD"),
      (.familyCourtRecord, "children_dob=", "HOLD"),
      (.familyCourtRecord, "children_dob=2010-05-14;new_proceedings=2026-10-01", "HOLD"),
      (.accessRequestRecord, "", "HOLD"),
      (.accessRequestRecord, "closed=2028-02-29", "2033-03-01"),
      (.accessRequestRecord, "closed=2020-01-10;legal_hold=2024-05-01", "HOLD"),
      (.accessRequestRecord, "closed=2020-01-10;hold=yes;hold_released=2026-10-01", "2026-10-01"),
      (.accessRequestRecord, "closed=2020-01-10;hold=yes;hold_released=2021-10-01", "2025-01-10"),
      (
        .accessRequestRecord,
        "closed=2020-01-10;hold=yes;hold_released=2021-10-01;sar_open=2026-09-01", "HOLD"
      ),
      (.informationRequestRecord, "", "2027-11-02"),
      (.informationRequestRecord, "open", "2027-11-02"),
      (.informationRequestRecord, "opened=2027-01-10", "2029-01-10"),
      (.informationRequestRecord, "opened=2027-01-10;closed=2027-03-01", "2037-03-01"),
      (.imagesRecord, "consent=2026-11-02;withdrawn=2034-01-01", "2033-11-02"),
      (.callRecord, "call=2026-11-02", "2028-11-02"),
      (.callRecord, "", "2028-11-02"),
      (.complaintRecord, "inquiry=yes", "NEVER"),
      (
        .housingAccountRecord, "account_created=2026-11-02",
        "REMIND 2027-04-02; REMOVE 2027-05-02"
      ),
      (.housingAccountRecord, "extended=2027-06-01", "REMIND 2027-04-02; REMOVE 2027-05-02"),
      (
        .housingAccountRecord, "extended=2027-04-10;extended=2027-10-10",
        "REMIND 2028-04-02; REMOVE 2028-05-02"
      ),
      (.housingAccountRecord, "no_reply;open_complaint", "HOLD"),
    ])
  func terms(regime: Regime, events: String, expected: String) throws {
    #expect(try due(regime, "2026-11-02", events) == expected)
  }

  @Test("says that a birthday on 29 February is taken on 1 March")
  func leapBirthday() throws {
    let deadline = try worked(.familyCourtRecord, "2012-02-29", "children_dob=2012-02-29")
    #expect(deadline.keys.contains("deadline.retention.leap-birthday"))
  }
}
