/// One transaction on one connection, from beginning to end.
struct PooledTransaction<Connection: PooledConnection> {
  let connection: Connection
  let mode: TransactionMode
  let cancellation: TransactionCancellation

  /// - Throws: what the body throws, unchanged, after the rollback.
  func run<T>(_ body: (any SQLSession) throws -> T) throws -> T {
    defer { cancellation.finish() }
    try begin()
    cancellation.begin(connection.makeInterrupter())
    let session = connection.makeSession(cancellation)
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
        try connection.begin(mode)
        return
      } catch {
        guard error == .connectionLost else { throw error }
      }
    }
    try connection.open()
    try connection.begin(mode)
  }

  private func finish() throws(DatabaseError) {
    guard connection.isOpen else { throw .connectionLost }
    let isWhole = connection.isTransactionWhole
    guard isWhole, mode == .write, !cancellation.finish() else {
      rollBack()
      if cancellation.isRequested { throw .cancelled }
      if !isWhole { throw .transactionAborted }
      return
    }
    do {
      try connection.commit()
    } catch {
      if connection.isOpen { rollBack() }
      throw error == .connectionLost ? .commitUnknown : error
    }
  }

  /// Leaves the connection fit for the next transaction, or closed. After a cancellation it is
  /// closed: a late request must not meet somebody else's statement.
  private func rollBack() {
    let isCancelled = cancellation.finish()
    guard connection.isOpen else { return }
    do {
      try connection.rollBack()
      if isCancelled { connection.close() }
    } catch {
      connection.close()
    }
  }
}
