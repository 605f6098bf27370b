import Ledger
import StatutoryTime
import Systems

/// The product's own store: enquiries, acts and their ledger entries, on SQLite or PostgreSQL.
///
/// Every change goes through `perform`, so that a change and the entry that tells of it are one
/// transaction.
public struct Casebook: Sendable {
  public let database: any SQLDatabase

  /// The tables that the product makes, with their columns.
  public static var tables: [String: Set<String>] { Schema.tables }

  /// Called at named points, so that a test can end the process there. Does nothing otherwise.
  let interrupt: @Sendable (String) -> Void
  /// Whether a test wants to hear of those points.
  private let isWatched: Bool

  private let commits: CommitQueue

  private init(_ database: any SQLDatabase, interrupt: (@Sendable (String) -> Void)?) {
    self.database = database
    self.interrupt = interrupt ?? { _ in }
    isWatched = interrupt != nil
    commits = CommitQueue(database)
  }

  /// Opens the store and brings its schema up to date.
  ///
  /// - Throws: `CasebookError.newerSchema` where a later version of the product has written it.
  public static func open(
    _ database: any SQLDatabase, interrupt: (@Sendable (String) -> Void)? = nil
  ) async throws -> Casebook {
    try await Schema.migrate(database)
    return Casebook(database, interrupt: interrupt)
  }

  /// Runs one unit of work: everything in it happens, or nothing.
  ///
  /// In SQLite, where one writes at a time, units that wait for each other share a commit: a unit
  /// then sees what those before it have done, and is told when all are on the disk. In PostgreSQL
  /// each has a transaction of its own, so that the locks of one never wait for those of another.
  ///
  /// - Parameter name: names the points at which a test may interrupt it.
  public func perform<T: Sendable>(
    _ name: String, _ body: @escaping @Sendable (UnitOfWork) throws -> T
  ) async throws -> T {
    let work: @Sendable (any SQLSession) throws -> T = { session in
      let value = try body(UnitOfWork(session: session, interrupt: interrupt))
      interrupt("\(name).before-commit")
      return value
    }
    let result =
      database.dialect == .sqlite
      ? try await commits.write(work) : try await database.write(work)
    interrupt("\(name).committed")
    return result
  }

  /// Runs a unit of work that only adds rows of its own: those of many writers share a transaction
  /// in both databases, since none waits for a lock of another's.
  public func append<T: Sendable>(
    _ name: String, _ body: @escaping @Sendable (UnitOfWork) throws -> T
  ) async throws -> T {
    let result = try await commits.write { session in
      let value = try body(UnitOfWork(session: session, interrupt: interrupt))
      interrupt("\(name).before-commit")
      return value
    }
    interrupt("\(name).committed")
    return result
  }

  /// Writes acts beside which nothing else is changed, each with its ledger entry.
  ///
  /// Those of many writers share a transaction in both databases.
  public func record(_ acts: [Act]) async throws {
    let rows = try acts.map { try ActRows($0) }
    // Naming the points would cost as much as an entry's hash.
    guard isWatched else { return try await commits.write(rows) }
    let names = acts.map(\.name.rawValue)
    for name in names { interrupt("\(name).rows-written") }
    for name in names { interrupt("\(name).entry-written") }
    for name in names { interrupt("\(name).before-commit") }
    try await commits.write(rows)
    for name in names { interrupt("\(name).committed") }
  }

  /// Writes an act beside which nothing else is changed, with its ledger entry.
  public func record(_ act: Act) async throws { try await record([act]) }

  public func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await database.read(body)
  }
}

/// The store is not what it should be.
public enum CasebookError: Error, Sendable, Hashable {
  /// Written by a later version of the product.
  case newerSchema(found: Int, known: Int)
  case unknownEnquiry
  /// Another unit of work was there first; nothing was changed.
  case changedMeanwhile
  /// The stored tree is not the one that was read: two sequencers at once.
  case treeMoved
  /// The log has been given another key than the one that would sign; nothing was signed.
  case otherLogKey
  /// The checkpoint of the old log does not fit the entries that were restored.
  case notOfThisLog
  /// The entries of the store are not one unbroken row of indexes.
  case brokenLog
  case unreadableRow(table: String, column: String)
}
