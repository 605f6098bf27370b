import Casebook
import Inspection
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
  /// - Parameters:
  ///   - promises: the promises as published; without any, those that the register carries.
  ///   - looks: into the mapped systems that are at hand.
  ///   - anonymity: what was seen there of rows that are to identify nobody.
  public func prove(
    _ promises: [PublishedPromise]?, looks: [SystemLook] = [], anonymity: [AnonymityLook] = []
  ) async throws -> ProofReport {
    let proof = RegisterProof(
      register: register, provers: try await provers(), log: try await soundLog(), looks: looks,
      disclosures: try await DisclosureLook(self, register),
      words: try await SystemDisposal.ownersWords(casebook, register), anonymity: anonymity,
      systems: ["casebook"])
    return try await proof.report(promises, at: world.now().iso)
  }

  func soundLog() async throws -> Evidence {
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
    let ofService: [any Prover] = [
      ItemProver(office: self, log: log), PurposeProver(office: self, log: log),
      RetentionProver(
        office: self, log: log, reconciliation: try await casebook.reconcile()),
      RecipientProver(office: self, log: log), PublicationProver(office: self, log: log),
      StatisticProver(office: self, log: log),
    ]
    // The records are those of one service: they prove nothing about another.
    return ofService.map { ProverOfOneFile(prover: $0, file: service.file) }
      + [ResponseProver(office: self, log: log)]
  }
}
