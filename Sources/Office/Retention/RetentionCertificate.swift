import Casebook
import Foundation
import Ledger
import Retention
import StatutoryTime

/// What a finished run can show: what went, under which rule, what stayed and why.
public struct RetentionCertificate: Sendable, Hashable, Codable {
  public let plan: String
  public let asOf: String
  public let register: String
  public let plannedBy: String
  public let approvedBy: String
  public let finishedAt: String
  public let rules: [Rule]
  public let unclassified: Int
  /// Ids of the ledger entries of the batches.
  public let entries: [String]
  /// What this certificate does not say.
  public let backups: String

  public struct Rule: Sendable, Hashable, Codable {
    public let rule: String
    public let planned: Int
    public let destroyed: Int
    public let leftAlone: Int
    public let stopped: [String: Int]
  }
}

extension Office {
  /// - Throws: `RetentionRefusal.unknownPlan`, or `.notApproved` while the run is not finished.
  public func certificate(_ plan: String) async throws -> RetentionCertificate {
    guard let record = try await casebook.plan(plan) else { throw RetentionRefusal.unknownPlan }
    guard record.state == .finished else { throw RetentionRefusal.notApproved }
    let ranges = try await casebook.ranges(of: plan)
    let counts = try record.ruleCounts()
    return RetentionCertificate(
      plan: plan, asOf: record.asOf, register: record.register, plannedBy: record.plannedBy,
      approvedBy: record.approvedBy ?? "", finishedAt: record.finishedAt ?? "",
      rules: counts.map { count in
        let own = ranges.filter { $0.rule == count.rule }
        return RetentionCertificate.Rule(
          rule: count.rule, planned: count.due,
          destroyed: own.compactMap(\.destroyed).reduce(0, +),
          leftAlone: own.compactMap(\.leftAlone).reduce(0, +), stopped: count.stopped)
      },
      unclassified: record.unclassified, entries: ranges.compactMap(\.entry),
      backups: "not-recorded")
  }

  /// The certificate as JSON inside a signed note, which the log's public key verifies.
  public func signedCertificate(_ plan: String) async throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(try await certificate(plan)), as: UTF8.self)
    return try signer.sign(json + "\n").encoded
  }
}

extension RetentionPlanRecord {
  public func ruleCounts() throws -> [RuleCount] {
    try JSONDecoder().decode([RuleCount].self, from: Data(rules.utf8))
  }
}
