import Register
import Relations
import Retention
import StatutoryTime
import Systems

extension RecordScope {
  /// Hands over the key of every record that is there, also of one that no rule is about.
  func eachKey(_ session: any SQLSession, _ each: ([Value]) throws -> Void) throws {
    let rows = Relation.table(table.name, as: RecordQuestions.alias, columns: key)
    let columns = RecordQuestions.keyColumns(self)
    let cursor = try session.cursor(
      .projected(rows, columns.map { NamedExpression($0, .column($0)) }))
    defer { cursor.close() }
    while let row = try cursor.next() { try each(row.values) }
  }
}

extension DisposalRun {
  /// The records of the batches that are still there, changed or not, by batch.
  ///
  /// Every key of the tables is read: a record that changed after it was planned is still there.
  ///
  /// - Returns: sequence of the batch -> digests of their keys.
  public func stillThere(in database: any SQLDatabase) async throws -> [Int: [UInt64]] {
    try await database.read { session in
      var there: [Int: [UInt64]] = [:]
      for scope in planning.scopes {
        var places: [RowDigest: Int] = [:]
        for batch in batches where batch.record == scope.record.id {
          for key in batch.planned.keys { places[key] = batch.sequence }
        }
        guard !places.isEmpty else { continue }
        try scope.eachKey(session) { key in
          let digest = RowDigest.of(key: key, salt: planning.salt)
          guard let batch = places[digest] else { return }
          there[batch, default: []].append(digest.number)
        }
      }
      return there
    }
  }

  /// Those of the batches' records that something stops by now, by the digests of their keys: nobody
  /// is to be blamed that they are there.
  public func stopped(on today: LocalDay, in database: any SQLDatabase) async throws -> Set<UInt64>
  {
    try await database.read { session in
      var stopped: Set<UInt64> = []
      let holds = try planning.holds(session)
      for scope in planning.scopes {
        let own = batches.filter { $0.record == scope.record.id }
        guard !own.isEmpty else { continue }
        let planned = Set(own.flatMap { $0.planned.keys })
        try planning.read(scope, holds, session) { read in
          let digest = RowDigest.of(key: read.key, salt: planning.salt)
          guard planned.contains(digest) else { return }
          let decision = scope.rules.decide(read.history, on: max(today, planning.day))
          if !decision.stops.isEmpty { stopped.insert(digest.number) }
        }
      }
      return stopped
    }
  }
}
