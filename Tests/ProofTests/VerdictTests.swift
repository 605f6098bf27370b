import Proof
import Register
import Testing

@Suite("A verdict")
struct VerdictTests {
  private let promise = PublishedPromise(
    id: "P-1", service: "s", kind: "retain", text: "", parameters: [:])
  private let statement = StatementOutline(
    id: "s-1", kind: .retention, keeps: ["P-1"], from: nil, assumed: nil,
    place: SourcePlace(file: "a", line: 1, column: 1))

  private func verdict(_ evidence: [Evidence], carried: Bool = true) -> PromiseStatus {
    Verdict(
      promise: promise, statements: carried ? [statement] : [], evidence: evidence,
      systems: ["casebook"]
    ).status
  }

  private func evidence(_ kind: Evidence.Kind, _ population: Int, _ holds: Bool) -> Evidence {
    Evidence(kind: kind, what: "", observed: "", population: population, holds: holds)
  }

  @Test("is unproven where no record was seen, whatever else holds")
  func unproven() {
    #expect(verdict([evidence(.static, 1, true), evidence(.behaviour, 1, true)]) == .unproven)
    #expect(verdict([evidence(.data, 0, true), evidence(.ledger, 0, true)]) == .unproven)
    #expect(verdict([]) == .unproven)
  }

  @Test("is kept only with records and without a contradiction")
  func kept() {
    #expect(verdict([evidence(.data, 3, true), evidence(.behaviour, 1, true)]) == .kept)
    #expect(verdict([evidence(.ledger, 1, true)]) == .kept)
  }

  @Test("is broken by any one contradiction, also without records")
  func broken() {
    #expect(verdict([evidence(.data, 3, true), evidence(.static, 1, false)]) == .broken)
    #expect(verdict([evidence(.behaviour, 1, false)]) == .broken)
  }

  @Test("is not stated where no statement carries the promise")
  func notStated() {
    #expect(verdict([evidence(.data, 3, true)], carried: false) == .notStated)
  }
}
