/// A connection to a server, used by its own thread only, and closed and opened again as need be.
protocol PooledConnection: AnyObject, SendableMetatype {
  var isOpen: Bool { get }
  /// Whether a transaction is under way in which nothing has failed that was not undone.
  var isTransactionWhole: Bool { get }

  func open() throws(DatabaseError)
  func close()

  func begin(_ mode: TransactionMode) throws(DatabaseError)
  /// - Throws: `DatabaseError.connectionLost` where nobody knows what became of the commit.
  func commit() throws(DatabaseError)
  func rollBack() throws(DatabaseError)

  /// For another thread to interrupt what this connection is doing; nil while it is closed.
  func makeInterrupter() -> (any ConnectionInterrupter)?
  func makeSession(_ cancellation: TransactionCancellation) -> any PooledSession
}

enum TransactionMode: Sendable {
  case write
  case read
}

/// Interrupts what a connection is doing, from any thread.
protocol ConnectionInterrupter: AnyObject, Sendable {
  /// Returns when the server has passed the request on, or cannot be reached.
  func interrupt()
}

/// A session that can be taken away from a body that kept it.
protocol PooledSession: SQLSession {
  func end()
}
