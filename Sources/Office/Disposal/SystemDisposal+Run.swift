import Casebook
import Disposal
import Foundation
import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// How a run in a system stands.
public struct DisposalProgress: Sendable, Hashable {
  public let batches: Int
  public internal(set) var batchesDone: Int
  public internal(set) var counts: BatchCounts
  public internal(set) var state: DisposalPlanRecord.State

  mutating func add(_ batch: BatchCounts) {
    counts.add(batch)
    batchesDone += 1
  }
}

extension SystemDisposal {
  /// Carries out an approved plan, batch by batch; after an interruption it goes on where it was.
  ///
  /// Every batch is told of before and after: an intent, the act with its mark in the governed
  /// database, the outcome. After a crash the marks decide what happened.
  ///
  /// - Parameter progress: told after each batch.
  /// - Throws: `RetentionRefusal` and `DisposalRefusal` with nothing removed; `RunInterrupted` with
  ///   whole transactions done, so that the run can be taken up again.
  public func apply(
    _ id: String, by actor: Actor, progress: @Sendable (DisposalProgress) -> Void = { _ in }
  ) async throws -> DisposalProgress {
    do {
      return try await carryOut(id, by: actor, progress)
    } catch let error as DatabaseError {
      // Where the casebook itself is gone, nobody can say how far the run came.
      guard let now = try? await self.progress(of: id) else { throw error }
      throw RunInterrupted(
        plan: id, system: name, batchesDone: now.batchesDone, batches: now.batches, cause: error)
    }
  }

  private func carryOut(
    _ id: String, by actor: Actor, _ progress: @Sendable (DisposalProgress) -> Void
  ) async throws -> DisposalProgress {
    switch map.mode {
    case .direct: break
    case .readOnly, .export: return try await applyOutside(id, by: actor)
    case .manual: return try await applyManual(id, by: actor)
    }
    // A certificate may not say of files that they went while they lie somewhere else.
    guard files != nil || !map.namesFiles else { throw DisposalRefusal.filesUnknown }
    let folder = files.map { FileFolder($0, of: map) }
    if let folder, !folder.missing.isEmpty { throw DisposalRefusal.filesUnknown }
    let plan = try await start(id, by: actor)
    let planned = try await casebook.disposalBatches(of: id)
    let run = DisposalRun(
      plan: id, planning: try planning(plan, try await standing()),
      batches: try planned.map { try $0.planned() },
      partitions: try plan.recordTallies().flatMap { $0.partitions ?? [] }, files: folder)
    do {
      try await prepare()
      let settled = try await settle(run, planned, by: actor)
      try await finishFiles(folder)
      let open = planned.filter { $0.counts == nil && !settled.contains($0.sequence) }
      let first = Self.group(open[...])
      let survey = try await run.survey(
        of: try open.map { try $0.planned() }, holding: try first.map { try $0.planned() },
        in: database)
      // Once a batch is done, what changed is left and counted by the batches themselves.
      let hasBegun = open.count < planned.count
      if !hasBegun, survey.drift > plan.driftMax {
        // What is missing may be what another run of this plan has removed meanwhile.
        guard try await !run.done(in: database).isEmpty else {
          throw DisposalRefusal.driftAbove(limit: plan.driftMax, found: survey.drift)
        }
      }
      let stopped = try await carryOut(open, of: run, survey, by: actor, progress)
      if let stopped { return stopped }
    } catch let refusal as DisposalRefusal {
      try await stop(id, refusal, by: actor)
      throw refusal
    }
    try await finishFiles(folder)
    try await database.clearOverwritten()
    return try await finish(id, by: actor)
  }

  /// Makes the product's own tables, where the user of the database may.
  private func prepare() async throws {
    let isThere = try await database.read { session in
      Set(GovernedTables.names).isSubset(of: try session.tableNames())
    }
    if !isThere { try await database.write { try GovernedTables.prepare($0) } }
  }

  /// Files that cannot go now are counted with their plan, and tried again by the next run.
  private func finishFiles(_ folder: FileFolder?) async throws {
    guard let folder else { return }
    let staying = try await FileRemoval.finish(in: folder, of: database)
    let (body, system) = (register.controller.id, map.id)
    try await casebook.perform("files-left") { unit in
      try unit.setFilesLeft(staying, body: body, system: system)
    }
  }

  /// Takes the plan up.
  func start(_ id: String, by actor: Actor) async throws -> DisposalPlanRecord {
    let resumed = act(.disposalResumed, by: actor, facts: ["plan": id])
    let version = register.version
    return try await casebook.perform("disposal-started") { unit in
      try unit.lockDisposal()
      guard let plan = try unit.disposalPlan(id) else { throw RetentionRefusal.unknownPlan }
      switch plan.state {
      case .planned: throw RetentionRefusal.notApproved
      case .finished, .stopped: throw RetentionRefusal.alreadyFinished
      case .approved, .running, .paused: break
      }
      guard plan.register == version else { throw RetentionRefusal.registerChanged }
      if plan.state != .approved { try unit.record(resumed) }
      try unit.setDisposalState(.running, of: id)
      return plan
    }
  }

  /// Tells of the batches that a mark shows to be done and of which nobody was told.
  ///
  /// - Returns: their sequences.
  func settle(
    _ run: DisposalRun, _ planned: [DisposalBatchRecord], by actor: Actor
  ) async throws -> Set<Int> {
    let done = try await run.done(in: database)
    var settled: Set<Int> = []
    for batch in planned where batch.counts == nil {
      guard let counts = done[batch.sequence] else { continue }
      try await tell(batch, counts, next: nil, by: actor)
      settled.insert(batch.sequence)
    }
    return settled
  }

  /// - Returns: how the run stands where it ends before its last batch.
  private func carryOut(
    _ open: [DisposalBatchRecord], of run: DisposalRun, _ survey: DisposalRun.Survey,
    by actor: Actor, _ progress: @Sendable (DisposalProgress) -> Void
  ) async throws -> DisposalProgress? {
    var account = try await self.progress(of: run.plan)
    let dropped = try await dropPartitions(open, of: run, survey, by: actor)
    for counts in dropped.values { account.add(counts) }
    if !dropped.isEmpty {
      account.state = try await state(of: run.plan)
      progress(account)
      if account.state != .running { return account }
    }
    var rest = open.filter { dropped[$0.sequence] == nil }[...]
    if let first = rest.first { try await intend(first, by: actor) }
    // Parts that turned out not to go as one are not among those whose keys are known.
    var surveyed: [Int: [[Value]]]? = survey.keys
    var pace = RunPace()
    while !rest.isEmpty {
      let group = Self.group(rest)
      let wanted = try group.map { try $0.planned() }
      let isKnown = surveyed.map { keys in group.allSatisfy { keys[$0.sequence] != nil } } ?? false
      let known = isKnown ? surveyed : nil
      let keys = if let known { known } else { try await run.keys(of: wanted, in: database) }
      surveyed = nil
      rest = rest.dropFirst(group.count)
      for (place, batch) in group.enumerated() {
        let counts = try await run.carryOut(
          wanted[place], keys: keys[batch.sequence] ?? [], after: survey, pace: &pace,
          at: office.world.now().iso, in: database, standing: standing,
          interrupt: office.world.interrupt)
        office.world.interrupt("disposal.batch-committed")
        let next = place + 1 < group.count ? group[place + 1] : rest.first
        try await tell(batch, counts, next: next, by: actor)
        account.add(counts)
        account.state = try await state(of: run.plan)
        progress(account)
        if account.state != .running { return account }
      }
    }
    return nil
  }

  /// Parts of tables that go as one, before all that goes record by record.
  ///
  /// - Returns: what each of their batches did, by its sequence.
  private func dropPartitions(
    _ open: [DisposalBatchRecord], of run: DisposalRun, _ survey: DisposalRun.Survey,
    by actor: Actor
  ) async throws -> [Int: BatchCounts] {
    var done: [Int: BatchCounts] = [:]
    for partition in survey.whole {
      let own = open.filter { partition.batches.contains($0.sequence) }
      for batch in own { try await intend(batch, by: actor) }
      // A request that came meanwhile stops what it is about.
      let counts = try await run.knowing(try await standing()).drop(
        partition, batches: try own.map { try $0.planned() }, after: survey,
        at: office.world.now().iso, in: database, interrupt: office.world.interrupt)
      guard let counts else { continue }
      office.world.interrupt("disposal.batch-committed")
      for batch in own {
        guard let one = counts[batch.sequence] else { continue }
        try await tell(batch, one, next: nil, by: actor)
        done[batch.sequence] = one
      }
      if try await state(of: run.plan) != .running { break }
    }
    return done
  }

  /// As many batches as their keys may be held at once.
  private static func group(_ rest: ArraySlice<DisposalBatchRecord>) -> [DisposalBatchRecord] {
    var group: [DisposalBatchRecord] = []
    var count = 0
    for batch in rest {
      if !group.isEmpty, count + batch.recordCount > DisposalRun.keysMax { break }
      group.append(batch)
      count += batch.recordCount
    }
    return group
  }

  private func intent(_ batch: DisposalBatchRecord, by actor: Actor) -> Act {
    act(
      .disposalIntended, by: actor,
      following: "disposal-intent/\(batch.plan)/\(batch.sequence)",
      statements: [batch.rule].compactMap(\.self),
      facts: ["plan": batch.plan, "batch": String(batch.sequence)])
  }

  private func intend(_ batch: DisposalBatchRecord, by actor: Actor) async throws {
    let entry = intent(batch, by: actor)
    try await casebook.perform("disposal-intended") { unit in
      try unit.recordOnce(entry)
    }
  }

  /// Writes what a batch did, and that the next is about to be carried out.
  func tell(
    _ batch: DisposalBatchRecord, _ counts: BatchCounts, next: DisposalBatchRecord?,
    by actor: Actor
  ) async throws {
    let outcome = act(
      .disposalDone, by: actor, following: "disposal-done/\(batch.plan)/\(batch.sequence)",
      statements: [batch.rule].compactMap(\.self), facts: counts.facts(of: batch))
    let intent = next.map { self.intent($0, by: actor) }
    let text = try SortedJSON.text(counts)
    try await casebook.perform("disposal-done") { unit in
      try unit.lockDisposal()
      let isNew = try unit.finishDisposal(
        batch: batch.sequence, of: batch.plan, counts: text, entry: outcome.id, at: outcome.at)
      if isNew { try unit.record(outcome) }
      if let intent { try unit.recordOnce(intent) }
    }
  }
}

extension BatchCounts {
  /// For the log: counts, and names of tables nowhere.
  fileprivate func facts(of batch: DisposalBatchRecord) -> [String: String] {
    [
      "plan": batch.plan, "batch": String(batch.sequence), "records": String(records),
      "left-alone": String(leftAlone), "rows": String(removed.values.reduce(0, +)),
      "files": String(files), "outcome": batch.outcome,
    ]
  }
}

extension DisposalRefusal {
  /// A word for the log.
  var code: String {
    switch self {
    case .driftAbove: "drift-above-limit"
    case .unmappedReference: "unmapped-reference"
    case .circularReferences: "circular-references"
    case .schemaChanged: "schema-changed"
    case .keyNotUnique: "key-not-unique"
    case .unusableFileName: "unusable-file-name"
    case .notDirect: "not-direct"
    case .filesUnknown: "files-unknown"
    case .tooManyWays: "too-many-ways"
    case .noRemainder: "no-remainder"
    case .notTransactional: "not-transactional"
    case .unknownTrigger: "unknown-trigger"
    case .referencesUnseen: "references-unseen"
    case .sameDelivery: "same-delivery"
    case .nothingToAsk: "nothing-to-ask"
    case .ownerAlone: "owner-alone"
    }
  }
}
