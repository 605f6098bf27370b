import Casebook
import Disposal
import Foundation
import Register
import Retention
import StatutoryTime
import Systems

/// How a run comes to its end, or to a pause, and how it stands.
extension SystemDisposal {
  /// A plan that does not fit any more is stopped for good: a new one must be made and approved.
  func stop(_ id: String, _ refusal: DisposalRefusal, by actor: Actor) async throws {
    let entry = act(
      .disposalStopped, by: actor, facts: ["plan": id, "reason": refusal.code])
    try await casebook.perform("disposal-stopped") { unit in
      try unit.lockDisposal()
      try unit.setDisposalState(.stopped, of: id, at: entry.at)
      try unit.record(entry)
    }
    try await callBack(id, by: actor)
  }

  /// Tells of what a run did before it was ended, as its marks show: a crash may have kept it from
  /// doing so. A system that does not answer keeps nobody from ending a plan.
  private func settleMarks(of id: String, by actor: Actor) async throws {
    guard map.mode == .direct, let plan = try await casebook.disposalPlan(id) else { return }
    let planned = try await casebook.disposalBatches(of: id)
    let run = DisposalRun(
      plan: id, planning: try planning(plan, []), batches: try planned.map { try $0.planned() })
    do { _ = try await settle(run, planned, by: actor) } catch is DatabaseError {}
  }

  /// Lets a run pause after the batch that is under way, or ends it for good.
  public func interrupt(_ id: String, forGood: Bool, by actor: Actor) async throws {
    let entry = act(
      forGood ? .disposalStopped : .disposalPaused, by: actor,
      facts: forGood ? ["plan": id, "reason": "cancelled"] : ["plan": id])
    if forGood { try await settleMarks(of: id, by: actor) }
    try await casebook.perform("disposal-paused") { unit in
      try unit.lockDisposal()
      guard let plan = try unit.disposalPlan(id) else { throw RetentionRefusal.unknownPlan }
      switch plan.state {
      case .finished, .stopped: throw RetentionRefusal.alreadyFinished
      case .planned, .approved: if !forGood { throw RetentionRefusal.notApproved }
      case .running, .paused: break
      }
      try unit.setDisposalState(forGood ? .stopped : .paused, of: id, at: forGood ? entry.at : nil)
      try unit.record(entry)
    }
    if forGood { try await callBack(id, by: actor) }
  }

  /// - Parameter facts: what is told of it in the place of what the batches did.
  func finish(
    _ id: String, by actor: Actor, facts: [String: String]? = nil
  ) async throws -> DisposalProgress {
    let counts = try await progress(of: id).counts
    let done = ["records": String(counts.records), "left-alone": String(counts.leftAlone)]
    let entry = act(
      .disposalFinished, by: actor, following: "disposal-finished/\(id)",
      facts: (facts ?? done).merging(["plan": id]) { own, _ in own })
    try await casebook.perform("disposal-finished") { unit in
      try unit.lockDisposal()
      guard let plan = try unit.disposalPlan(id), plan.state == .running else { return }
      guard try unit.disposalBatches(of: id).allSatisfy({ $0.counts != nil }) else { return }
      try unit.setDisposalState(.finished, of: id, at: entry.at)
      try unit.recordOnce(entry)
    }
    return try await progress(of: id)
  }

  func state(of id: String) async throws -> DisposalPlanRecord.State {
    guard let plan = try await casebook.disposalPlan(id) else {
      throw RetentionRefusal.unknownPlan
    }
    return plan.state
  }

  public func progress(of id: String) async throws -> DisposalProgress {
    let state = try await state(of: id)
    let all = try await casebook.disposalCounts(of: id)
    var progress = DisposalProgress(
      batches: all.count, batchesDone: 0, counts: BatchCounts(), state: state)
    for text in all {
      guard let text else { continue }
      progress.add(try JSONDecoder().decode(BatchCounts.self, from: Data(text.utf8)))
    }
    return progress
  }
}
