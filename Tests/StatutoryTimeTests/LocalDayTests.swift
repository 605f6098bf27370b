import Foundation
import StatutoryTime
import Testing

@Suite("A local day")
struct LocalDayTests {
  @Test("comes back from its parts and its text, on every day from 1900 to 2100")
  func roundTrips() {
    var expected = (year: 1900, month: 1, day: 1)
    var weekday = Weekday.monday.rawValue
    for day in days(from: "1900-01-01", to: "2100-12-31") {
      let parts = day.parts
      guard parts == expected, day.weekday.rawValue == weekday,
        LocalDay(iso: day.description) == day,
        LocalDay(year: parts.year, month: parts.month, day: parts.day) == day
      else {
        Issue.record("\(day) does not come back")
        return
      }
      weekday = (weekday + 1) % 7
      expected.day += 1
      if expected.day > LocalDay.length(ofMonth: expected.month, in: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
  }

  @Test("agrees with the calendar of Foundation in all centuries")
  func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: day("1700-01-01").dayNumber, to: LocalDay.latest.dayNumber, by: 997)
    {
      let ours = LocalDay(dayNumber: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let theirs = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      #expect(theirs.year == ours.year)
      #expect(theirs.month == ours.month)
      #expect(theirs.day == ours.day)
      #expect(theirs.weekday == ours.weekday.rawValue + 1)
    }
  }

  @Test(
    "is not read from text that is no day",
    arguments: [
      "", "2026", "2026-3-14", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1582-12-31",
      "2026-03-14 ", " 2026-03-14", "2026/03/14", "14-03-2026", "2026-03-14T00:00", "+026-03-14",
      "٢٠٢٦-03-14",
    ])
  func refusals(text: String) {
    #expect(LocalDay(iso: text) == nil)
  }

  @Test(
    "moves by months to the corresponding day or the last one",
    arguments: [
      ("2027-01-31", 1, "2027-02-28"), ("2028-01-30", 1, "2028-02-29"),
      ("2026-05-31", 1, "2026-06-30"), ("2026-11-30", 3, "2027-02-28"),
      ("2028-02-29", 12, "2029-02-28"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ])
  func months(start: String, months: Int, end: String) {
    #expect(day(start).adding(months: months) == day(end))
  }

  @Test("moved by months never changes its order, and keeps its day where the month has it")
  func monthArithmetic() {
    var previous = LocalDay.earliest
    for start in days(from: "2019-12-25", to: "2028-03-05") {
      for months in 1...13 {
        let end = start.adding(months: months)
        let count = start.year * 12 + start.month - 1 + months
        #expect(end.year * 12 + end.month - 1 == count)
        #expect(end.day == min(start.day, LocalDay.length(ofMonth: end.month, in: end.year)))
      }
      #expect(start.adding(months: 1) >= previous)
      previous = start.adding(months: 1)
    }
  }

  @Test(
    "has its anniversary on 1 March in a year without 29 February",
    arguments: [
      ("2012-02-29", 35, "2047-03-01"), ("2012-02-29", 4, "2016-02-29"),
      ("2010-05-14", 35, "2045-05-14"), ("2012-02-28", 1, "2013-02-28"),
      ("2026-11-02", 0, "2026-11-02"), ("2016-02-29", -1, "2015-03-01"),
    ])
  func years(start: String, years: Int, end: String) {
    #expect(day(start).adding(years: years) == day(end))
  }

  @Test(
    "ends a period that begins with it the day before the corresponding day",
    arguments: [
      ("2026-11-09", 3, "2027-02-08"), ("2026-11-30", 3, "2027-02-28"),
      ("2026-03-01", 3, "2026-05-31"), ("2026-05-16", 6, "2026-11-15"),
    ])
  func lastDay(start: String, months: Int, end: String) {
    #expect(day(start).lastDay(ofMonths: months) == day(end))
  }

  @Test("stops at the ends of its span")
  func span() {
    #expect(LocalDay.latest.adding(days: 1) == .latest)
    #expect(LocalDay.latest.adding(days: .max) == .latest)
    #expect(LocalDay.earliest.adding(days: .min) == .earliest)
    #expect(LocalDay.latest.adding(months: .max) == .latest)
    #expect(LocalDay.earliest.adding(months: -1) == .earliest)
    #expect(day("2026-01-01").adding(years: 9_000) == .latest)
    #expect(day("2026-01-01").adding(years: .min) == .earliest)
  }

  @Test("is kept as its text in JSON, and nothing else is taken for one")
  func coding() throws {
    let data = try JSONEncoder().encode([day("2026-03-14")])
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-03-14"]"#)
    #expect(try JSONDecoder().decode([LocalDay].self, from: data) == [day("2026-03-14")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([LocalDay].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }

  @Test("counts the days to another day")
  func distance() {
    #expect(day("2026-02-28").days(until: day("2026-03-01")) == 1)
    #expect(day("2026-03-01").days(until: day("2026-02-28")) == -1)
  }
}
