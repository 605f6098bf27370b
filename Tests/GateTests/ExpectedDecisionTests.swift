import Gate
import Register
import TestSupport
import Testing

/// The gate of the five example registers together.
enum ExampleGate {
  static let bodies = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales",
  ]

  static let registers = Result { try bodies.map(ProjectFiles.register) }
  static let gate = registers.map { DisclosureGate($0) }

  static func rows() throws -> [DecisionRow] {
    try ProjectFiles.expected("gate/decisions").map(DecisionRow.init)
  }
}

@Suite("The expected decisions")
struct ExpectedDecisionTests {
  @Test("there are 671 of them, written from notice and law")
  func count() throws {
    #expect(try ExampleGate.rows().count == 671)
  }

  @Test("the gate of the five registers agrees with every one")
  func agree() throws {
    let gate = try ExampleGate.gate.get()
    for row in try ExampleGate.rows() {
      let decision = gate.decide(try row.request())
      #expect(DecisionRow.line(decision) == row.expected, "\(row)")
    }
  }

  @Test("what no disclosure opens says whom to call")
  func call() throws {
    let gate = try ExampleGate.gate.get()
    var called = 0
    for row in try ExampleGate.rows() {
      let decision = gate.decide(try row.request())
      let named = decision.call ?? (decision.lacksCall ? "not-stated" : nil)
      #expect(named == row.call, "\(row)")
      if named != nil { called += 1 }
    }
    #expect(called == 40)
  }
}
