import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// Carries out a plan in one system, batch by batch.
///
/// Each batch decides its records once more in its own transaction, and removes those alone that
/// are in the plan and as they were. A batch that was interrupted did nothing; one with its mark did
/// everything.
public struct DisposalRun: Sendable {
  public let plan: String
  public let planning: DisposalPlanning
  public let batches: [PlannedBatch]
  /// Parts of tables that go as one, with the batches that tell of their records.
  public let partitions: [WholePartition]

  /// Where the files are that rows name.
  public let files: FileFolder?

  /// Keys that are held in memory at once; a longer plan is read through again for the next ones.
  public static let keysMax = 100_000

  public init(
    plan: String, planning: DisposalPlanning, batches: [PlannedBatch],
    partitions: [WholePartition] = [], files: FileFolder? = nil
  ) {
    self.plan = plan
    self.planning = planning
    self.batches = batches
    self.partitions = partitions
    self.files = files
  }

  /// The same run, knowing the stops that stand outside of the governed database by now.
  public func knowing(_ standing: [PlacedHold]) -> DisposalRun {
    DisposalRun(
      plan: plan,
      planning: DisposalPlanning(
        planning.scopes, on: planning.day, salt: planning.salt, standing: standing),
      batches: batches, partitions: partitions, files: files)
  }

  /// The id of a batch's mark in the governed database.
  public func mark(of batch: Int) -> String { "\(plan)/\(batch)" }

  /// What the batches with a mark did: sequence -> counts.
  public func done(in database: any SQLDatabase) async throws -> [Int: BatchCounts] {
    try await database.read { session in
      guard try session.tableNames().contains(GovernedTables.mark) else { return [:] }
      var done: [Int: BatchCounts] = [:]
      for batch in batches {
        let counts = try GovernedTables.marked(mark(of: batch.sequence), session)
        // One that was interrupted between its transactions has not all of it done.
        if let counts, counts.isOpen != true { done[batch.sequence] = counts }
      }
      return done
    }
  }

  /// What a run needs before its first batch, in one pass over the records.
  public struct Survey: Sendable {
    /// Sequence of a batch -> the keys of its records, as far as they are still as planned.
    public let keys: [Int: [[Value]]]
    /// Planned records that are not any more as they were.
    public let drift: Int
    /// Parts that are still in every record as they were planned.
    public let whole: [WholePartition]
    /// Record -> the tables that go with it.
    let orders: [String: RemovalOrder]
  }

  /// Reads the records of every open batch once.
  ///
  /// - Parameter held: the batches whose keys are wanted.
  /// - Throws: `DisposalRefusal` where the map does not fit the database.
  public func survey(
    of open: [PlannedBatch], holding held: [PlannedBatch], in database: any SQLDatabase
  ) async throws -> Survey {
    let wanted = Set(held.map(\.sequence))
    return try await database.read { session in
      var orders: [String: RemovalOrder] = [:]
      for scope in planning.scopes where open.contains(where: { $0.record == scope.record.id }) {
        orders[scope.record.id] = try RemovalOrder(scope, session)
      }
      let whole = try wholePartitions(of: open, session)
      let single = open.filter { batch in
        !whole.contains { $0.batches.contains(batch.sequence) }
      }
      let read = try keys(of: single, session, mayStopEarly: false) { wanted.contains($0) }
      return Survey(
        keys: read.keys, drift: single.map(\.rows).reduce(0, +) - read.found, whole: whole,
        orders: orders)
    }
  }

  /// The keys of the records of some batches, as far as they are still as planned.
  ///
  /// - Returns: sequence of the batch -> keys.
  public func keys(
    of wanted: [PlannedBatch], in database: any SQLDatabase
  ) async throws -> [Int: [[Value]]] {
    try await database.read { session in
      try keys(of: wanted, session, mayStopEarly: true) { _ in true }.keys
    }
  }

  private func keys(
    of wanted: [PlannedBatch], _ session: any SQLSession, mayStopEarly: Bool,
    holding isHeld: (Int) -> Bool
  ) throws -> (keys: [Int: [[Value]]], found: Int) {
    var keys: [Int: [[Value]]] = [:]
    var found = 0
    let holds = try planning.holds(session)
    for scope in planning.scopes {
      let own = wanted.filter { $0.record == scope.record.id }
      guard !own.isEmpty else { continue }
      var planned: [RowDigest: (batch: Int, facts: RowDigest)] = [:]
      for batch in own {
        for (key, facts) in batch.planned { planned[key] = (batch.sequence, facts) }
      }
      var left = planned.count
      struct Enough: Error {}
      do {
        // Where they are is asked here; what becomes of them, in the transaction that removes them.
        try planning.read(scope, holds, session) { read in
          let digest = RowDigest.of(key: read.key, salt: planning.salt)
          guard let place = planned[digest] else { return }
          left -= 1
          if place.facts == read.digest {
            found += 1
            if isHeld(place.batch) { keys[place.batch, default: []].append(read.key) }
          }
          if left == 0, mayStopEarly { throw Enough() }
        }
      } catch is Enough {}
    }
    return (keys, found)
  }

  /// One batch, in one transaction or several: the mark counts what is done, and says when all is.
  ///
  /// - Parameters:
  ///   - keys: those of ``survey(of:holding:in:)`` or ``keys(of:in:)``.
  ///   - survey: of this run; without one the tables are looked at again.
  ///   - pace: how many records one transaction takes; follows the time that they take.
  ///   - moment: asked anew in each transaction, once it has the lock.
  ///   - standing: the stops outside of the governed database, asked for before each transaction.
  ///   - interrupt: told the name of each step, so that tests can end the process there.
  /// - Returns: what it did; of a batch that was done before, what it did then.
  public func carryOut(
    _ batch: PlannedBatch, keys: [[Value]], after survey: Survey? = nil,
    pace: inout RunPace, at moment: @autoclosure @escaping @Sendable () -> String,
    in database: any SQLDatabase,
    standing: (@Sendable () async throws -> [PlacedHold])? = nil,
    interrupt: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> BatchCounts {
    guard let scope = planning.scopes.first(where: { $0.record.id == batch.record }) else {
      throw DisposalRefusal.schemaChanged(table: batch.record, column: nil)
    }
    guard scope.system.mode == .direct else { throw DisposalRefusal.notDirect }
    let planned = batch.planned
    var rest = keys[...]
    while true {
      let step = Step(
        batch: batch, planned: planned, scope: scope, keys: Array(rest.prefix(pace.records)),
        isLast: rest.count <= pace.records, order: survey?.orders[batch.record])
      rest = rest.dropFirst(step.keys.count)
      // A request that came since the step before stops what it is about.
      let run = if let standing { knowing(try await standing()) } else { self }
      let begin = ContinuousClock.now
      let counts = try await database.write { session in
        try run.carryOut(step, at: moment, session, interrupt)
      }
      pace.took(ContinuousClock.now - begin, for: step.keys.count)
      if counts.isOpen != true { return counts }
      interrupt("disposal.step-committed")
    }
  }

  /// One batch at the pace at which a run begins.
  public func carryOut(
    _ batch: PlannedBatch, keys: [[Value]],
    at moment: @autoclosure @escaping @Sendable () -> String, in database: any SQLDatabase,
    interrupt: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> BatchCounts {
    var pace = RunPace()
    return try await carryOut(
      batch, keys: keys, pace: &pace, at: moment(), in: database, interrupt: interrupt)
  }

  /// The records of a batch that one transaction is about.
  private struct Step: Sendable {
    let batch: PlannedBatch
    let planned: [RowDigest: RowDigest]
    let scope: RecordScope
    let keys: [[Value]]
    let isLast: Bool
    let order: RemovalOrder?
  }

  private func carryOut(
    _ step: Step, at now: () -> String, _ session: any SQLSession,
    _ interrupt: @escaping (String) -> Void
  ) throws -> BatchCounts {
    // Looking at every table takes its time; nobody has to wait for it.
    let order = try step.order ?? RemovalOrder(step.scope, session)
    try GovernedTables.takeLock(session)
    // Whoever waited for the lock past midnight decides by the day that has come.
    let moment = now()
    try session.overwriteDeleted()
    let id = mark(of: step.batch.sequence)
    let before = try GovernedTables.marked(id, session)
    if let before, before.isOpen != true { return before }
    // A hold that began since the plan counts.
    let today = max(planning.day, Instant(iso: moment)?.localDay ?? planning.day)
    let due = try confirmed(step, on: today, session)
    interrupt("disposal.records-confirmed")
    let removal = BatchRemoval(
      scope: step.scope, order: order, folder: files, session: session,
      interrupt: interrupt)
    var (counts, files, going) = try removal.remove(due.set, outcome: step.batch.outcome)
    var went = before?.went ?? []
    if counts.records == due.digests.count {
      went += due.digests
    } else if let going {
      // The set may hold columns of ties beside the key, in another order.
      went += try session.rows(going.keys(as: "row")).map { row in
        let key = try step.scope.key.map { try row["row.\($0)"] }
        return RowDigest.of(key: key, salt: planning.salt).number
      }
    }
    if let before { counts.add(before) }
    if step.isLast {
      counts.leftAlone = step.batch.rows - counts.records
      let gone = Set(went)
      counts.stayed =
        counts.leftAlone > 0 ? step.planned.keys.map(\.number).filter { !gone.contains($0) } : nil
    } else {
      counts.isOpen = true
      counts.went = went
    }
    interrupt("disposal.rows-removed")
    if before != nil { files += try GovernedTables.removeMark(id, session) }
    try GovernedTables.write(
      counts, id: id, plan: plan, batch: step.batch.sequence, at: moment, files: files,
      session)
    interrupt("disposal.mark-written")
    return counts
  }

  /// The keys of those records that are in the batch, as they were, and still due: nothing can
  /// change them until this transaction ends.
  ///
  /// They are due on the day of the plan, and on the day of the run: a hold that began in between
  /// stops them.
  private func confirmed(
    _ step: Step, on today: LocalDay, _ session: any SQLSession
  ) throws -> (set: KeySet, digests: [UInt64]) {
    let (batch, scope, keys) = (step.batch, step.scope, step.keys)
    let asked = try session.makeKeySet("addewid_asked", of: scope.key, in: scope.table.name)
    try session.insert(into: asked.name, columns: asked.columns, keys)
    try session.settle(asked)
    guard try session.lockRows(of: scope.table.name, in: asked) <= keys.count else {
      throw DisposalRefusal.keyNotUnique(table: scope.table.name)
    }
    let holds = try planning.holds(session)
    let base = RecordQuestions.table(scope).matching(
      asked.keys(as: "asked"),
      on: .and(scope.key.map { .column("row.\($0)") == .column("asked.\($0)") }))
    var due: [[Value]] = []
    var digests: [UInt64] = []
    var planned = DecisionMemo(scope.rules, on: planning.day)
    var current = DecisionMemo(scope.rules, on: today)
    let reader = HistoryReader(try RecordQuestions(scope, base: base, holds: holds))
    try reader.read(session) { read in
      let digest = RowDigest.of(key: read.key, salt: planning.salt)
      guard step.planned[digest] == read.digest else { return }
      let decision = planned.decide(read)
      guard decision.outcome == batch.outcome, decision.rule == batch.rule else { return }
      let now = today == planning.day ? decision : current.decide(read)
      guard now.outcome == batch.outcome else { return }
      due.append(read.key)
      digests.append(digest.number)
    }
    let confirmed = try session.makeKeySet("addewid_due", of: scope.key, in: scope.table.name)
    try session.insert(into: confirmed.name, columns: confirmed.columns, due)
    try session.settle(confirmed)
    return (confirmed, digests)
  }
}
