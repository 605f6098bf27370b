import Casebook
import Crypto
import Foundation
import Register
import Relations
import Retention
import StatutoryTime
import Systems

extension Office {
  /// Plans a run: counts what must go as of a day, and why the rest stays. Nothing is removed.
  ///
  /// - Throws: `RetentionRefusal.futureDay`: a plan cannot run ahead of the terms.
  public func planRetention(asOf day: LocalDay, by actor: Actor) async throws -> RetentionPlan {
    guard day <= world.today else { throw RetentionRefusal.futureDay(day) }
    let id = world.randomness.opaqueId()
    let now = world.now()
    let entry = act(.retentionPlanned, on: nil, by: actor, purpose: service.handledFor)
    let planner = RetentionPlanner(schedule: schedule, day: day)
    let register = register
    return try await casebook.perform("retention-planned") { unit in
      try unit.lockRetention()
      let revision = try unit.settledRevision()
      let counted = try planner.count(unit.session)
      let plan = RetentionPlan(
        id: id, asOf: day, register: register.version, revision: revision, rules: counted.rules,
        ranges: counted.ranges, unclassified: counted.unclassified,
        driftMax: RetentionPlan.driftMax(due: counted.rules.map(\.due).reduce(0, +)))
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let rules = String(decoding: try encoder.encode(plan.rules), as: UTF8.self)
      try unit.insert(
        RetentionPlanRecord(
          id: id, asOf: day.description, register: register.version, revision: revision,
          rules: rules, unclassified: plan.unclassified, driftMax: plan.driftMax,
          plannedAt: now.iso, plannedBy: actor.text),
        ranges: plan.ranges.map {
          RetentionRangeRecord(
            plan: id, sequence: $0.sequence, rule: $0.rule, firstKey: $0.firstKey,
            lastKey: $0.lastKey, planned: $0.rows, rowDigests: $0.rowDigests)
        })
      try unit.record(
        entry.with(
          statements: plan.rules.filter { $0.due > 0 }.map(\.rule),
          facts: ["plan": id, "as-of": day.description, "due": String(plan.due)]))
      return plan
    }
  }

  /// Lets a plan go ahead.
  ///
  /// - Throws: `RetentionRefusal`: where a rule asks for a second person, the planner cannot do it.
  public func approveRetention(
    _ id: String, by actor: Actor, reason: String? = nil
  ) async throws {
    let entry = act(.retentionApproved, on: nil, by: actor, purpose: service.handledFor)
    let schedule = schedule
    let version = register.version
    try await casebook.perform("retention-approved") { unit in
      guard let plan = try unit.plan(id) else { throw RetentionRefusal.unknownPlan }
      guard plan.state == .planned else { throw RetentionRefusal.alreadyApproved }
      guard plan.register == version else { throw RetentionRefusal.registerChanged }
      let rules = Set(try unit.ranges(of: id).map(\.rule))
      let needsSecond = schedule.rules.contains {
        rules.contains($0.id) && $0.value.approval == .secondPerson
      }
      if needsSecond, plan.plannedBy == actor.text { throw RetentionRefusal.samePerson }
      try unit.approve(id, by: actor.text, at: entry.at, reason: reason)
      try unit.record(entry.with(statements: rules.sorted(), facts: ["plan": id]))
    }
  }
}

/// Counts a plan inside one transaction.
struct RetentionPlanner: Sendable {
  let schedule: RetentionSchedule
  let day: LocalDay

  struct Count {
    var rules: [RuleCount] = []
    var ranges: [PlannedRange] = []
    var unclassified = 0
  }

  func count(_ session: any SQLSession) throws -> Count {
    var count = Count()
    let stops = RetentionSchedule.enquiryStops(before: day)
    for rule in schedule.rules {
      var stopped: [String: Int] = [:]
      // A record that two stops keep is counted under the first.
      for (number, stop) in stops.enumerated() {
        let kept = stops.prefix(number).reduce(schedule.stopped(rule, before: day, by: stop)) {
          $0.lacking($1.against, on: $1.on)
        }
        stopped[stop.reason] = try session.count(kept)
      }
      let before = count.ranges.count
      count.ranges += try ranges(rule, stops, from: before, session)
      count.rules.append(
        RuleCount(
          rule: rule.id, due: count.ranges[before...].map(\.rows).reduce(0, +),
          stopped: stopped.filter { $0.value > 0 },
          records: try session.count(schedule.records(of: rule))))
    }
    count.unclassified = try session.count(schedule.unclassified)
    return count
  }

  private func ranges(
    _ rule: Stated<RetentionRule>, _ stops: [RetentionStop], from sequence: Int,
    _ session: any SQLSession
  ) throws -> [PlannedRange] {
    var ranges: [PlannedRange] = []
    var batch = RowBatch(schedule: schedule)
    func close() {
      guard let first = batch.keys.first, let last = batch.keys.last else { return }
      ranges.append(
        PlannedRange(
          sequence: sequence + ranges.count, rule: rule.id, firstKey: first, lastKey: last,
          rows: batch.keys.count, rowDigests: batch.digests.joined()))
      batch = RowBatch(schedule: schedule)
    }
    let due = schedule.due(rule, before: day, stops: stops)
    try session.stream(.ordered(due, [Ordering(.column("r." + schedule.map.key))])) { row in
      try batch.add(row)
      if batch.keys.count == RetentionPlan.batchRowsMax { close() }
    }
    close()
    return ranges
  }
}
