/// A PostgreSQL database behind a small pool of connections.
final class PostgreSQLDatabase: SQLDatabase {
  let dialect = SQLDialect.postgresql
  private let pool: PostgreSQLPool

  private init(pool: PostgreSQLPool) { self.pool = pool }

  /// Opens the first connection at once, so that what is wrong is known before anything is asked.
  static func open(
    _ address: PostgreSQLAddress, maxConnections: Int, settings: DatabaseSettings
  ) async throws -> PostgreSQLDatabase {
    let pool = PostgreSQLPool(workerMax: maxConnections, settings: settings) {
      PostgreSQLWorker(address, settings)
    }
    let database = PostgreSQLDatabase(pool: pool)
    do {
      try await database.read { _ in }
    } catch {
      await database.close()
      throw error
    }
    return database
  }

  @discardableResult
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await run(.write, body)
  }

  func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await run(.read, body)
  }

  func close() async { await pool.close() }

  private func run<T: Sendable>(
    _ mode: PostgreSQLTransaction.Mode,
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    let worker = try await pool.acquire()
    let cancellation = PostgreSQLCancellation()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        worker.submit { [pool] connection in
          let result = Result<T, any Error> {
            if cancellation.isRequested { throw DatabaseError.cancelled }
            return try PostgreSQLTransaction(
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
