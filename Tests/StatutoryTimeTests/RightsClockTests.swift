import StatutoryTime
import Testing

@Suite("The clock of a right under the UK GDPR")
struct RightsClockTests {
  @Test(
    "stands still while a clarification, proof of identity, authority or a fee is awaited",
    arguments: [
      "clarify_asked=2026-11-05", "id_requested=2026-11-03", "authority_requested=2026-11-03",
      "fee_requested=2026-11-03",
      "clarify_asked=2026-11-05;clarify_received=2026-11-06;clarify_asked=2026-11-20",
      "clarify_asked=2026-11-05;extension_notice=2026-12-20",
      "id_requested=2026-11-03;id_received=2026-11-05;id_requested=2026-11-06",
    ])
  func holds(events: String) throws {
    #expect(try due(.subjectAccess, "2026-11-02", events) == "HOLD")
  }

  @Test("says how many days are left when the clarification comes")
  func daysLeft() throws {
    let standing = try worked(.subjectAccess, "2026-11-02", "clarify_asked=2026-11-05")
    let left = standing.steps.last?.rule.arguments["left"].flatMap(Int.init)
    let whole = try worked(
      .subjectAccess, "2026-11-02", "clarify_asked=2026-11-05;clarify_received=2026-11-12")
    #expect(left == 28)
    #expect(whole.due.day == day("2026-11-12").adding(days: 28))
  }

  @Test(
    "is not stopped by a question put after it has run out",
    arguments: [
      ("clarify_asked=2026-12-03", "2026-12-02"),
      ("clarify_asked=2026-12-03;clarify_received=2026-12-10", "2026-12-02"),
      ("clarify_asked=2026-12-02;clarify_received=2026-12-02", "2026-12-03"),
    ])
  func lateQuestions(events: String, expected: String) throws {
    #expect(try due(.subjectAccess, "2026-11-02", events) == expected)
  }

  @Test(
    "runs on for rights other than access",
    arguments: [
      Regime.rectification, .erasure, .restriction, .portability, .objection,
    ])
  func otherRights(regime: Regime) throws {
    let open = try worked(regime, "2026-11-02", "clarify_asked=2026-11-05")
    #expect(open.due.description == "2026-12-02")
    #expect(open.alternative == nil)
    #expect(open.keys.contains("deadline.rights.pause-for-access-only"))
    #expect(try due(regime, "2026-09-09", "extension_notice=2026-10-01") == "2026-12-09")
  }

  @Test("leaves out every day on which a question is open, whatever the pairing")
  func unionOfPauses() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<2_000 {
      let received = day("2026-03-01").adding(days: Int.random(in: 0..<600, using: &random))
      var closed: Set<LocalDay> = []
      var events: [DeadlineQuestion.Event] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let asked = received.adding(days: Int.random(in: 0...12, using: &random))
        let answered = asked.adding(days: Int.random(in: 0...9, using: &random))
        events.append(.init("clarify_asked", on: asked))
        events.append(.init("clarify_received", on: answered))
        closed.formUnion(days(from: asked.description, to: answered.description))
      }
      let question = DeadlineQuestion(
        regime: .subjectAccess, received: received, events: events.shuffled(using: &random))
      let due = try deadline(question, holidays: .bundled).due.day
      #expect(due == naiveEnd(after: received, leavingOut: closed), "\(question)")
    }
  }

  /// The end of the month found by walking through the calendar day by day.
  private func naiveEnd(after received: LocalDay, leavingOut closed: Set<LocalDay>) -> LocalDay {
    var left = received.days(until: received.adding(months: 1))
    var current = received
    while left > 0 {
      current = current.adding(days: 1)
      if !closed.contains(current) { left -= 1 }
    }
    let calendar = WorkingCalendar.division(.englandAndWales, .bundled)
    while !calendar.isWorkingDay(current) { current = current.adding(days: 1) }
    return current
  }

  @Test("has an extension only where it was notified by the last day")
  func extensions() throws {
    #expect(try due(.subjectAccess, "2026-09-09", "extension_notice=2026-10-09") == "2026-12-09")
    #expect(try due(.subjectAccess, "2026-09-09", "extension_notice=2026-10-10") == "2026-10-09")
    #expect(try due(.subjectAccess, "2026-09-03", "extension_notice=2026-10-05") == "2026-12-03")
  }

  @Test(
    "shows a second reading only where it gives another date",
    arguments: WorkedCase.all.filter { $0.regime.contains("UKGDPR") && $0.alternative.isEmpty })
  func noAlternative(row: WorkedCase) throws {
    #expect(try deadline(row.question(), holidays: .bundled).alternative == nil)
  }

  @Test("counts by the holidays of the controller's own division")
  func divisions() throws {
    #expect(
      try worked(.subjectAccess, "2026-05-15", division: .scotland).due.day == day("2026-06-16"))
    #expect(
      try worked(.subjectAccess, "2027-02-17", division: .northernIreland).due.day
        == day("2027-03-18"))
  }

  @Test("gives the older guidance for requests before Article 12A")
  func savedRequests() throws {
    let open = try worked(.subjectAccess, "2026-02-04", "clarify_asked=2026-02-10")
    #expect(open.due.description == "2026-03-04")
    #expect(open.alternative?.due == .word(.hold))
    #expect(open.alternative?.note.key == "deadline.alternative.guidance-pause")
  }
}
