import Foundation
import Gate
import Register
import Testing

/// How many requests 'make property' asks for; without it, what a test run has time for.
let requestCount = Int(ProcessInfo.processInfo.environment["ADDEWID_REQUESTS"] ?? "") ?? 20_000

extension PlainGate.Answer {
  init(_ decision: DisclosureDecision) {
    answer = decision.answer.rawValue
    items = decision.items
    withheld = Dictionary(
      decision.withheld.map { ($0.item, $0.reason.rawValue) }, uniquingKeysWith: { $1 })
    refusal = decision.refusal?.rawValue ?? ""
  }
}

@Suite("The gate and a second evaluator")
struct GatePropertyTests {
  @Test("agree on every row of the table")
  func rows() throws {
    let plain = PlainGate(registers: try ExampleGate.registers.get())
    for row in try ExampleGate.rows() {
      let answer = plain.decide(try row.request())
      let line =
        "\(answer.answer) \(answer.items) \(answer.withheld.keys.sorted()) \(answer.refusal)"
      let decision = try ExampleGate.gate.get().decide(try row.request())
      #expect(answer == PlainGate.Answer(decision), "\(row) \(line)")
    }
  }

  @Test("agree on requests at random, over the five registers and over changed ones")
  func random() throws {
    let examples = try ExampleGate.registers.get()
    let rows = try ExampleGate.rows()
    var kinds: [String: Int] = [:]
    let rounds = 20
    for round in 0..<rounds {
      var changing = RandomRegisters(numbers: SeededNumbers(UInt64(round)))
      let registers = round == 0 ? examples : examples.map { changing.changed($0) }
      let gate = DisclosureGate(registers)
      let plain = PlainGate(registers: registers)
      var requests = RandomRequests(registers, rows: rows, seed: UInt64(round) &* 7919 &+ 1)
      for _ in 0..<(requestCount / rounds) {
        let request = try requests.next()
        let decision = gate.decide(request)
        let answer = plain.decide(request)
        kinds["\(answer.answer) \(answer.refusal)", default: 0] += 1
        guard answer == PlainGate.Answer(decision) else {
          Issue.record("\(round): \(request) plain \(answer) gate \(decision)")
          return
        }
      }
    }
    print("property     \(requestCount) requests: \(kinds.sorted { $0.key < $1.key })")
    // Every kind of answer was met, so that agreement says something.
    for kind in ["permit ", "review ", "deny unlawful", "deny not-covered"] {
      #expect(kinds[kind, default: 0] > requestCount / 200, "\(kind) \(kinds)")
    }
  }
}
