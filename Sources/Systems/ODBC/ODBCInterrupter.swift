import CODBC
import Synchronization

/// Interrupts the statement that a connection is carrying out, by `SQLCancel`.
final class ODBCStatementInterrupter: ConnectionInterrupter {
  private let running = Mutex<ODBCHandle?>(nil)

  /// Names the statement as the one to interrupt for as long as the work takes.
  func whileRunning<T>(
    _ statement: ODBCHandle, _ work: () throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    running.withLock { $0 = statement }
    defer { running.withLock { $0 = nil } }
    return try work()
  }

  func interrupt() {
    running.withLock { statement in
      if let statement { _ = SQLCancel(statement.raw) }
    }
  }
}

/// Interrupts what a connection to MariaDB is doing, over a connection made for it.
///
/// MariaDB's `SQLCancel` does the same, but closes the statement where it comes a moment too early,
/// beneath the feet of the thread that is about to carry it out.
final class MariaDBInterrupter: ConnectionInterrupter {
  private let address: ODBCAddress
  private let connectionNumber: Int64

  init(_ address: ODBCAddress, connectionNumber: Int64) {
    self.address = address
    self.connectionNumber = connectionNumber
  }

  func interrupt() {
    guard let (handle, product) = try? ODBCOpening.connect(address) else { return }
    defer { handle.disconnect() }
    let sql = "KILL QUERY \(connectionNumber)"
    guard let statement = ODBCStatement(handle, product, sql, placeholderCount: 0) else { return }
    _ = try? statement.executeDirectly()
  }
}
