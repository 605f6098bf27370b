import StatutoryTime
import Testing

@Suite("A promise beside the law")
struct PromiseTests {
  @Test("gives way to an earlier statutory date and goes before a later one")
  func earlierGoverns() throws {
    let statute = try worked(.subjectAccess, "2027-02-10", promiseDays: 30)
    #expect(statute.due.description == "2027-03-10")
    #expect(statute.keys.last == "deadline.promise.statute-governs")
    let promise = try worked(.subjectAccess, "2026-07-01", promiseDays: 30)
    #expect(promise.due.description == "2026-07-31")
    #expect(promise.keys.last == "deadline.promise.promise-governs")
    let both = try worked(.erasure, "2026-11-02", promiseDays: 30)
    #expect(both.keys.last == "deadline.promise.same-day")
  }

  @Test("on a closed day says by which working day to act")
  func closedDay() throws {
    let deadline = try worked(.promisedAccess, "2026-11-27", "notice_promise_days=28")
    #expect(deadline.due.description == "2026-12-25")
    #expect(deadline.steps.last?.rule.key == "deadline.promise.act-before")
    #expect(deadline.steps.last?.day == day("2026-12-24"))
  }

  @Test("runs on while the statutory clock stands still")
  func standstill() throws {
    let deadline = try worked(
      .subjectAccess, "2026-11-02", "clarify_asked=2026-11-05", promiseDays: 28)
    #expect(deadline.due.description == "2026-11-30")
    #expect(deadline.keys.last == "deadline.promise.alone")
  }

  @Test("is counted, and a given date that differs is named")
  func givenDates() throws {
    let deadline = try worked(
      .promisedAccess, "2026-07-01",
      "notice_promise_days=30;promise_due=2026-07-30;statutory_due=2026-08-01")
    #expect(deadline.due.description == "2026-07-31")
    #expect(deadline.keys.contains("deadline.promise.promise-differs"))
    #expect(deadline.keys.contains("deadline.promise.statutory-differs"))
    #expect(
      try due(.promisedErasure, "2026-07-01", "promise_due=2026-07-20") == "2026-07-20")
  }

  @Test("has no place where nobody waits for an answer")
  func notApplicable() {
    #expect(throws: DeadlineError.promiseNotApplicable(.complaintRecord)) {
      try worked(.complaintRecord, "2026-11-02", promiseDays: 28)
    }
  }
}
