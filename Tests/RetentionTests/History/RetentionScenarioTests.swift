import Register
import Retention
import StatutoryTime
import Testing

@Suite("The blind table of retention")
struct RetentionScenarioTests {
  static let rows = (try? ScenarioTable.rows()) ?? []

  @Test("is there, whole")
  func whole() {
    #expect(Self.rows.count == 604)
  }

  @Test("agrees with the rules of the example registers, row by row")
  func agrees() throws {
    var registers: [String: Register] = [:]
    var agreed = 0
    for row in Self.rows {
      let reader = ScenarioHistory(row: row)
      let policy = reader.policy
      let key = row.body + (policy?.term ?? "")
      let register = try registers[key] ?? ScenarioTable.register(of: row.body, policy: policy)
      registers[key] = register
      let rules = RetentionRules(register, services: reader.services)
      let day = try #require(LocalDay(iso: row.day))
      let decision = rules.decide(reader.history(), on: day)
      if decision.text == row.expected { agreed += 1 }
      #expect(
        decision.text == row.expected, "\(row.name): \(decision.reason.rawValue); \(row.because)")
    }
    print("\(agreed) of \(Self.rows.count) rows of the blind table agree")
  }
}

extension RetentionDecision {
  /// As the table writes it.
  var text: String { outcome.rawValue + (firstDay.map { "@\($0)" } ?? "") }
}
