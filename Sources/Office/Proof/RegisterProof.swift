import Inspection
import Proof
import Register

/// Gathers what provers find on each promise of a register.
public struct RegisterProof: Sendable {
  private let register: Register
  private let provers: [any Prover]
  /// What was seen of the log itself; nil where there is none.
  private let log: Evidence?

  /// The systems that were looked into.
  private let systems: [String]

  /// A proof of what the register decides itself, and of what its mapped systems show.
  ///
  /// - Parameter looks: into those of them that are at hand; nothing is shown of the others.
  /// - Parameter disclosures: what was handed over; nil where there is no installation.
  /// - Parameter words: what owners said of systems that only they can look into.
  /// - Parameter anonymity: what was seen of rows that are to identify nobody.
  public init(
    _ register: Register, looks: [SystemLook] = [], disclosures: DisclosureLook? = nil,
    words: [OwnersWord] = [], anonymity: [AnonymityLook] = []
  ) {
    self.init(
      register: register, provers: [], log: disclosures?.log, looks: looks,
      disclosures: disclosures, words: words, anonymity: anonymity)
  }

  init(
    register: Register, provers: [any Prover], log: Evidence?, looks: [SystemLook],
    disclosures: DisclosureLook? = nil, words: [OwnersWord] = [],
    anonymity: [AnonymityLook] = [], systems: [String] = []
  ) {
    self.register = register
    self.provers =
      provers + [
        BasisProver(register: register), ContactProver(),
        MappedItemProver(register: register, looks: looks),
        MappedSubjectProver(register: register, looks: looks),
        MappedRetentionProver(register: register, looks: looks),
        MappedAccountProver(register: register, looks: looks),
        OwnersWordProver(register: register, words: words),
      ]
      + StatementKind.allCases.map { kind in
        MappedAnonymityProver(register: register, looks: anonymity, kind: kind)
      }
      + (disclosures.map { look in
        DisclosureProver.kinds.map { DisclosureProver(look: look, kind: $0) }
      } ?? [])
    self.log = log
    self.systems = systems + looks.map(\.map.id)
  }

  /// - Parameter promises: the promises as published; without any, those that the register carries.
  public func report(
    _ promises: [PublishedPromise]?, at moment: String
  ) async throws -> ProofReport {
    let carried = Dictionary(
      grouping: register.statements.flatMap { statement in
        statement.keeps.map { (promise: $0, statement: statement) }
      }, by: \.promise)
    let promises =
      promises
      ?? carried.keys.sorted().map {
        PublishedPromise(id: $0, service: "", kind: "", text: "", parameters: [:])
      }
    let scope = CarriageScope(register)
    var verdicts: [Verdict] = []
    for promise in promises {
      let statements = carried[promise.id, default: []].map(\.statement)
      let evidence =
        CarriageEvidence(promise, statements, scope).evidence
        + (try await evidence(on: promise, statements))
      verdicts.append(
        Verdict(promise: promise, statements: statements, evidence: evidence, systems: systems))
    }
    return ProofReport(register: register.version, at: moment, verdicts: verdicts)
  }

  private func evidence(
    on promise: PublishedPromise, _ statements: [StatementHead]
  ) async throws -> [Evidence] {
    var evidence: [Evidence] = []
    for statement in statements {
      for prover in provers where prover.kind == statement.kind {
        for item in try await prover.evidence(for: statement, promise: promise)
        where !evidence.contains(item) {
          evidence.append(item)
        }
      }
    }
    // What stands in the log proves nothing if the log is not whole.
    if let log, evidence.contains(where: { $0.kind == .ledger }) { evidence.append(log) }
    return evidence
  }
}

/// A prover that knows the records of one service, and is silent on every other.
struct ProverOfOneFile: Prover {
  let prover: any Prover
  let file: String

  var kind: StatementKind { prover.kind }

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    guard statement.place.file == file else { return [] }
    return try await prover.evidence(for: statement, promise: promise)
  }
}
