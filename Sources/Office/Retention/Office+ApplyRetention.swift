import Casebook
import Register
import Relations
import Retention
import Rights
import StatutoryTime
import Systems

/// How a run ended.
public struct RetentionRun: Sendable, Hashable {
  public let plan: String
  public let destroyed: Int
  /// Planned rows that were left because something about them has changed.
  public let leftAlone: Int
  public let batches: Int
}

extension Office {
  /// Carries out an approved plan, batch by batch; after an interruption it goes on where it was.
  ///
  /// - Parameter progress: told after each batch: batches done, batches in all.
  /// - Throws: `RetentionRefusal` before the first batch, with nothing removed.
  public func applyRetention(
    _ id: String, by actor: Actor,
    progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> RetentionRun {
    do {
      let ranges = try await startRun(id, by: actor)
      for range in ranges where range.entry == nil {
        try await applyRange(range, of: id, by: actor)
        progress(range.sequence + 1, ranges.count)
      }
      let run = try await finishRun(id, by: actor)
      try await casebook.database.clearOverwritten()
      return run
    } catch let refusal as RetentionRefusal where refusal.stopsTheRun {
      try await stopRun(id, refusal, by: actor)
      throw refusal
    }
  }

  /// A plan that does not fit any more is stopped for good: a new one must be made and approved.
  private func stopRun(_ id: String, _ refusal: RetentionRefusal, by actor: Actor) async throws {
    let entry = act(
      .retentionStopped, on: nil, by: actor, purpose: service.handledFor,
      facts: ["plan": id, "reason": refusal.code])
    try await casebook.perform("retention-stopped") { unit in
      try unit.setState(.stopped, of: id, at: entry.at)
      try unit.record(entry)
    }
  }

  /// Checks the plan against what is there now, and takes it up.
  private func startRun(_ id: String, by actor: Actor) async throws -> [RetentionRangeRecord] {
    let resumed = act(
      .retentionResumed, on: nil, by: actor, purpose: service.handledFor, facts: ["plan": id])
    let batcher = RetentionBatcher(schedule: schedule)
    let version = register.version
    return try await casebook.perform("retention-started") { unit in
      try unit.lockRetention()
      guard let plan = try unit.plan(id) else { throw RetentionRefusal.unknownPlan }
      switch plan.state {
      case .planned: throw RetentionRefusal.notApproved
      case .finished, .stopped: throw RetentionRefusal.alreadyFinished
      case .approved, .running: break
      }
      guard plan.register == version else { throw RetentionRefusal.registerChanged }
      let ranges = try unit.ranges(of: id)
      var drift = 0
      for range in ranges where range.entry == nil {
        drift += range.planned - (try batcher.rows(of: range, plan, unit.session).keys.count)
      }
      guard drift <= plan.driftMax else {
        throw RetentionRefusal.driftAbove(limit: plan.driftMax, found: drift)
      }
      if plan.state == .running { try unit.record(resumed) }
      try unit.setState(.running, of: id, at: nil)
      return ranges
    }
  }

  /// One batch: the rows go, the tombstones and the entry come, in one transaction.
  private func applyRange(
    _ range: RetentionRangeRecord, of id: String, by actor: Actor
  ) async throws {
    let entry = act(
      .retentionBatch, on: nil, by: actor,
      id: OpaqueText.id(following: "batch/\(id)/\(range.sequence)"), statements: [range.rule],
      purpose: service.handledFor)
    let batcher = RetentionBatcher(schedule: schedule)
    let schedule = schedule
    try await casebook.perform("retention-batch") { unit in
      try unit.lockRetention()
      guard let plan = try unit.plan(id) else { throw RetentionRefusal.unknownPlan }
      // Another process may have done it meanwhile.
      let current = try unit.ranges(of: id).first { $0.sequence == range.sequence }
      guard current?.entry == nil else { return }
      // Whoever receives a request or changes a fact waits meanwhile, so that no stop is missed.
      _ = try unit.settledRevision()
      let found = try batcher.rows(of: range, plan, unit.session)
      let left = range.planned - found.keys.count
      // Rows that left the plan through the product stay and are listed; others are a reason to stop.
      guard left <= (try batcher.changedRows(of: range, plan, unit.session)) else {
        throw RetentionRefusal.changedOutside(range: range.sequence)
      }
      let ends = try found.keys.map { key in
        let facts = try Enquiry.retentionFacts(of: unit.enquiry(key))
        guard let until = schedule.outcome(for: facts).until, until < entry.day else {
          throw RetentionRefusal.changedOutside(range: range.sequence)
        }
        return (id: key, keptUntil: until)
      }
      try unit.destroy(ends, rule: range.rule, plan: id, on: entry.day, entry: entry.id)
      try unit.finish(
        range: range.sequence, of: id, destroyed: ends.count, leftAlone: left, entry: entry.id,
        at: entry.at)
      try unit.record(
        entry.with(
          statements: [range.rule],
          facts: [
            "plan": id, "range": String(range.sequence), "destroyed": String(ends.count),
            "left-alone": String(left), "as-of": plan.asOf,
          ]))
    }
  }

  private func finishRun(_ id: String, by actor: Actor) async throws -> RetentionRun {
    let entry = act(
      .retentionFinished, on: nil, by: actor,
      id: OpaqueText.id(following: "finished/\(id)"), purpose: service.handledFor)
    return try await casebook.perform("retention-finished") { unit in
      try unit.lockRetention()
      guard let plan = try unit.plan(id) else { throw RetentionRefusal.unknownPlan }
      let ranges = try unit.ranges(of: id)
      let run = RetentionRun(
        plan: id, destroyed: ranges.compactMap(\.destroyed).reduce(0, +),
        leftAlone: ranges.compactMap(\.leftAlone).reduce(0, +), batches: ranges.count)
      guard plan.state != .finished else { return run }
      try unit.setState(.finished, of: id, at: entry.at)
      try unit.record(
        entry.with(
          statements: Set(ranges.map(\.rule)).sorted(),
          facts: [
            "plan": id, "destroyed": String(run.destroyed), "left-alone": String(run.leftAlone),
          ]))
      return run
    }
  }
}

/// Finds the rows of a planned range again, as they are now.
struct RetentionBatcher: Sendable {
  let schedule: RetentionSchedule

  /// The rows of the plan that are still due, still unstopped, and as they were.
  func rows(
    of range: RetentionRangeRecord, _ plan: RetentionPlanRecord, _ session: any SQLSession
  ) throws -> RowBatch {
    var batch = RowBatch(schedule: schedule)
    guard let rule = schedule.rule(range.rule), let day = LocalDay(iso: plan.asOf) else {
      return batch
    }
    let stops = RetentionSchedule.enquiryStops(before: day)
    let due = schedule.due(rule, before: day, stops: stops)
      .where(within(range) && .column("r.revision") <= .integer(plan.revision))
    for row in try session.rows(.ordered(due, [Ordering(.column("r." + schedule.map.key))])) {
      try batch.add(row)
    }
    return batch.limited(to: RowBatch.planned(in: range.rowDigests))
  }

  /// How many rows of the plan were changed, or came to be stopped, through the product.
  func changedRows(
    of range: RetentionRangeRecord, _ plan: RetentionPlanRecord, _ session: any SQLSession
  ) throws -> Int {
    guard let day = LocalDay(iso: plan.asOf) else { return 0 }
    let records = schedule.records.where(within(range))
    let changed = records.where(.column("r.revision") > .integer(plan.revision))
    let stopped = RetentionSchedule.enquiryStops(before: day).map {
      records.matching($0.against, on: $0.on)
    }
    var keys: Set<String> = []
    for relation in [changed] + stopped {
      for row in try session.rows(relation) { keys.insert(try row.text("r." + schedule.map.key)) }
    }
    let planned = RowBatch.planned(in: range.rowDigests)
    return keys.filter { planned[RowBatch.keyDigest($0)] != nil }.count
  }

  private func within(_ range: RetentionRangeRecord) -> Predicate {
    let key = Expression.column("r." + schedule.map.key)
    return key >= .text(range.firstKey) && key <= .text(range.lastKey)
  }
}
