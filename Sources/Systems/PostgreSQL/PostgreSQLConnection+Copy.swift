import CPostgreSQL
import Relations

extension PostgreSQLConnection {
  /// Sends rows with `COPY`.
  ///
  /// - Returns: how many the server took.
  func copy(_ sql: String, columnCount: Int, next: () throws -> [Value]?) throws -> Int {
    settle()
    try checkedCopy(PQexec(handle, sql), PGRES_COPY_IN)
    var rows = PostgreSQLCopy()
    do {
      while let row = try next() {
        guard row.count == columnCount else {
          throw DatabaseError.wrongCountOfValues(expected: columnCount, given: row.count)
        }
        try rows.append(row)
        if rows.isFull { try send(&rows) }
      }
      try send(&rows)
    } catch {
      // The server gives up the rows it has, and says so, which is no news.
      _ = PQputCopyEnd(handle, "given up")
      _ = try? finishCopy()
      throw error
    }
    guard PQputCopyEnd(handle, nil) == 1 else { throw lost() }
    return try finishCopy()
  }

  private func send(_ rows: inout PostgreSQLCopy) throws(DatabaseError) {
    let isSent = rows.buffer.withUnsafeBytes { bytes in
      bytes.isEmpty
        || PQputCopyData(
          handle, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count)) == 1
    }
    guard isSent else { throw lost() }
    rows.removeAll()
  }

  /// Reads every answer, so that the connection can be asked again.
  private func finishCopy() throws(DatabaseError) -> Int {
    var count = 0
    var failure: DatabaseError?
    while let next = PQgetResult(handle) {
      let result = PostgreSQLResult(next)
      if result.hasSucceeded {
        count = PQcmdTuples(next).flatMap { Int(String(cString: $0)) } ?? 0
      } else {
        failure = PostgreSQLErrors.translate(next)
      }
    }
    guard PQstatus(handle) == CONNECTION_OK else { throw lost() }
    if let failure { throw failure }
    return count
  }

  private func checkedCopy(
    _ answer: OpaquePointer?, _ expected: ExecStatusType
  ) throws(DatabaseError) {
    let result = PostgreSQLResult(answer)
    guard PQresultStatus(result.handle) != expected else { return }
    guard PQstatus(handle) == CONNECTION_OK else { throw lost() }
    throw PostgreSQLErrors.translate(result.handle)
  }
}
