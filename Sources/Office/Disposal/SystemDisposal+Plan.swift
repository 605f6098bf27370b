import Casebook
import Disposal
import Foundation
import Register
import Retention
import StatutoryTime
import Systems

extension SystemDisposal {
  /// Plans a run as of a day: counts what must go, and what stays and why. Nothing is removed.
  ///
  /// - Parameter progress: told now and then how many records have been decided.
  /// - Throws: `RetentionRefusal.futureDay`; `DatabaseError`.
  public func plan(
    asOf day: LocalDay, by actor: Actor, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> DisposalPlanRecord {
    guard day <= office.world.today else { throw RetentionRefusal.futureDay(day) }
    if map.mode == .manual { return try await planManual(asOf: day, by: actor) }
    let id = office.world.randomness.opaqueId()
    let salt = try await salt()
    let planning = DisposalPlanning(
      scopes, on: day, salt: salt, standing: try await standing())
    let requests = try await requestStops()
    let plan = try await database.read { try planning.plan($0, progress: progress) }
    let isSensitive = plan.tallies.contains { $0.sensitive > 0 }
    let record = DisposalPlanRecord(
      id: id, body: register.controller.id, system: map.id, asOf: day.description,
      register: register.version, salt: salt, tallies: try SortedJSON.text(plan.tallies),
      requests: requests.isEmpty ? nil : try SortedJSON.text(requests), recordCount: plan.due,
      driftMax: RetentionPlan.driftMax(due: plan.due),
      approvalsNeeded: isSensitive ? 2 : 1,
      needsSecondPerson: isSensitive || needsSecondPerson(plan),
      plannedAt: office.world.now().iso, plannedBy: actor.text)
    try await insert(record, plan.batches, by: actor)
    return record
  }

  func insert(
    _ plan: DisposalPlanRecord, _ batches: [PlannedBatch], by actor: Actor
  ) async throws {
    let entry = act(
      .disposalPlanned, by: actor,
      statements: Set(batches.compactMap(\.rule)).sorted(),
      facts: ["plan": plan.id, "as-of": plan.asOf, "due": String(plan.recordCount)])
    let rows = batches.map {
      DisposalBatchRecord(
        plan: plan.id, sequence: $0.sequence, record: $0.record, rule: $0.rule,
        outcome: $0.outcome.rawValue, recordCount: $0.rows, digests: $0.digests)
    }
    try await casebook.perform("disposal-planned") { unit in
      try unit.insert(plan, batches: rows)
      try unit.record(entry)
    }
  }

  /// A record that no rule of the register decided on, but a person or the law, asks for a second.
  private func needsSecondPerson(_ plan: DisposalPlan) -> Bool {
    plan.batches.contains { batch in
      let scope = scopes.first { $0.record.id == batch.record }
      guard let id = batch.rule, let rule = scope?.rule(id) else { return true }
      return rule.value.approval == .secondPerson
    }
  }

  /// Lets a plan go ahead. Records of classes for which the law says something of its own need two
  /// roles beside the one that planned.
  ///
  /// - Returns: how many roles have still to approve it.
  /// - Throws: `RetentionRefusal`.
  @discardableResult
  public func approve(
    _ id: String, by actor: Actor, reason: String? = nil
  ) async throws -> Int {
    let entry = act(.disposalApproved, by: actor, facts: ["plan": id])
    let version = register.version
    let role = try await casebook.role(of: actor.text)
    return try await casebook.perform("disposal-approved") { unit in
      try unit.lockDisposal()
      guard let plan = try unit.disposalPlan(id) else { throw RetentionRefusal.unknownPlan }
      guard plan.state == .planned else { throw RetentionRefusal.alreadyApproved }
      guard plan.register == version else { throw RetentionRefusal.registerChanged }
      let given = try unit.approvals(of: id).map(\.actor)
      guard !given.contains(actor.text) else { throw RetentionRefusal.alreadyApproved }
      if plan.needsSecondPerson, plan.plannedBy == actor.text {
        throw RetentionRefusal.samePerson
      }
      // Whoever planned it has one of the roles already.
      if plan.approvalsNeeded > 1,
        try ([plan.plannedBy] + given).contains(where: { try unit.role(of: $0) == role })
      {
        throw RetentionRefusal.sameRole
      }
      try unit.approveDisposal(id, by: actor.text, at: entry.at, reason: reason)
      let left = plan.approvalsNeeded - given.count - 1
      if left <= 0 { try unit.setDisposalState(.approved, of: id) }
      try unit.record(entry)
      return max(0, left)
    }
  }
}
