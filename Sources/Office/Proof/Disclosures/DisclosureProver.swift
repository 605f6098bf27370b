import Casebook
import Gate
import Proof
import Register
import StatutoryTime

/// Items go to whom the notice says, no more of them than it says, and under what it says; and they
/// come from the sources that it names.
///
/// It looks at every disclosure that was made, and asks the gate anew.
struct DisclosureProver: Prover {
  let look: DisclosureLook
  let kind: StatementKind

  /// The kinds of statement on which disclosures say something.
  static let kinds: [StatementKind] = [.recipient, .item, .source, .transfer, .research]

  func evidence(
    for statement: StatementHead, promise: PublishedPromise
  ) async throws -> [Evidence] {
    let services = look.register.services(statedIn: statement.place.file)
    let ids = Set(services.map(\.id))
    let made = look.made.filter { ids.contains($0.service) }
    switch kind {
    case .recipient:
      guard ["", "share", "minimise", "transfer", "research"].contains(promise.kind) else {
        return []
      }
      return recipient(Stated(head: statement), services, made)
    case .item:
      // A promise of what is collected is proved by what is held.
      guard promise.kind == "minimise" || promise.kind == "share" else { return [] }
      let rows = made.filter { $0.items.contains { Self.isSame($0, statement.id) } }
      return rows.isEmpty ? [] : [look.evidence("disclosures of '\(statement.id)'", rows)]
    case .source: return source(statement, services)
    case .transfer:
      return received(Stated<Transfer>(head: statement).recipients, made)
    case .research:
      return received(Stated<Research>(head: statement).recipients, made)
    default: return []
    }
  }

  /// `service/id` and `id` name the same within a body's own file.
  static func isSame(_ named: String, _ id: String) -> Bool {
    named == id || named.hasSuffix("/\(id)")
  }

  private func received(
    _ recipients: [String], _ made: [ItemDisclosureRecord]
  ) -> [Evidence] {
    guard !recipients.isEmpty else { return [] }
    let rows = made.filter { row in recipients.contains { Self.isSame(row.recipient, $0) } }
    return [look.evidence("disclosures to those who receive it", rows)]
  }

  // MARK: Recipients

  private func recipient(
    _ recipient: Stated<Recipient>, _ services: [Service], _ made: [ItemDisclosureRecord]
  ) -> [Evidence] {
    let rows = made.filter { Self.isSame($0.recipient, recipient.id) }
    guard recipient.isShared else {
      return [
        Evidence(
          kind: .ledger, what: "disclosures, of which none goes to '\(recipient.id)'",
          observed: "\(made.count) handed over, \(rows.count) of them there",
          population: made.count, holds: rows.isEmpty),
        ways(recipient, services, beyond: [], "anything for '\(recipient.id)'"),
      ]
    }
    var evidence = [
      look.evidence("disclosures to '\(recipient.id)' and their permits", rows),
      elsewhere(services),
    ]
    if !recipient.items.isEmpty {
      evidence.append(
        ways(
          recipient, services, beyond: Set(recipient.items),
          "more than the stated items for '\(recipient.id)'"))
    }
    return evidence
  }

  /// Whether any request whatever gives the recipient more than it should have.
  private func ways(
    _ recipient: Stated<Recipient>, _ services: [Service], beyond stated: Set<String>,
    _ what: String
  ) -> Evidence {
    let owner = services.first { service in
      service.own.recipients.contains { $0.head.place == recipient.head.place }
    }
    // One that the body itself states may be asked for by any of its services.
    let name = owner.map { "\($0.id)/\(recipient.id)" } ?? recipient.id
    let items = (owner.map { [$0] } ?? services).flatMap { service in
      service.own.items.map(\.id).filter { !stated.contains($0) }.map { "\(service.id)/\($0)" }
    }
    let open = items.filter { !look.gate.ways(of: $0, to: name).isEmpty }
    return Evidence(
      kind: .behaviour, what: "the gate's tables, asked for \(what)",
      observed: "\(items.count) items, \(open.count) with a way", population: items.count,
      holds: open.isEmpty)
  }

  /// Whoever is not named gets nothing.
  private func elsewhere(_ services: [Service]) -> Evidence {
    let answers = services.map { look.gate.decide(Self.probe($0)) }
    let open = answers.filter { $0.answer != .deny }
    return Evidence(
      kind: .behaviour, what: "the gate, asked for a recipient that is not stated",
      observed: "\(answers.count) services, \(open.count) answered other than no",
      population: answers.count, holds: open.isEmpty)
  }

  /// Where a notice names no item, any word is one.
  private static func probe(
    _ service: Service, _ circumstances: Circumstances = .none
  ) -> DisclosureRequest {
    let items = service.own.items.prefix(20).map(\.id)
    return DisclosureRequest(
      id: "probe", service: service.id, recipient: "nobody-named", purpose: "as-stated",
      items: items.isEmpty ? ["anything"] : items, circumstances: circumstances, at: day)
  }

  /// Late enough for every notice to have begun.
  private static let day = LocalDay(iso: "2099-12-31") ?? LocalDay(dayNumber: 0)

  // MARK: Sources

  private func source(_ statement: StatementHead, _ services: [Service]) -> [Evidence] {
    let ids = Set(services.map(\.id))
    let asked = look.obtained.filter { one in
      ids.contains(one.request.service) && Self.isSame(one.request.recipient, statement.id)
    }
    // What was asked and denied came from nobody: it shows nothing of where anything comes from.
    let permitted = asked.count { $0.answer == DisclosureDecision.Answer.permit.rawValue }
    let others = asked.filter { look.gate.decide($0.request).answer.rawValue != $0.answer }
    let obtain = (try? Circumstances(["direction": "obtain"])) ?? .none
    let probes = services.map { look.gate.decide(Self.probe($0, obtain)) }
    let open = probes.filter { $0.answer != .deny }
    return [
      Evidence(
        kind: .ledger, what: "answers about what may be obtained from '\(statement.id)'",
        observed: "\(asked.count) answers, \(permitted) permitted, \(others.count) other than the "
          + "gate's now", population: permitted, holds: others.isEmpty),
      Evidence(
        kind: .behaviour, what: "the gate, asked for a source that is not stated",
        observed: "\(probes.count) services, \(open.count) answered other than no",
        population: probes.count, holds: open.isEmpty),
    ]
  }
}
