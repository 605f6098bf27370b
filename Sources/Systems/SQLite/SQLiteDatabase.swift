import GRDB
import Synchronization

/// A SQLite file in WAL mode: one writer at a time, readers beside it.
final class SQLiteDatabase: SQLDatabase {
  let dialect = SQLDialect.sqlite
  private let pool: DatabasePool
  private let isClosed = Atomic<Bool>(false)

  private init(pool: DatabasePool) { self.pool = pool }

  static func open(
    path: String, maxConnections: Int, settings: DatabaseSettings
  ) async throws -> SQLiteDatabase {
    try await onOwnThread {
      try SQLiteFile.prepare(path, settings.file)
      var configuration = Configuration()
      configuration.maximumReaderCount = max(1, maxConnections)
      configuration.busyMode = .timeout(Double(settings.lockWaitSeconds))
      configuration.foreignKeysEnabled = true
      configuration.prepareDatabase { connection in
        try connection.execute(sql: "PRAGMA secure_delete = ON")
        try SQLiteMemory.set(connection)
      }
      do {
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction(SQLiteDurability.enforce)
        return SQLiteDatabase(pool: pool)
      } catch let error as GRDB.DatabaseError {
        throw SQLiteErrors.opening(error, path: path)
      }
    }
  }

  @discardableResult
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await translating {
      try await self.pool.write { connection in try Self.run(body, connection) }
    }
  }

  func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await translating {
      try await self.pool.read { connection in try Self.run(body, connection) }
    }
  }

  @discardableResult
  func clearOverwritten() async throws -> Bool {
    try await translating {
      // Another process may be reading: what it still needs is cleared at the next time.
      try await self.pool.writeWithoutTransaction { connection in
        (try? connection.checkpoint(.truncate)) != nil
      }
    }
  }

  func close() async {
    isClosed.store(true, ordering: .sequentiallyConsistent)
    _ = try? await onOwnThread { [pool] in try pool.close() }
  }

  private static func run<T>(
    _ body: (any SQLSession) throws -> T, _ connection: Database
  ) throws -> T {
    let session = SQLiteSession(connection)
    defer { session.end() }
    do {
      let result = try body(session)
      guard connection.isInsideTransaction, !session.hasFailed else {
        throw DatabaseError.transactionAborted
      }
      return result
    } catch {
      throw BodyError(cause: error)
    }
  }

  /// Tells the body's errors, which pass unchanged, from those of beginning and committing.
  private func translating<T>(_ access: () async throws -> T) async throws -> T {
    do {
      guard !isClosed.load(ordering: .sequentiallyConsistent) else { throw DatabaseError.closed }
      return try await access()
    } catch let error as BodyError {
      throw error.cause
    } catch let error as GRDB.DatabaseError {
      let isLate = isClosed.load(ordering: .sequentiallyConsistent)
      throw isLate ? .closed : SQLiteErrors.translate(error, message: nil)
    } catch is CancellationError {
      throw DatabaseError.cancelled
    }
  }
}

/// Carries the body's own error through the driver, which gives some errors a meaning of its own.
private struct BodyError: Error {
  let cause: any Error
}
