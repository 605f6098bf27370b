import Casebook
import Disposal
import Foundation
import Ledger
import Register
import Retention
import StatutoryTime
import Systems

/// What a finished run in a system can show: what went, under which rule and law, what stayed and
/// why. It names no table row, no file and nobody.
public struct DisposalCertificate: Sendable, Hashable, Codable {
  public let plan: String
  public let body: String
  public let system: String
  public let asOf: String
  public let register: String
  public let replayOf: String?
  public let plannedAt: String
  public let plannedBy: String
  public let approvedBy: [String]
  public let finishedAt: String
  public let went: [Went]
  public let stayed: [Stayed]
  /// Table -> rows that went, that lost what was the departing person's, or that stay whole.
  public let tables: Tables
  /// Parts of partitioned tables that went as one, each under one rule.
  public let parts: [Part]
  public let files: Int
  /// Files that departing rows named and that were not there, and files that could not be removed
  /// yet; nil for none.
  public let filesMissing: Int?
  public let filesLeft: Int?
  /// How many batches were carried out and how many were planned, where the run was ended early.
  public let endedEarly: EndedEarly?
  /// Ids of the log's entries, one for each batch.
  public let entries: [String]
  /// What becomes of the space that the rows took: `secure-delete`, `log-remains` where somebody still
  /// reads what SQLite keeps beside the database, `until-vacuum`, or `outside` where it is the owner's.
  public let overwritten: String
  /// What is known of backups that still hold it, and what a restore asks for.
  public let backups: Backups
  /// What the owner was asked and answered, for a system that is read alone.
  public let outside: OutsideDisposal?

  public struct EndedEarly: Sendable, Hashable, Codable {
    public let done: Int
    public let planned: Int
  }

  /// Until when a backup may still hold what went.
  public struct Backups: Sendable, Hashable, Codable {
    /// How long backups are kept, as the map says; nil: nobody has said.
    public let keptFor: String?
    /// The last day on which a backup made before the end of the run is still there.
    public let holdUntil: String?
    /// What has to be run before anybody uses a system that was restored from one.
    public let afterRestore: String
  }

  public struct Went: Sendable, Hashable, Codable {
    public let record: String
    public let rule: String?
    public let outcome: String
    /// Lines of the notice on which the rule rests.
    public let notice: [String]
    public let planned: Int
    public let removed: Int
    public let leftAlone: Int
  }

  /// A part of a table that went as one: nobody looked at its rows one by one.
  public struct Part: Sendable, Hashable, Codable {
    /// As the database named it.
    public let name: String
    public let record: String
    public let rule: String?
    /// Lines of the notice on which the rule rests.
    public let notice: [String]
    public let law: String
    public let records: Int
  }

  public struct Stayed: Sendable, Hashable, Codable {
    public let record: String
    public let rule: String?
    /// What stops it -> records.
    public let stopped: [String: Int]
    /// Why a person has to look -> records.
    public let review: [String: Int]
    public let running: Int
  }

  public struct Tables: Sendable, Hashable, Codable {
    public let removed: [String: Int]
    public let emptied: [String: Int]
    public let shared: [String: Int]
    /// Part of a partitioned table that went as one -> its rows, which are among `removed`.
    public let dropped: [String: Int]?
  }
}

extension SystemDisposal {
  /// Of a run that was ended early as well, where it has removed something.
  ///
  /// - Throws: `RetentionRefusal.unknownPlan`, or `.notApproved` while the run is not finished.
  public func certificate(_ id: String) async throws -> DisposalCertificate {
    guard let plan = try await casebook.disposalPlan(id) else {
      throw RetentionRefusal.unknownPlan
    }
    let batches = try await casebook.disposalBatches(of: id)
    let done = batches.filter { $0.counts != nil }.count
    guard plan.state == .finished || (plan.state == .stopped && done > 0) else {
      throw RetentionRefusal.notApproved
    }
    let counts = try await progress(of: id).counts
    let approvals = try await casebook.disposalApprovals(of: id).map(\.actor)
    return DisposalCertificate(
      plan: id, body: plan.body, system: plan.system, asOf: plan.asOf, register: plan.register,
      replayOf: plan.replayOf, plannedAt: plan.plannedAt,
      plannedBy: try await named(plan.plannedBy),
      approvedBy: try await named(approvals),
      finishedAt: plan.finishedAt ?? "", went: try went(batches),
      stayed: try plan.recordTallies().map {
        DisposalCertificate.Stayed(
          record: $0.record, rule: $0.rule, stopped: $0.stopped, review: $0.review,
          running: $0.running)
      },
      tables: DisposalCertificate.Tables(
        removed: counts.removed, emptied: counts.emptied, shared: counts.shared,
        dropped: counts.dropped),
      parts: try parts(of: plan, counts.dropped ?? [:]), files: counts.files,
      filesMissing: counts.filesMissing,
      filesLeft: plan.filesLeft > 0 ? plan.filesLeft : nil,
      endedEarly: plan.state == .stopped
        ? DisposalCertificate.EndedEarly(done: done, planned: batches.count) : nil,
      entries: batches.compactMap(\.entry),
      overwritten: try await overwritten(),
      backups: backups(after: plan), outside: try await outside(id))
  }

  /// Looked at when it is said: a reader may have kept the log since the run.
  private func overwritten() async throws -> String {
    guard map.mode == .direct else { return "outside" }
    guard database.dialect == .sqlite else { return "until-vacuum" }
    return try await database.clearOverwritten() ? "secure-delete" : "log-remains"
  }

  /// In the role in which they acted; an account that is gone stays as the ledger names it.
  private func named(_ actor: String) async throws -> String {
    try await casebook.role(of: actor).map { Actor.role($0).text } ?? actor
  }

  private func named(_ actors: [String]) async throws -> [String] {
    var names: [String] = []
    for actor in actors { names.append(try await named(actor)) }
    return names
  }

  private func backups(after plan: DisposalPlanRecord) -> DisposalCertificate.Backups {
    let finished = plan.finishedAt.flatMap { Instant(iso: $0) }?.localDay
    let last = map.backups.flatMap { period in finished.map { office.calendar($0, period) } }
    return DisposalCertificate.Backups(
      keptFor: map.backups?.description, holdUntil: last?.description,
      afterRestore: map.mode == .direct ? "retention replay" : "retention plan")
  }

  /// - Parameter dropped: part -> records that went with it.
  private func parts(
    of plan: DisposalPlanRecord, _ dropped: [String: Int]
  ) throws -> [DisposalCertificate.Part] {
    try plan.recordTallies().flatMap { tally in
      (tally.partitions ?? []).compactMap { part in
        dropped[part.name].map { records in
          let rule = tally.rule.flatMap { id in
            scopes.first { $0.record.id == part.record }?.rule(id)
          }
          return DisposalCertificate.Part(
            name: part.name, record: part.record, rule: tally.rule,
            notice: rule?.from.map(\.description) ?? [], law: "UK GDPR Art 5(1)(e)",
            records: records)
        }
      }
    }
  }

  private func went(_ batches: [DisposalBatchRecord]) throws -> [DisposalCertificate.Went] {
    struct Kind: Hashable {
      let record: String
      let rule: String?
      let outcome: String
    }
    let groups = Dictionary(grouping: batches) {
      Kind(record: $0.record, rule: $0.rule, outcome: $0.outcome)
    }
    return try groups.sorted {
      ($0.key.record, $0.key.rule ?? "") < ($1.key.record, $1.key.rule ?? "")
    }
    .map { kind, own in
      let rule = kind.rule.flatMap { id in
        scopes.first { $0.record.id == kind.record }?.rule(id)
      }
      let done = try own.compactMap { try $0.done() }
      return DisposalCertificate.Went(
        record: kind.record, rule: kind.rule, outcome: kind.outcome,
        notice: rule?.from.map(\.description) ?? [],
        planned: own.map(\.recordCount).reduce(0, +),
        removed: done.map(\.records).reduce(0, +),
        leftAlone: done.map(\.leftAlone).reduce(0, +))
    }
  }

  /// The certificate as JSON inside a signed note, which the log's public key verifies.
  public func signedCertificate(_ id: String) async throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(try await certificate(id)), as: UTF8.self)
    return try office.signer.sign(json + "\n").encoded
  }
}
