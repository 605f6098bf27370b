import Register
import Retention
import StatutoryTime
import TestSupport
import Testing

@Suite("Up to when something must have happened")
struct CutOffTests {
  /// The day as of which is asked, and the last day on which the youngest child can be born. Counted
  /// by hand: it may go on the 35th birthday; who was born on 29 February has it on 1 March.
  @Test(
    "the last day of birth is the one that is 35 years past, and no day later",
    arguments: [
      ("2045-05-13", "2010-05-13"), ("2045-05-14", "2010-05-14"), ("2026-11-25", "1991-11-25"),
      ("2027-02-28", "1992-02-28"), ("2027-03-01", "1992-03-01"), ("2027-03-02", "1992-03-02"),
      ("2031-02-28", "1996-02-28"), ("2024-02-29", "1989-02-28"),
    ])
  func births(asOf day: String, born: String) throws {
    let rules = RetentionRules(
      try ProjectFiles.register("cafcass-cymru"), services: ["case-records"])
    let readings = rules.cutOffs(on: LocalDay(iso: day)!).map(\.reading)
    #expect(Set(readings) == [.bornNotAfter(LocalDay(iso: born)!)])
  }

  @Test("a term from an event is one day, and so is one that the law of calendars ends")
  func events() throws {
    let rules = RetentionRules(
      try ProjectFiles.register("wecare-wales"), services: ["general-enquiries-telephone"])
    let readings = rules.cutOffs(on: LocalDay(iso: "2026-11-25")!).map(\.reading)
    // Two years from the call, or earlier when the person asks: more than one day decides.
    #expect(!readings.isEmpty && readings.allSatisfy { $0 != .bornNotAfter(.earliest) })
  }
}
