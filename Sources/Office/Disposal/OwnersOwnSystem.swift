import Systems

/// In the place of a database, for a system that only its owner can look into: nothing can be asked
/// of it.
public struct OwnersOwnSystem: SQLDatabase {
  public let dialect = SQLDialect.other

  public init() {}

  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T { throw DatabaseError.unsupported }

  public func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T { throw DatabaseError.unsupported }

  public func close() async {}
}
