import Casebook
import Disposal
import Foundation
import Register
import Retention
import StatutoryTime
import Systems

extension SystemDisposal {
  /// Removes again what finished runs had removed and a restored backup has brought back: records
  /// whose key and deciding facts are those of a batch that was carried out.
  ///
  /// Holds that the restore has lost are put back first. What came back changed is not touched, and
  /// neither is what the runs had left alone; the next plan looks at it.
  ///
  /// - Returns: the runs, one for each plan of which something was there again.
  public func replay(by actor: Actor) async throws -> [DisposalProgress] {
    guard map.mode == .direct else { throw DisposalRefusal.notDirect }
    try await restoreHolds()
    var runs: [DisposalProgress] = []
    let plans = try await casebook.disposalPlans(
      body: register.controller.id, system: map.id, limit: Self.replayedMax)
    // A plan that was ended early has removed something, too.
    for plan in plans
    where [.finished, .stopped].contains(plan.state) && plan.replayOf == nil {
      guard let again = try await planAgain(plan, by: actor) else { continue }
      runs.append(try await apply(again, by: actor))
    }
    return runs
  }

  /// How many plans are looked at; older ones are of backups that nobody keeps.
  private static let replayedMax = 1_000

  /// A plan of what is there again; it was approved when it went for the first time.
  private func planAgain(_ plan: DisposalPlanRecord, by actor: Actor) async throws -> String? {
    let batches = try await casebook.disposalBatches(of: plan.id).map { try $0.removed() }
      .filter { $0.rows > 0 }
    guard !batches.isEmpty else { return nil }
    let run = DisposalRun(
      plan: plan.id, planning: try planning(plan, try await standing()), batches: batches)
    let there = try await run.keys(of: batches, in: database)
    let returned = batches.filter { !(there[$0.sequence] ?? []).isEmpty }
    guard !returned.isEmpty else { return nil }
    let id = office.world.randomness.opaqueId()
    let count = there.values.map(\.count).reduce(0, +)
    try await insert(
      DisposalPlanRecord(
        id: id, body: plan.body, system: plan.system, asOf: plan.asOf,
        register: register.version, salt: plan.salt, tallies: "[]", recordCount: count,
        driftMax: plan.recordCount, approvalsNeeded: 0, needsSecondPerson: false,
        replayOf: plan.id, plannedAt: office.world.now().iso, plannedBy: actor.text,
        state: .approved),
      returned, by: actor)
    return id
  }
}
