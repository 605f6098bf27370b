import CPostgreSQL

extension PostgreSQLConnection {
  func begin(_ mode: TransactionMode) throws(DatabaseError) {
    switch mode {
    case .write: try runScript("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
    case .read: try runScript("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }
  }

  /// A transaction in which something has failed answers with a rollback, and without an error.
  func commit() throws(DatabaseError) {
    let result = try runScript("COMMIT")
    guard result.command == "COMMIT" else { throw .transactionAborted }
  }

  func rollBack() throws(DatabaseError) { try runScript("ROLLBACK") }

  var isTransactionWhole: Bool {
    settle()
    return PQtransactionStatus(handle) == PQTRANS_INTRANS
  }

  func makeInterrupter() -> (any ConnectionInterrupter)? {
    PostgreSQLInterrupter(connection: handle)
  }

  func makeSession(_ cancellation: TransactionCancellation) -> any PooledSession {
    PostgreSQLSession(self, cancellation)
  }
}
