import StatutoryTime
import Testing

@Suite("Every deadline")
struct DeadlineLawTests {
  private static let answered: [Regime] = [
    .subjectAccess, .erasure, .complaintAcknowledgement, .foi, .internalReview,
    .environmentalInformation, .environmentalRepresentations, .environmentalPaymentLapse,
    .noticeOfCollection, .socialServicesAcknowledgement, .socialServicesInvestigation,
  ]

  @Test("falls on a working day and never earlier for a later receipt", arguments: answered)
  func laws(regime: Regime) throws {
    let calendar: WorkingCalendar =
      regime.rawValue.hasPrefix("FOI") || regime.rawValue.hasPrefix("EIR")
      ? .anyPartOfTheUnitedKingdom(.bundled) : .division(.englandAndWales, .bundled)
    var previous = LocalDay.earliest
    for received in days(from: "2026-06-19", to: "2028-09-01") {
      let question = DeadlineQuestion(regime: regime, received: received)
      let due = try #require(try deadline(question, holidays: .bundled).due.day)
      #expect(calendar.isWorkingDay(due), "\(received)")
      #expect(due >= previous && due > received, "\(received)")
      previous = due
    }
  }

  @Test("is worked out or refused, without a crash, whatever the events")
  func anyEvents() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      let question = randomQuestion(&random)
      do throws(DeadlineError) {
        let deadline = try deadline(question, holidays: .bundled)
        #expect(!deadline.steps.isEmpty, "\(question)")
        for rule in deadline.steps.map(\.rule) + [deadline.alternative?.note].compactMap({ $0 }) {
          #expect(
            StepRule.argumentNames[rule.key] == Set(rule.arguments.keys),
            "\(rule.key) of \(question)")
          for value in rule.arguments.values where value.hasPrefix("deadline.") {
            #expect(StepRule.argumentNames[value] == [], "\(value)")
          }
        }
      } catch {
        #expect(
          StepRule.argumentNames[error.key] == Set(error.arguments.keys), "\(error.key)")
      }
    }
  }

  @Test("hands out every key of the list at least once")
  func allKeys() {
    var random = SeededGenerator(seed: 99)
    let names = ["error", "holiday", "weekday", "place", "due"].map { "deadline.\($0)." }
    var unseen = Set(StepRule.argumentNames.keys)
      .filter { key in !names.contains { key.hasPrefix($0) } }
    for _ in 0..<100_000 where !unseen.isEmpty {
      guard let deadline = try? deadline(randomQuestion(&random), holidays: .bundled)
      else { continue }
      unseen.subtract(deadline.keys)
      if let note = deadline.alternative?.note.key { unseen.remove(note) }
    }
    #expect(unseen.sorted() == [])
  }

  private func randomQuestion(_ random: inout SeededGenerator) -> DeadlineQuestion {
    let regime = Regime.allCases.randomElement(using: &random)!
    let received = day("2025-11-01").adding(days: Int.random(in: 0..<1_300, using: &random))
    let isHours = regime == .breachNotification
    let names = regime.eventNames
    var events: [DeadlineQuestion.Event] = []
    for _ in 0..<(names.isEmpty ? 0 : Int.random(in: 0...4, using: &random)) {
      let name = names.randomElement(using: &random)!
      let value = randomValue(name, received, &random)
      events.append(.init(name, isHours ? value + "T10:20" : value))
    }
    let promise = Int.random(in: 0..<8, using: &random) == 0 ? 28 : nil
    return DeadlineQuestion(
      regime: regime, received: received.description + (isHours ? "T23:05" : ""), events: events,
      promiseDays: promise, division: Division.allCases.randomElement(using: &random)!)
  }

  private func randomValue(
    _ name: String, _ received: LocalDay, _ random: inout SeededGenerator
  ) -> String {
    switch name {
    case "exceptional": ["yes", "no"].randomElement(using: &random)!
    case "notice_promise_days": "30"
    case "children_dob": ["2012-02-29", "2010-05-14", "unknown"].randomElement(using: &random)!
    case "no_reply": ""
    default:
      received.adding(
        days: Int.random(
          in: 0..<[15, 60, 300, 3_000].randomElement(using: &random)!, using: &random)
      ).description
    }
  }
}
