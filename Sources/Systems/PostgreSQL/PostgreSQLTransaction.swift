/// One transaction on one connection, from beginning to end.
struct PostgreSQLTransaction {
  enum Mode {
    case write
    case read

    var begin: String {
      switch self {
      case .write: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
      case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
      }
    }
  }

  let connection: PostgreSQLConnection
  let mode: Mode
  let cancellation: PostgreSQLCancellation

  /// - Throws: what the body throws, unchanged, after the rollback.
  func run<T>(_ body: (any SQLSession) throws -> T) throws -> T {
    defer { cancellation.finish() }
    try begin()
    cancellation.begin(connection.makeInterrupter())
    let session = PostgreSQLSession(connection, cancellation)
    defer { session.end() }
    let result: T
    do {
      result = try body(session)
    } catch {
      rollBack()
      throw error
    }
    session.end()
    try finish()
    return result
  }

  /// A connection may have gone while nobody used it. Nothing has been done yet, so one more is
  /// opened and the loss is not told.
  private func begin() throws(DatabaseError) {
    if connection.isOpen {
      do {
        try connection.runScript(mode.begin)
        return
      } catch {
        guard error == .connectionLost else { throw error }
      }
    }
    try connection.open()
    try connection.runScript(mode.begin)
  }

  private func finish() throws(DatabaseError) {
    guard connection.isOpen else { throw .connectionLost }
    let isWhole = connection.isInTransaction
    guard isWhole, mode == .write, !cancellation.finish() else {
      rollBack()
      if cancellation.isRequested { throw .cancelled }
      if !isWhole { throw .transactionAborted }
      return
    }
    do {
      let result = try connection.runScript("COMMIT")
      guard result.command == "COMMIT" else { throw DatabaseError.transactionAborted }
    } catch let error as DatabaseError {
      if connection.isOpen { rollBack() }
      throw error == .connectionLost ? .commitUnknown : error
    } catch {
      throw .failed(code: "unknown")
    }
  }

  /// Leaves the connection fit for the next transaction, or closed. After a cancellation it is
  /// closed: a late request must not meet somebody else's statement.
  private func rollBack() {
    let isCancelled = cancellation.finish()
    guard connection.isOpen else { return }
    do {
      try connection.runScript("ROLLBACK")
      if isCancelled { connection.close() }
    } catch {
      connection.close()
    }
  }
}
