import Review
import Testing
import Wording

/// At least nine in ten of the expected findings, and none of what an expert passes.
struct ExpectedNoticeTests {
  @Test(arguments: ExpectedNotice.tuned)
  func `the rules find what must be found in a notice that they were written with`(
    _ notice: ExpectedNotice
  ) throws {
    guard let findings = notice.findings else {
      // In CI the notices are there; what is there and cannot be read is a failure.
      #expect(!ExpectedNotice.isBesideProject)
      return print("\(notice.name) is not beside this clone (../shared/seeds): nothing was read")
    }
    let (missed, surplus, passed) = notice.compare(findings)
    let asked = notice.rows.count { $0.kind != "pass" }
    #expect(asked > 30)
    #expect(
      (asked - missed.count) * 10 >= asked * 9,
      "missed: \(missed.map { "\($0.rule) \($0.line) \($0.what)" })")
    #expect(passed.isEmpty, "reported: \(passed.map { "\($0.rule) \($0.line)" })")
    #expect(
      surplus.count * 4 <= asked,
      "beyond the list: \(surplus.map { "\($0.rule) \($0.place.line) \($0.message.en)" })")
  }
}
