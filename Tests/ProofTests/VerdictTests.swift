import Proof
import Register
import Testing
import Wording

@Suite("A verdict")
struct VerdictTests {
  private let promise = PublishedPromise(
    id: "P-1", service: "s", kind: "retain", text: "", parameters: [:])
  private let statement = statement()

  private static func statement(governed status: GoverningLaw.Status? = nil) -> StatementHead {
    let place = SourcePlace(file: "a", line: 1, column: 1)
    var fields = StatementFields()
    fields.add("id", .text("s-1"), at: [place])
    fields.add("keeps", .texts(["P-1"]), at: [place])
    if let status {
      let how = BilingualText(cy: "", en: "")
      fields.add("law-governs", .law(GoverningLaw(status: status, law: "", how: how)), at: [place])
    }
    return StatementHead(kind: .retention, fields: fields, place: place)
  }

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

  @Test("conflicts with law where the register says that the law governs, whatever was seen")
  func conflict() {
    func status(_ law: GoverningLaw.Status, holds: Bool) -> PromiseStatus {
      Verdict(
        promise: promise, statements: [Self.statement(governed: law)],
        evidence: [evidence(.data, 3, holds)], systems: []
      ).status
    }
    #expect(status(.conflict, holds: true) == .conflictsWithLaw)
    #expect(status(.conflict, holds: false) == .conflictsWithLaw)
    #expect(status(.exception, holds: true) == .kept)
  }

  @Test("is kept by the register alone only for what the register decides, if it cites anything")
  func decided() {
    func status(_ population: Int, decides: Bool) -> PromiseStatus {
      verdict([
        Evidence(
          kind: .static, what: "", observed: "", population: population, holds: true,
          decides: decides)
      ])
    }
    #expect(status(2, decides: true) == .kept)
    #expect(status(0, decides: true) == .unproven)
    #expect(status(2, decides: false) == .unproven)
  }

  @Test("is not stated where no statement carries the promise")
  func notStated() {
    #expect(verdict([evidence(.data, 3, true)], carried: false) == .notStated)
  }
}
