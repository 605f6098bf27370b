import Foundation
import StatutoryTime
import Testing

@Suite("A moment")
struct InstantTests {
  @Test(
    "is read from ISO 8601 text with an offset",
    arguments: [
      ("2026-12-04T16:30:00.000Z", "2026-12-04T16:30:00.000Z"),
      ("2026-12-04T16:30Z", "2026-12-04T16:30:00.000Z"),
      ("2026-12-04T16:30:05.2Z", "2026-12-04T16:30:05.200Z"),
      ("2027-03-29T13:00+01:00", "2027-03-29T12:00:00.000Z"),
      ("2026-01-01T00:30:00-05:30", "2026-01-01T06:00:00.000Z"),
      ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ])
  func reading(text: String, iso: String) {
    #expect(Instant(iso: text)?.iso == iso)
  }

  @Test(
    "is not read from other text",
    arguments: [
      "", "2026-12-04", "2026-12-04T16:30", "2026-12-04T24:00Z", "2026-12-04T16:60Z",
      "2026-12-04 16:30Z", "2026-12-04T16:30:00.Z", "2026-12-04T16:30+0100", "2026-02-30T10:00Z",
      "2026-12-04T16:30:00.1234Z", "2026-12-04T16:30ZZ",
    ])
  func refusals(text: String) {
    #expect(Instant(iso: text) == nil)
  }

  @Test(
    "shows the clock of London, in summer an hour ahead",
    arguments: [
      ("2026-12-07T16:30:00.000Z", "2026-12-07T16:30+00:00"),
      ("2027-03-28T00:59:59.000Z", "2027-03-28T00:59:59+00:00"),
      ("2027-03-28T01:00:00.000Z", "2027-03-28T02:00+01:00"),
      ("2027-10-31T00:59:00.000Z", "2027-10-31T01:59+01:00"),
      ("2027-10-31T01:00:00.000Z", "2027-10-31T01:00+00:00"),
      ("2026-06-30T23:30:00.000Z", "2026-07-01T00:30+01:00"),
      ("1995-07-01T12:00:00.000Z", "1995-07-01T12:00+00:00"),
    ])
  func london(iso: String, text: String) throws {
    let instant = try #require(Instant(iso: iso))
    #expect(instant.londonText == text)
    #expect(instant.localDay.description == text.prefix(10))
    #expect(Instant(iso: text) == instant)
  }

  @Test("is read from a clock in London, the first time when an hour comes twice")
  func readingLondon() {
    #expect(Instant(london: "2027-03-26T12:00")?.iso == "2027-03-26T12:00:00.000Z")
    #expect(Instant(london: "2027-07-01T12:00")?.iso == "2027-07-01T11:00:00.000Z")
    #expect(Instant(london: "2027-10-31T01:30")?.iso == "2027-10-31T00:30:00.000Z")
    #expect(Instant(london: "2027-03-28T01:30") == nil)
    #expect(Instant(london: "2027-03-28T01:30Z")?.iso == "2027-03-28T01:30:00.000Z")
    #expect(Instant(london: "2027-03-28") == nil)
  }

  @Test("agrees with Foundation's London since 1996")
  func agreesWithFoundation() throws {
    let zone = try #require(TimeZone(identifier: "Europe/London"))
    let first = try #require(Instant(iso: "1996-01-01T00:00:00.000Z")).milliseconds
    let last = try #require(Instant(iso: "2037-01-01T00:00:00.000Z")).milliseconds
    for milliseconds in stride(from: first, to: last, by: 7_000_003) {
      let instant = Instant(milliseconds: milliseconds)
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
      let isSummer = instant.londonText.hasSuffix("+01:00")
      guard zone.secondsFromGMT(for: date) == (isSummer ? 3_600 : 0) else {
        Issue.record("\(instant) differs")
        return
      }
    }
  }

  @Test("begins each day in London at its midnight")
  func startOfDay() {
    for day in days(from: "2026-01-01", to: "2027-12-31") {
      let start = Instant(startOf: day)
      #expect(start.localDay == day)
      #expect(start.adding(milliseconds: -1).localDay == day.adding(days: -1))
    }
  }

  @Test("counts hours as they pass and stops at the ends of its span")
  func hours() throws {
    let noon = try #require(Instant(london: "2027-03-26T12:00"))
    #expect(noon.adding(hours: 72).londonText == "2027-03-29T13:00+01:00")
    #expect(noon.adding(hours: .max).iso == "9999-12-31T23:59:59.999Z")
    #expect(noon.adding(hours: .min).iso == "1583-01-01T00:00:00.000Z")
    #expect(Instant(milliseconds: .max).localDay == .latest)
  }

  @Test("is kept as its text in JSON")
  func coding() throws {
    let instant = Instant(milliseconds: 1)
    let data = try JSONEncoder().encode([instant])
    #expect(String(decoding: data, as: UTF8.self) == #"["1970-01-01T00:00:00.001Z"]"#)
    #expect(try JSONDecoder().decode([Instant].self, from: data) == [instant])
  }
}
