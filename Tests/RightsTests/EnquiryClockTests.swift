import Register
import Rights
import StatutoryTime
import TestSupport
import Testing

@Suite("The clock of an enquiry")
struct EnquiryClockTests {
  @Test(
    "finds every due day of the expected table",
    arguments: try ProjectFiles.expected("enquiry-deadlines"))
  func row(_ row: [String: String]) throws {
    let clock = EnquiryClock(try ProjectFiles.register().controller, holidays: .bundled)
    let kind = try #require(EnquiryKind(rawValue: row["kind"] ?? ""))
    let received = try #require(LocalDay(iso: row["received"] ?? ""))
    #expect(
      try clock.due(kind, receivedOn: received).description == row["due"], "\(row["why"] ?? "")")
    #expect(
      try clock.statutoryDue(kind, receivedOn: received).description == row["statutory_due"],
      "\(row["why"] ?? "")")
  }

  @Test("shows the promise and the law where both give a day")
  func showsBoth() throws {
    let clock = EnquiryClock(try ProjectFiles.register().controller, holidays: .bundled)
    let received = try #require(LocalDay(iso: "2026-07-01"))
    let days = try clock.deadline(.sar, receivedOn: received).steps
      .flatMap(\.rule.arguments.values)
    #expect(days.contains("2026-07-31"))
    #expect(days.contains("2026-08-03"))
  }
}
