import Register
import Relations
import Retention
import StatutoryTime
import Systems

extension DisposalRun {
  /// How long others in a part are waited for: those who come meanwhile wait behind.
  static let partitionWaitSeconds = 2

  /// Why a part does not go as one. Its records are then removed one by one.
  private struct Stays: Error {}

  /// Drops a part with every record of its batches, in one transaction with their marks.
  ///
  /// It is looked at before anybody has to wait, and once more when nobody else can change it any
  /// more: with one record that is not as planned, or is stopped, or came later, it stays.
  ///
  /// - Parameter batches: all batches of the part; none of them has been carried out.
  /// - Returns: what each did, by its sequence; nil where the part does not go as one.
  public func drop(
    _ partition: WholePartition, batches: [PlannedBatch], after survey: Survey,
    at now: @autoclosure @escaping @Sendable () -> String, in database: any SQLDatabase,
    interrupt: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> [Int: BatchCounts]? {
    guard let scope = planning.scopes.first(where: { $0.record.id == partition.record }),
      scope.system.mode == .direct, Set(batches.map(\.sequence)) == Set(partition.batches)
    else { return nil }
    do {
      return try await database.write { session in
        let order = try survey.orders[partition.record] ?? RemovalOrder(scope, session)
        try GovernedTables.takeLock(session)
        let moment = now()
        let today = max(planning.day, Instant(iso: moment)?.localDay ?? planning.day)
        for batch in batches where try isMarked(batch, session) { throw Stays() }
        guard try stands(partition, batches, scope, today, session) else { throw Stays() }
        try session.lockPartition(
          partition.name, of: scope.table.name, waitSeconds: Self.partitionWaitSeconds)
        guard try stands(partition, batches, scope, today, session) else { throw Stays() }
        interrupt("disposal.partition-confirmed")
        let removal = BatchRemoval(scope: scope, order: order, folder: files, session: session)
        guard let done = try removal.drop(partition) else { throw Stays() }
        interrupt("disposal.partition-dropped")
        let counts = share(done.counts, among: batches, partition, scope)
        for (place, batch) in batches.enumerated() {
          try GovernedTables.write(
            counts[batch.sequence] ?? BatchCounts(), id: mark(of: batch.sequence), plan: plan,
            batch: batch.sequence, at: moment, files: place == 0 ? done.files : [], session)
        }
        interrupt("disposal.mark-written")
        return counts
      }
    } catch is Stays {
      return nil
    } catch DisposalRefusal.keyNotUnique {
      // Somebody works in it while it is looked through, or a key is wrong, which is told elsewhere.
      return nil
    } catch let error as DatabaseError where error.leavesPartition {
      return nil
    }
  }

  /// The parts that stand as they were planned, of which no batch was carried out.
  func wholePartitions(
    of open: [PlannedBatch], _ session: any SQLSession
  ) throws -> [WholePartition] {
    try partitions.filter { partition in
      let own = open.filter { partition.batches.contains($0.sequence) }
      guard own.count == partition.batches.count,
        let scope = planning.scopes.first(where: { $0.record.id == partition.record })
      else { return false }
      return try stands(partition, own, scope, planning.day, session)
    }
  }

  private func isMarked(_ batch: PlannedBatch, _ session: any SQLSession) throws -> Bool {
    try GovernedTables.marked(mark(of: batch.sequence), session) != nil
  }

  /// Whether a part is there, ours, and in every record as it was planned and decided.
  func stands(
    _ partition: WholePartition, _ batches: [PlannedBatch], _ scope: RecordScope,
    _ today: LocalDay, _ session: any SQLSession
  ) throws -> Bool {
    guard let part = try scope.parts(session)?.first(where: { $0.name == partition.name }),
      part.isOwn, part.isPast(on: planning.day), let batch = batches.first
    else { return false }
    let look = PartitionLook(
      scope: scope.within(part.name), salt: planning.salt,
      holds: try planning.holds(session), session: session)
    let content = try look.content(on: [planning.day, today])
    return content.digest == partition.digest && content.fates == [PartitionContent.Fate(batch)]
  }

  /// What goes along is told of with the first batch.
  private func share(
    _ all: BatchCounts, among batches: [PlannedBatch], _ partition: WholePartition,
    _ scope: RecordScope
  ) -> [Int: BatchCounts] {
    var counts: [Int: BatchCounts] = [:]
    for (place, batch) in batches.enumerated() {
      var own = place == 0 ? all : BatchCounts()
      own.records = batch.rows
      own.removed[scope.table.name] = batch.rows
      if place == 0 { own.dropped = [partition.name: partition.records] }
      counts[batch.sequence] = own
    }
    return counts
  }
}

extension DatabaseError {
  /// Whether it says that a part cannot go now, and nothing of its records: somebody is in it, the
  /// right to drop it is missing, something else refers to it.
  fileprivate var leavesPartition: Bool {
    switch self {
    case .busy, .conflict, .permissionDenied, .constraintViolated(.foreignKey, _): true
    // Other objects depend on it; it is in use in this transaction; no such part any more.
    case .failed("2BP01"), .failed("55006"), .badStatement("42P01", _), .noSuchTable: true
    default: false
    }
  }
}
