import Casebook
import Gate
import Ledger
import Proof
import Register
import Systems
import Wording

/// Information goes to the stated recipient, and to nobody else.
struct RecipientProver: Prover {
  let office: Office
  let log: LogReading
  let kind = StatementKind.recipient

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    guard let recipient = office.service.recipients.first(where: { $0.id == statement.id })
    else { return [] }
    guard recipient.form == .identifiable else {
      return [denied(office.gate, recipient, "the public, with the person in it")]
    }
    return only(promise) + [
      entries(), try await rows(), permitted(recipient), elsewhere(recipient),
    ]
  }

  private var identifiable: [Stated<Recipient>] {
    office.service.recipients.filter { $0.form == .identifiable }
  }

  /// Where the promise lists its recipients, the register names no other.
  private func only(_ promise: PublishedPromise) -> [Evidence] {
    guard let promised = promise.parameters["recipients"] else { return [] }
    let names = Set(promised.map { PlainText($0).text })
    let others = identifiable.filter { recipient in
      !([recipient.name.en] + recipient.head.listedAs).contains {
        names.contains(PlainText($0).text)
      }
    }
    return [
      Evidence(
        kind: .static, what: "recipients registered beside those promised",
        observed: "\(identifiable.count) registered, \(others.count) of them not promised",
        population: identifiable.count, holds: others.isEmpty)
    ]
  }

  /// Every disclosure in the log had a permit, and its recipient is stated.
  private func entries() -> Evidence {
    let stated = Set(
      office.service.recipients.filter { $0.value.form == .identifiable }.map(\.id))
    let made = log.entries(.disclosed)
    let others = made.filter { entry in
      !(entry.facts["recipient"].map(stated.contains) ?? false)
        || entry.facts["answer"] != DisclosureDecision.Answer.permit.rawValue
    }
    return Evidence(
      kind: .ledger, what: "identifiable disclosures and their recipients",
      observed: "\(made.count) disclosures, \(others.count) to somebody who is not stated",
      population: made.count, holds: others.isEmpty)
  }

  /// Every row of the disclosure register has its entry, and passes the gate again.
  private func rows() async throws -> Evidence {
    let service = office.service
    let rows = try await office.casebook.read { session in
      try session.rows(
        "SELECT d.id AS id, d.recipient AS recipient, d.purpose AS purpose, d.items AS items, "
          + "d.review AS review, e.kind AS kind FROM disclosure d JOIN enquiry e ON e.id = d.enquiry ORDER BY d.id"
      ).map {
        (
          id: try $0.text("id"), recipient: try $0.text("recipient"),
          purpose: try $0.text("purpose"), items: try $0.text("items"), kind: try $0.text("kind"),
          review: try $0.optionalText("review")
        )
      }
    }
    let known = Set(log.entries(.disclosed, .disclosureReviewed).map(\.id))
    let reviewed = Set(log.entries(.disclosureReviewed).map(\.id))
    let refused = rows.filter { row in
      guard known.contains(row.id) else { return true }
      // Made in a hurry: it breaks the promise once the review has found it wrong.
      if reviewed.contains(row.id) { return row.review == ReviewOutcome.wrong.rawValue }
      let items = row.items.split(separator: ",").map(String.init)
      let decision = office.gate.decide(
        DisclosureRequest(
          id: row.id, service: service.id, recipient: row.recipient, purpose: row.purpose,
          items: items, facts: ["kind": row.kind], at: office.world.today))
      return decision.answer != .permit || decision.items.count != items.count
    }
    return Evidence(
      kind: .data, what: "the register of disclosures, put to the gate again",
      observed: "\(rows.count) disclosures, \(refused.count) without a permit or an entry",
      population: rows.count, holds: refused.isEmpty)
  }

  private func permitted(_ recipient: Stated<Recipient>) -> Evidence {
    let decision = office.gate.decide(probe(recipient.id, recipient))
    return Evidence(
      kind: .behaviour, what: "the gate, asked for '\(recipient.id)'",
      observed: "\(decision.answer.rawValue), \(decision.items.count) items", population: 1,
      holds: decision.answer == .permit && Set(decision.items) == Set(recipient.items))
  }

  private func elsewhere(_ recipient: Stated<Recipient>) -> Evidence {
    let decision = office.gate.decide(probe("another-recipient", recipient))
    return Evidence(
      kind: .behaviour, what: "the gate, asked for a recipient that is not stated",
      observed: "\(decision.answer.rawValue), \(decision.refusal?.rawValue ?? "")", population: 1,
      holds: decision.answer == .deny)
  }

  private func denied(_ gate: DisclosureGate, _ recipient: Stated<Recipient>, _ what: String)
    -> Evidence
  {
    let decision = gate.decide(probe(recipient.id, recipient))
    return Evidence(
      kind: .behaviour, what: "the gate, asked for \(what)",
      observed: "\(decision.answer.rawValue), \(decision.refusal?.rawValue ?? "")", population: 1,
      holds: decision.answer == .deny)
  }

  private func probe(_ id: String, _ recipient: Stated<Recipient>) -> DisclosureRequest {
    DisclosureRequest(
      id: "probe", service: office.service.id, recipient: id,
      purpose: recipient.purposes.first ?? "", items: recipient.items,
      facts: Dictionary(
        recipient.applies.map { ($0.fact, $0.value) }, uniquingKeysWith: { first, _ in first }),
      at: office.world.today)
  }
}
