import CPostgreSQL
import Relations

/// Many statements on their way at once, as libpq's pipeline mode has it: the server need not wait
/// for us between two of them, nor we for it.
extension PostgreSQLConnection {
  /// So many are sent before their answers are read. What they answer fits into the buffers of the
  /// network, so that server and client never wait for each other to read.
  private static let statementsMax = 128

  /// Carries out a statement once for each set of values.
  ///
  /// - Returns: how many rows were inserted, changed or removed.
  /// - Throws: the error of the first that failed. Those behind it were not carried out.
  func run(_ sql: String, each sets: [[Value]]) throws(DatabaseError) -> Int {
    guard sets.count > 1, PreparedStatements.isWorthKeeping(sql) else {
      var count = 0
      for values in sets { count += try run(sql, values).changedCount }
      return count
    }
    var count = 0
    var rest = sets[...]
    while !rest.isEmpty {
      count += try pipeline(sql, rest.prefix(Self.statementsMax))
      rest = rest.dropFirst(Self.statementsMax)
    }
    return count
  }

  private func pipeline(
    _ sql: String, _ sets: ArraySlice<[Value]>
  ) throws(DatabaseError) -> Int {
    // All is read and prepared before the first goes, so that nothing of ours can fail between.
    let all = try sets.map { values throws(DatabaseError) in try PostgreSQLParameters(values) }
    for parameters in all { _ = try prepared(sql, parameters) }
    // A second time, for to prepare one may have cost the names of those before it.
    let ready = try all.map { parameters throws(DatabaseError) in
      (name: try prepared(sql, parameters), parameters: parameters)
    }
    settle()
    guard PQenterPipelineMode(handle) == 1 else { throw lost() }
    for (name, parameters) in ready {
      let isSent = parameters.withPointers { pointers, lengths, formats in
        PQsendQueryPrepared(handle, name, parameters.count, pointers, lengths, formats, 0)
      }
      guard isSent == 1 else { throw lost() }
    }
    guard PQpipelineSync(handle) == 1 else { throw lost() }
    return try answers(ready.count)
  }

  /// Reads every answer up to the end of the pipeline, so that the connection can be asked again.
  private func answers(_ expected: Int) throws(DatabaseError) -> Int {
    var (count, failure) = (0, DatabaseError?.none)
    for _ in 0..<expected {
      guard let answer = PQgetResult(handle) else { throw lost() }
      let result = PostgreSQLResult(answer)
      if result.hasSucceeded {
        count += result.changedCount
      } else if PQresultStatus(answer) != PGRES_PIPELINE_ABORTED {
        failure = failure ?? PostgreSQLErrors.translate(answer)
      }
      // Each answer ends with nothing.
      while let more = PQgetResult(handle) { PQclear(more) }
      guard PQstatus(handle) == CONNECTION_OK else { throw lost() }
    }
    let end = PostgreSQLResult(PQgetResult(handle))
    guard PQresultStatus(end.handle) == PGRES_PIPELINE_SYNC, PQexitPipelineMode(handle) == 1
    else { throw lost() }
    if let failure { throw failure }
    return count
  }
}
