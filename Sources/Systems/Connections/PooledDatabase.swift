/// A database on a server behind a small pool of connections.
final class PooledDatabase<Connection: PooledConnection>: SQLDatabase {
  let dialect: SQLDialect
  private let pool: ConnectionPool<Connection>

  private init(_ dialect: SQLDialect, _ pool: ConnectionPool<Connection>) {
    self.dialect = dialect
    self.pool = pool
  }

  /// Opens the first connection at once, so that what is wrong is known before anything is asked.
  static func open(
    maxConnections: Int, settings: DatabaseSettings,
    makeConnection: @escaping @Sendable () -> Connection
  ) async throws -> PooledDatabase {
    let pool = ConnectionPool(workerMax: maxConnections, settings: settings) {
      ConnectionWorker(makeConnection)
    }
    do {
      let dialect = try await run(.read, in: pool) { $0.dialect }
      return PooledDatabase(dialect, pool)
    } catch {
      await pool.close()
      throw error
    }
  }

  @discardableResult
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await Self.run(.write, in: pool, body)
  }

  func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await Self.run(.read, in: pool, body)
  }

  func close() async { await pool.close() }

  private static func run<T: Sendable>(
    _ mode: TransactionMode, in pool: ConnectionPool<Connection>,
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    let worker = try await pool.acquire()
    let cancellation = TransactionCancellation()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        worker.submit { connection in
          let result = Result<T, any Error> {
            if cancellation.isRequested { throw DatabaseError.cancelled }
            return try PooledTransaction(
              connection: connection, mode: mode, cancellation: cancellation
            ).run(body)
          }
          cancellation.finish()
          pool.release(worker)
          continuation.resume(with: result)
        }
      }
    } onCancel: {
      cancellation.request()
    }
  }
}
