import Gate
import StatutoryTime
import Testing
import Wording

@Suite("Requests as they arrive")
struct RequestReadingTests {
  private let today = LocalDay(iso: "2026-11-20")!

  private func read(_ context: String, at: String = "") throws -> DisclosureRequest {
    try DisclosureRequest(
      json: Array(
        (#"{"id":"1","register":"cafcass-cymru","service":"disclosure","subject":"adults","#
          + #""recipient":"anyone-else","purpose":"work-under-the-act","#
          + #""items":["proceedings-information"],"context":\#(context)\#(at)}"#).utf8),
      today: today)
  }

  @Test("a context is read flat, nested, as truth and as a list")
  func shapes() throws {
    let nested = try read(
      #"{"by":"person","court-order":{"kind":"permission","date":"2026-11-12"}}"#)
    let flat = try read(
      #"{"by-person":true,"court-order.kind":"permission","court-order.date":"2026-11-12"}"#)
    #expect(nested == flat)
    #expect(try ExampleGate.gate.get().decide(nested).answer == .permit)
    let list = try read(#"{"court-order":{"items":["a","b"]}}"#)
    #expect(list.circumstances.list(.orderItems) == ["a", "b"])
    #expect(try read(#"{"by":"person","vital-interests":true}"#).isInAHurry)
    #expect(try !read(#"{"by":"program","vital-interests":true}"#).isInAHurry)
  }

  @Test("what cannot stand there is refused, and its own values are not told")
  func refusals() throws {
    #expect(throws: RequestProblem.unknownCircumstance("permit")) { try read(#"{"permit":"yes"}"#) }
    #expect(throws: RequestProblem.badValue(.orderDate)) {
      try read(#"{"court-order.date":"2026-02-30"}"#)
    }
    #expect(throws: RequestProblem.badValue(.by)) { try read(#"{"by":"robot"}"#) }
    #expect(throws: RequestProblem.badDay) { try read("{}", at: #","at":"tomorrow""#) }
    #expect(throws: RequestProblem.contradiction(.agreementStart, .agreementEnd)) {
      try read(#"{"agreement":{"start":"2026-11-20","end":"2026-11-19"}}"#)
    }
    #expect(throws: RequestProblem.notJSON) {
      try DisclosureRequest(json: Array("[]".utf8), today: today)
    }
    #expect(throws: RequestProblem.tooLong) {
      try DisclosureRequest(json: Array(repeating: 32, count: 70_000), today: today)
    }
  }

  @Test("more items than a request may hold are refused, also in an emergency")
  func limit() throws {
    let request = DisclosureRequest(
      id: "1", register: "cafcass-cymru", service: "disclosure", recipient: "police-forces",
      purpose: "safeguard-children",
      items: (0...DisclosureRequest.itemsMax).map { "item-\($0)" },
      circumstances: .ofPerson(isEmergency: true), at: today)
    let decision = try ExampleGate.gate.get().decide(request)
    #expect(decision.answer == .deny && decision.items.isEmpty)
  }

  @Test("an answer says what would change it, and whom to call, in both languages")
  func words() throws {
    let gate = try ExampleGate.gate.get()
    let denied = gate.decide(try read(#"{"by":"person"}"#))
    #expect(denied.missing == [.courtPermission])
    let english = DecisionWords(denied, in: .en)
    #expect(english.changes[0].contains("Consent does not stand in for the court"))
    #expect(DecisionWords(denied, in: .cy).changes[0].contains("caniatáu"))
    let kept = gate.decide(try read(#"{"by":"person","address-withheld":"yes"}"#))
    #expect(kept.answer == .deny && kept.call == "information-asset-owner")
    #expect(DecisionWords(kept, in: .en).reasons.contains("Call: information-asset-owner."))
  }

  @Test("every reason and every check has words in both languages")
  func catalogue() {
    for language in Language.allCases {
      for reason in WithheldItem.Reason.allCases {
        #expect(!Catalogue.text("gate.withheld.\(reason.word)", in: language).contains("⟦"))
      }
      for check in GateCheck.allCases {
        #expect(!Catalogue.text("gate.check.\(check.word)", in: language).contains("⟦"))
      }
    }
  }
}
