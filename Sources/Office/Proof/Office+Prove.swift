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
    var verdicts: [Verdict] = []
    for promise in promises {
      let statements = carried[promise.id, default: []].map(\.statement)
      var evidence: [Evidence] = []
      for statement in statements {
        for prover in provers where prover.kind == statement.kind {
          evidence += try await prover.evidence(for: statement, promise: promise)
        }
      }
      verdicts.append(
        Verdict(
          promise: promise, statements: statements, evidence: evidence, systems: ["casebook"]))
    }
    return ProofReport(register: register.version, at: world.now().iso, verdicts: verdicts)
  }

  private func provers() async throws -> [any Prover] {
    let log = try await LogReading.read(casebook)
    return [
      ItemProver(office: self, log: log), PurposeProver(office: self, log: log),
      RetentionProver(office: self, log: log), RecipientProver(office: self, log: log),
      PublicationProver(office: self, log: log), StatisticProver(office: self, log: log),
      ResponseProver(office: self, log: log),
    ]
  }
}
