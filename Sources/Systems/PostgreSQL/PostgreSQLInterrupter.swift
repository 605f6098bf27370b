import CPostgreSQL

/// Interrupts what a connection is doing, from any thread.
///
/// Unchecked, because libpq promises it: a `PGcancel` is a copy that never changes, made for
/// threads other than the connection's.
final class PostgreSQLInterrupter: ConnectionInterrupter, @unchecked Sendable {
  private let handle: OpaquePointer

  init?(connection: OpaquePointer?) {
    guard let handle = PQgetCancel(connection) else { return nil }
    self.handle = handle
  }

  deinit { PQfreeCancel(handle) }

  /// Returns when the server has passed the request on, or cannot be reached.
  func interrupt() {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      _ = PQcancel(handle, buffer.baseAddress, 256)
    }
  }
}
