import Foundation
import Register
import Retention
import StatutoryTime
import Testing

@Suite("Forty years, day by day")
struct RetentionSimulationTests {
  /// Histories of each kind; more by `RETENTION_HISTORIES=200`.
  static var histories: Int {
    ProcessInfo.processInfo.environment["RETENTION_HISTORIES"].flatMap { Int($0) } ?? 2
  }

  static let days = 14_610

  typealias Maker = @Sendable (inout SeededNumbers) -> NaiveCase
  static let makers: [(String, String, Maker)] = [
    ("cafcass-cymru", "case", { NaiveHistories.cafcass(&$0) }),
    ("social-care-wales", "call", { NaiveHistories.call(&$0) }),
    ("social-care-wales", "image", { NaiveHistories.image(&$0) }),
    ("social-care-wales", "disclosure", { NaiveHistories.disclosure(&$0) }),
    ("social-care-wales", "access case", { NaiveHistories.accessCase(&$0) }),
  ]

  @Test("agree with somebody who knows the notice and counts on fingers", arguments: 0..<5)
  func agrees(_ kind: Int) throws {
    let (body, name, make) = Self.makers[kind]
    let register = try ScenarioTable.register(of: body, policy: nil)
    var random = SeededNumbers(seed: 2026 + UInt64(kind))
    for number in 0..<Self.histories {
      let own = make(&random)
      let rules = RetentionRules(register, services: own.services)
      for offset in 0..<Self.days {
        let today = NaiveHistories.first.adding(days: offset)
        let decision = rules.decide(own.history, on: today)
        guard let fault = own.fault(in: decision, on: today) else { continue }
        Issue.record("\(name) \(number) on \(today): \(fault), but \(decision.text)")
        break
      }
    }
  }

  @Test("agree with an account that is lived through from day to day")
  func accounts() throws {
    let register = try ScenarioTable.register(of: "manage-homes", policy: nil)
    let rules = RetentionRules(register, services: ["user-account"])
    var random = SeededNumbers(seed: 66)
    for number in 0..<Self.histories {
      var life = AccountLife(&random)
      for _ in 0..<Self.days where !life.isOver {
        let expected = life.live()
        let decision = rules.decide(life.history, on: life.today)
        guard decision.text != expected else { continue }
        if expected == "keep", decision.outcome == .keep { continue }
        Issue.record("account \(number) on \(life.today): \(expected), but \(decision.text)")
        break
      }
    }
  }
}
