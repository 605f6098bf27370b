import CODBC

extension ODBCConnection {
  var isTransactionWhole: Bool { !hasFailed }

  func begin(_ mode: TransactionMode) throws(DatabaseError) {
    hasFailed = false
    isReading = mode == .read
    switch (product, mode) {
    case (.mariadb, .write): try run("START TRANSACTION READ WRITE")
    case (.mariadb, .read):
      try run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
      try run("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
    case (.postgresql, .write):
      try run("SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ WRITE")
    case (.postgresql, .read):
      try run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    case (.other, .write): throw .readOnly
    case (.other, .read): askForOneState()
    }
  }

  func commit() throws(DatabaseError) {
    guard let handle else { throw .connectionLost }
    guard product == .mariadb else {
      let code = SQLEndTran(handle.kind, handle.raw, SQLSMALLINT(SQL_COMMIT))
      // PostgreSQL's driver calls a commit well done over a connection that has gone.
      let isDead = addewid_odbc_is_dead(handle.raw) != 0
      if isDead { close() }
      guard !isDead, addewid_odbc_succeeded(code) != 0 else {
        throw isDead ? .connectionLost : ODBCErrors.translate(handle, product)
      }
      return
    }
    try run("COMMIT")
    try releaseKeys()
  }

  func rollBack() throws(DatabaseError) {
    guard let handle else { throw .connectionLost }
    guard product == .mariadb else {
      let code = SQLEndTran(handle.kind, handle.raw, SQLSMALLINT(SQL_ROLLBACK))
      guard addewid_odbc_succeeded(code) != 0, addewid_odbc_is_dead(handle.raw) == 0 else {
        throw .connectionLost
      }
      return
    }
    try run("ROLLBACK")
    try releaseKeys()
  }

  func makeInterrupter() -> (any ConnectionInterrupter)? {
    guard isOpen else { return nil }
    guard let connectionNumber, product == .mariadb else { return interrupter }
    return MariaDBInterrupter(address, connectionNumber: connectionNumber)
  }

  func makeSession(_ cancellation: TransactionCancellation) -> any PooledSession {
    ODBCSession(self, cancellation)
  }

  /// What is committed is committed: a connection that will not let go of its keys is closed, and
  /// they go with it.
  private func releaseKeys() throws(DatabaseError) {
    guard holdsKeys else { return }
    holdsKeys = false
    do {
      try run("DO RELEASE_ALL_LOCKS()")
    } catch {
      close()
    }
  }

  /// As far as the driver can: not every database has an unchanging state to read.
  private func askForOneState() {
    guard let handle else { return }
    _ = addewid_odbc_set_connection(handle.raw, SQL_ATTR_ACCESS_MODE, SQLULEN(SQL_MODE_READ_ONLY))
    for level in [SQL_TXN_SERIALIZABLE, SQL_TXN_REPEATABLE_READ] {
      let code = addewid_odbc_set_connection(handle.raw, SQL_ATTR_TXN_ISOLATION, SQLULEN(level))
      if addewid_odbc_succeeded(code) != 0 { return }
    }
  }
}
