import Register
import Relations
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
}
