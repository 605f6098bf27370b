import Casebook
import Ledger
import Proof
import Register
import StatutoryTime

/// Every promise of a list with its verdict, as of a moment.
public struct ProofReport: Sendable, Hashable {
  public let register: String
  public let at: String
  public let verdicts: [Verdict]

  public func count(_ status: PromiseStatus) -> Int {
    verdicts.filter { $0.status == status }.count
  }

  public var isBroken: Bool { verdicts.contains { $0.status == .broken } }
}

extension Office {
  /// Looks for evidence on every promise, in the records, the log and what runs.
  ///
  /// - Parameter promises: the promises as published; without any, those that the register carries.
  public func prove(_ promises: [PublishedPromise]?) async throws -> ProofReport {
    let carried = Dictionary(
      grouping: register.statements.flatMap { statement in
        statement.keeps.map { (promise: $0, statement: statement) }
      }, by: \.promise)
    let promises =
      promises
      ?? carried.keys.sorted().map {
        PublishedPromise(id: $0, service: service.id, kind: "", text: "", parameters: [:])
      }
    let provers = try await self.provers()
    let sound = try await soundLog()
    let scope = CarriageScope(register)
    var verdicts: [Verdict] = []
    for promise in promises {
      let statements = carried[promise.id, default: []].map(\.statement)
      var evidence = CarriageEvidence(promise, statements, scope).evidence
      for statement in statements {
        for prover in provers where prover.kind == statement.kind {
          for item in try await prover.evidence(for: statement, promise: promise)
          where !evidence.contains(item) {
            evidence.append(item)
          }
        }
      }
      // What stands in the log proves nothing if the log is not whole.
      if evidence.contains(where: { $0.kind == .ledger }) { evidence.append(sound) }
      verdicts.append(
        Verdict(
          promise: promise, statements: statements, evidence: evidence, systems: ["casebook"]))
    }
    return ProofReport(register: register.version, at: world.now().iso, verdicts: verdicts)
  }

  private func soundLog() async throws -> Evidence {
    let verdict = try await verifyLedger()
    return Evidence(
      kind: .operation, what: "the log itself, verified from end to end",
      observed: verdict.isSound
        ? "\(verdict.summary.entryCount) entries, sound"
        : "\(verdict.faults.count) faults, the first: \(verdict.faults.first.map { "\($0)" } ?? "")",
      population: verdict.summary.entryCount,
      holds: verdict.isSound || verdict.summary.entryCount == 0)
  }

  private func provers() async throws -> [any Prover] {
    let log = try await LogReading.read(casebook)
    return [
      ItemProver(office: self, log: log), PurposeProver(office: self, log: log),
      RetentionProver(
        office: self, log: log, reconciliation: try await casebook.reconcile()),
      RecipientProver(office: self, log: log),
      PublicationProver(office: self, log: log), StatisticProver(office: self, log: log),
      ResponseProver(office: self, log: log),
      BasisProver(register: register), ContactProver(),
    ]
  }
}
