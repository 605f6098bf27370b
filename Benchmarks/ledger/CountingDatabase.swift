import Synchronization
import Systems

/// Counts the commits of the database behind it.
final class CountingDatabase: SQLDatabase {
  private let inner: any SQLDatabase
  private let count = Atomic<Int>(0)

  init(_ inner: any SQLDatabase) { self.inner = inner }

  var dialect: SQLDialect { inner.dialect }
  var commitCount: Int { count.load(ordering: .relaxed) }

  func reset() { count.store(0, ordering: .relaxed) }

  @discardableResult
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    count.add(1, ordering: .relaxed)
    return try await inner.write(body)
  }

  func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T { try await inner.read(body) }

  func close() async { await inner.close() }
}
