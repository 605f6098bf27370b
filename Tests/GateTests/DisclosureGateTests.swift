import Gate
import Register
import TestSupport
import Testing

@Suite("The gate")
struct DisclosureGateTests {
  @Test(
    "decides every row of the expected table", arguments: try ProjectFiles.expected("enquiry-gate"))
  func row(_ row: [String: String]) throws {
    let gate = DisclosureGate(try ProjectFiles.register())
    let context = Set((row["context"] ?? "").split(separator: ";").map(String.init))
    let decision = gate.decide(
      DisclosureRequest(
        id: row["case_id"] ?? "", service: "information-governance-enquiries", subject: nil,
        recipient: row["recipient"] ?? "", purpose: row["purpose"] ?? "",
        items: (row["items"] ?? "").split(separator: "|").map(String.init),
        facts: ["kind": row["kind"] ?? ""],
        context: .init(
          byPerson: context.contains("by=person"),
          vitalInterests: context.contains("vital-interests=true"),
          safeguarding: context.contains("safeguarding=true"))))
    #expect(decision.answer.rawValue == row["decision"], "\(row["why"] ?? "")")
    let permitted = Set((row["permitted_items"] ?? "").split(separator: "|").map(String.init))
    #expect(Set(decision.items) == permitted, "\(row["why"] ?? "")")
    let withheld = Set(decision.withheld.map { "\($0.item):\($0.reason.rawValue)" })
    let expected = (row["withheld"] ?? "").split { ";|".contains($0) }
      .map { String($0).replacing(" ", with: "") }
    #expect(withheld == Set(expected), "\(row["why"] ?? "")")
    if decision.answer == .deny {
      #expect((decision.refusal?.rawValue ?? "") == row["refusal"], "\(row["why"] ?? "")")
    }
  }

  @Test("names the statements that decided, and the version of the register")
  func explains() throws {
    let register = try ProjectFiles.register()
    let decision = DisclosureGate(register).decide(
      DisclosureRequest(
        id: "1", service: "information-governance-enquiries", subject: nil,
        recipient: "information-commissioner", purpose: "statutory-requirements",
        items: ["request-content"], facts: [:]))
    #expect(decision.statements == ["information-commissioner", "statutory-requirements"])
    #expect(decision.register == register.version)
  }

  @Test("refuses more items than a request may hold")
  func limit() throws {
    let decision = DisclosureGate(try ProjectFiles.register()).decide(
      DisclosureRequest(
        id: "1", service: "information-governance-enquiries", subject: nil,
        recipient: "information-commissioner", purpose: "statutory-requirements",
        items: (0...DisclosureRequest.itemsMax).map { "item-\($0)" }, facts: [:]))
    #expect(decision.answer == .deny)
  }
}
