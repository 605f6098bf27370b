import StatutoryTime
import Testing

@Suite("Bank holidays")
struct BankHolidaysTests {
  @Test("of this build cover 2023 to 2028, with the Scottish holiday of 15 June 2026")
  func bundled() {
    let holidays = BankHolidays.bundled
    #expect(holidays.years == 2023...2028)
    #expect(holidays.holidays(on: day("2026-06-15")).map(\.division) == [.scotland])
    #expect(holidays.holidays(on: day("2026-12-28")).count == 3)
    #expect(holidays.holidays(on: day("2026-12-28")).allSatisfy { $0.isSubstitute })
    #expect(holidays.holidays(on: day("2026-12-29")).isEmpty)
    #expect(holidays.covers(day("2028-12-31")) && !holidays.covers(day("2029-01-01")))
  }

  @Test("are read from the feed as GOV.UK publishes it")
  func feed() throws {
    let list =
      #"{"division": "x", "events": [{"title": "Boxing Day", "date": "2026-12-28", "#
      + #""notes": "Substitute day", "bunting": true}]}"#
    let text =
      #"{"england-and-wales": \#(list), "scotland": \#(list), "northern-ireland": \#(list)}"#
    let holidays = try BankHolidays(json: Array(text.utf8))
    #expect(holidays.years == 2026...2026)
    #expect(holidays.holidays(on: day("2026-12-28")).allSatisfy { $0.isSubstitute })
  }

  @Test("are refused where a list is malformed")
  func refusals() {
    #expect(refusal(of: "{") == .unreadable("not JSON"))
    #expect(refusal(of: "{}") == .divisionMissing(.englandAndWales))
    #expect(refusal(of: list(scotland: nil)) == .divisionMissing(.scotland))
    #expect(refusal(of: list(scotland: "")) == .divisionMissing(.scotland))
    #expect(
      refusal(of: list(scotland: #"{"date": "2026-02-30", "title": "A"}"#))
        == .badDate("2026-02-30", .scotland))
    #expect(
      refusal(of: list(scotland: #"{"date": "2026-11-30", "title": " "}"#))
        == .untitled(day("2026-11-30"), .scotland))
    #expect(
      refusal(of: list(scotland: #"{"date": "2026-11-30"}"#))
        == .unreadable("no 'title' at divisions.scotland.0"))
    #expect(
      refusal(of: list(scotland: #"{"date": 20261130, "title": "A"}"#))
        == .unreadable("a value of the wrong kind at divisions.scotland.0.date"))
  }

  @Test("are refused where a day comes twice or a year is missing")
  func holes() {
    let saintAndrew = #"{"date": "2026-11-30", "title": "A"}"#
    #expect(
      refusal(of: list(scotland: saintAndrew + "," + saintAndrew))
        == .dayTwice(day("2026-11-30"), .scotland))
    #expect(
      refusal(of: list(scotland: #"{"date": "2028-11-30", "title": "A"}"#)) == .yearMissing(2026))
    #expect(
      refusal(of: list(scotland: saintAndrew + #", {"date": "2027-11-30", "title": "A"}"#))
        == .yearMissing(2027))
  }

  private func refusal(of json: String) -> BankHolidaysError? {
    do throws(BankHolidaysError) {
      _ = try BankHolidays(json: Array(json.utf8))
      return nil
    } catch {
      return error
    }
  }

  /// A list for 2026, with a part of Scotland's to be put in; nil for no Scotland.
  private func list(scotland: String?) -> String {
    let other = #"[{"date": "2026-12-25", "title": "Christmas Day"}]"#
    let middle = scotland.map { #""scotland": [\#($0)],"# } ?? ""
    return #"{"divisions": {"england-and-wales": \#(other), \#(middle) "#
      + #""northern-ireland": \#(other)}}"#
  }
}
