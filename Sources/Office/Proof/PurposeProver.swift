import Casebook
import Gate
import Ledger
import Proof
import Register
import Wording

/// Every use of the records cites a purpose that the notice states.
struct PurposeProver: Prover {
  let office: Office
  let log: LogReading
  let kind = StatementKind.purpose

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    // That every use cites a stated purpose is what a promise of purposes says; a promise of
    // statistics names one purpose, and is proved by the statistics themselves.
    let isOfPurposes = promise.kind.isEmpty || promise.kind == "purpose"
    return published(promise) + (isOfPurposes ? [uses()] : []) + [probe(statement)]
      + (try await topics(statement))
  }

  private func published(_ promise: PublishedPromise) -> [Evidence] {
    let assumed = office.service.purposes.filter(\.from.isEmpty).map(\.id)
    let withoutStatistic =
      promise.kind == "statistics" && office.service.statistics.isEmpty
      || promise.kind == "statistics"
        && !office.service.statistics.contains { $0.keeps.contains(promise.id) }
    let carried = Evidence(
      kind: .static, what: "purposes that the notice does not state, and statistics to compile",
      observed: "\(assumed.count) purposes without a line of the notice"
        + (withoutStatistic ? ", no statistic that carries the promise" : ""),
      population: office.service.purposes.count, holds: assumed.isEmpty && !withoutStatistic)
    return [carried]
  }

  private func uses() -> Evidence {
    let stated = Set(office.service.purposes.map(\.id))
    // An emergency disclosure under review is not covered by a purpose: it is looked at by people.
    // A change of a key, a log that goes on after a restoration, and a question to the gate use no
    // record. What ends in a system of the body ends by the duty to end it, and a hold keeps it from
    // that, and an owner is asked: no use for a purpose of the notice (UK GDPR Art 5(1)(e)).
    let without: [ActName] = [
      .disclosureReviewed, .ledgerKeyRotated, .ledgerRestored, .recordKeysDestroyed,
      .masterKeyChanged, .decisionGiven, .tokenMade, .tokenRevoked, .disposalPlanned,
      .disposalApproved, .disposalResumed, .disposalIntended, .disposalDone, .disposalFinished,
      .disposalStopped, .disposalPaused, .disposalListed, .missingSettled, .holdPlaced,
      .holdReleased, .ownerAsked, .ownerChased, .ownerReturned, .ownerCalledBack,
    ]
    let left = Set(without.map(\.rawValue))
    let used = log.entries.filter { !left.contains($0.act) }
    let others = used.filter { entry in
      // Records that the product keeps for another service serve that service's purposes.
      let other = entry.facts["service"].flatMap { $0 == office.service.id ? nil : $0 }
      let purposes =
        other.map { Set(office.register.service($0)?.purposes.map(\.id) ?? []) } ?? stated
      return !(entry.purpose.map(purposes.contains) ?? false)
    }
    let first = others.first.map { ", the first '\($0.purpose ?? "none")' in \($0.act)" } ?? ""
    return Evidence(
      kind: .ledger, what: "purposes cited by the uses in the log",
      observed: "\(used.count) uses, \(others.count) for a purpose that is not stated\(first)",
      population: used.count, holds: others.isEmpty && log.unreadable == 0)
  }

  private func probe(_ statement: StatementHead) -> Evidence {
    let recipient = office.service.recipients.first
    let decision = office.gate.decide(
      DisclosureRequest(
        id: "probe", service: office.service.id, recipient: recipient?.id ?? "none",
        purpose: "marketing", items: recipient?.items ?? [], at: office.world.today))
    return Evidence(
      kind: .behaviour, what: "the gate, asked for a purpose that is not stated",
      observed: decision.answer.rawValue, population: 1, holds: decision.answer == .deny)
  }

  /// The review of the publication scheme draws on the topics of requests.
  private func topics(_ statement: StatementHead) async throws -> [Evidence] {
    guard statement.id == "review-publication-scheme" else { return [] }
    let known = office.records.facts["topic"]?.values ?? []
    let topics = try await office.readFigures().topics
    let unknown = topics.filter { !known.contains($0.topic) }
    return [
      Evidence(
        kind: .data, what: "topics of requests for the review of the publication scheme",
        observed: "\(topics.count) topics over \(topics.map(\.requests).reduce(0, +)) requests",
        population: topics.map(\.requests).reduce(0, +), holds: unknown.isEmpty)
    ]
  }
}
