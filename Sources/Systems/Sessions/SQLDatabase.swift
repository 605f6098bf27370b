/// A database that is open: hands out transactions.
///
/// Bodies are synchronous and run on a thread of their own, so that a slow database never takes a
/// thread from everything else. A task that is cancelled interrupts its statement; what it then
/// gets is `DatabaseError.cancelled`.
public protocol SQLDatabase: Sendable {
  var dialect: SQLDialect { get }

  /// Carries out the body in one transaction, which is committed when it returns.
  ///
  /// In SQLite writers come one after the other. In PostgreSQL they run side by side at READ
  /// COMMITTED: a body that reads what it is about to change must lock the rows
  /// (``SQLDialect/rowLock``) or a key (``SQLSession/lock(_:)``) first.
  ///
  /// - Throws: what the body throws, unchanged, after the rollback; `DatabaseError` otherwise.
  @discardableResult
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T

  /// Carries out the body on one unchanging state of the database, and refuses changes.
  func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T

  /// Clears away what has been overwritten or deleted and still lies in the files, as far as the
  /// database lets us: SQLite's write-ahead log. In PostgreSQL its own vacuum does it, in its time.
  ///
  /// - Returns: whether nothing of it is left there that the database knows of.
  @discardableResult
  func clearOverwritten() async throws -> Bool

  /// Waits for the transactions that have begun, then closes every connection.
  func close() async
}

extension SQLDatabase {
  @discardableResult
  public func clearOverwritten() async throws -> Bool { false }
}
