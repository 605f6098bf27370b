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

  /// Opens the store and brings its schema up to date.
  ///
  /// - Throws: `CasebookError.newerSchema` where a later version of the product has written it.
  public static func open(
    _ database: any SQLDatabase, interrupt: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> Casebook {
    try await Schema.migrate(database)
    return Casebook(database: database, interrupt: interrupt)
  }

  /// Runs one unit of work: everything in it happens, or nothing.
  ///
  /// - Parameter name: names the points at which a test may interrupt it.
  public func perform<T: Sendable>(
    _ name: String, _ body: @escaping @Sendable (UnitOfWork) throws -> T
  ) async throws -> T {
    let result = try await database.write { session in
      let value = try body(UnitOfWork(session: session, interrupt: interrupt))
      interrupt("\(name).before-commit")
      return value
    }
    interrupt("\(name).committed")
    return result
  }

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
  case unreadableRow(table: String, column: String)
}
