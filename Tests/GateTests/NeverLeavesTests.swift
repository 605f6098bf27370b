import Gate
import Register
import StatutoryTime
import Testing

@Suite("What no disclosure opens")
struct NeverLeavesTests {
  private static let day = LocalDay(iso: "2026-11-20")!

  /// Everything that anybody could show, so that nothing else keeps an item back.
  private static let everything: [String: String] = [
    "need": "child in danger", "reason": "now", "appointment": "2026-01-01",
    "requirement": "2026-01-01", "concern": "2026-01-01", "request": "2026-01-01",
    "assurance": "2026-01-01", "safeguard": "2026-01-01", "instruction": "2026-01-01",
    "court-order.date": "2026-01-01", "consent.state": "given", "consent.date": "2026-01-01",
    "consent.formats": "website", "format": "website", "approval.president": "2026-01-01",
    "approval.welsh-ministers": "2026-01-01", "approval.case-review": "2026-01-01",
    "approval.framework": "2026-01-01", "approval.compliance": "2026-01-01",
    "approval.exception": "2026-01-01", "agreement.start": "2026-01-01",
    "agreement.signed": "2026-01-01", "law": "FPR-12.73", "decider": "manager",
    "vital-interests": "subject", "incapacity": "physical", "immediate": "yes",
    "prior-awareness": "told", "prior-awareness.date": "2026-01-01",
    "prior-awareness.who": "parent+child", "subject.upn": "yes", "recipient.approved": "2026-01-01",
    "recipient.team": "named", "recipient.product": "named", "grant": "named",
    "matter": "proceedings", "study": "registered", "project": "approved",
    "plan.approved": "2026-01-01", "plan.approver": "second-person",
    "restriction.exception": "legal-claims", "restriction.decider": "manager",
    "return.name": "named", "subject.region": "gwent", "recipient.region": "gwent",
    "method": "secure", "access": "view",
  ]

  /// Ways of asking: each order and each way of hurrying, bulk, and correction.
  private static let ways: [[String: String]] = [
    [:], ["court-order.kind": "permission"], ["court-order.kind": "order"],
    ["court-order.kind": "direction", "court-order.sources": "gp"],
    ["emergency": "yes"], ["safeguarding": "yes"], ["bulk": "yes"],
    ["correction": "2026-11-18", "correction.sent-before": "ALL"],
    ["recipient.link": "party"], ["recipient.link": "this-case"],
    ["agreement.kind": "data-sharing-agreement", "agreement.items": "ALL"],
  ]

  @Test(
    "a withheld address and a sealed link go to no recipient, under no condition, by nobody",
    arguments: ["address-withheld", "sealed"])
  func never(_ mark: String) throws {
    let registers = try ExampleGate.registers.get()
    let gate = try ExampleGate.gate.get()
    var asked = 0
    var permitted = 0
    for register in registers {
      for service in register.services {
        let recipients =
          register.services.flatMap { other in
            other.recipients.map { other.id == service.id ? $0.id : "\(other.id)/\($0.id)" }
          } + ["other:somebody"]
        let names =
          register.services.flatMap { other in
            other.items.map { other.id == service.id ? $0.id : "\(other.id)/\($0.id)" }
          } + ["other:thing"]
        for recipient in recipients {
          // A window of the items, another for each recipient: all of them in turn.
          let items = (0..<min(8, names.count)).map { names[(asked / 2 * 8 + $0) % names.count] }
          let all = items.joined(separator: "+")
          let way = Self.ways[asked % Self.ways.count]
          for by in ["person", "program"] {
            var context = Self.everything.merging(way) { $1 }
            context = context.mapValues { $0 == "ALL" ? all : $0 }
            context["by"] = by
            context[mark] = all
            let decision = gate.decide(
              try request(register, service, recipient, items, context))
            #expect(decision.items == [], "\(service.id) \(recipient) \(way)")
            context[mark] = "yes"
            let marked = gate.decide(try request(register, service, recipient, items, context))
            let held = held(register, service, by: mark)
            #expect(held.isDisjoint(with: marked.items), "\(service.id) \(recipient) \(way)")
            context[mark] = nil
            permitted +=
              gate.decide(
                try request(register, service, recipient, items, context)
              ).items.count
            asked += 1
          }
        }
      }
    }
    // Without the mark things do go: the mark alone keeps them back.
    #expect(asked > 1_000 && permitted > 1_000, "\(asked) asked, \(permitted) permitted")
  }

  /// The items that can hold what the mark protects, by the names of a service, and the unknown one.
  private func held(_ register: Register, _ service: Service, by mark: String) -> Set<String> {
    let holds: DisclosureItemRule.Protected = mark == "sealed" ? .sealedLink : .address
    return Set(
      register.services.flatMap { other in
        other.disclosure.items.filter { $0.holds.contains(holds) }.flatMap(\.items).map {
          other.id == service.id ? $0 : "\(other.id)/\($0)"
        }
      } + ["other:thing"])
  }

  private func request(
    _ register: Register, _ service: Service, _ recipient: String, _ items: [String],
    _ context: [String: String]
  ) throws -> DisclosureRequest {
    DisclosureRequest(
      id: "never", register: register.controller.id, service: service.id,
      subject: service.subjects.first?.id, recipient: recipient,
      purpose: service.purposes.first?.id ?? "as-stated", items: items,
      circumstances: try Circumstances(context), at: Self.day)
  }

  @Test("an item that can hold an address is said to, in every register")
  func holders() throws {
    // The items that the expected table counts among those that can hold one.
    let named: Set<String> = [
      "address", "address-history", "contact-details", "other-contact-details",
      "contact-information", "proceedings-information", "relevant-case-information",
      "case-information", "case-data", "iris-database", "information-collected", "personal-data",
    ]
    for register in try ExampleGate.registers.get() {
      for service in register.services {
        let holding = Set(
          service.disclosure.items.filter { $0.holds.contains(.address) }.flatMap(\.items))
        let there = service.items.map(\.id).filter(named.contains)
        #expect(Set(there).subtracting(holding) == [], "\(service.id)")
      }
    }
  }
}
