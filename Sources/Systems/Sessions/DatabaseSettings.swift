/// The limits and the care an open database is used with.
public struct DatabaseSettings: Sendable, Hashable {
  /// How long a statement waits for another writer's lock before it is `busy`.
  public var lockWaitSeconds = 10
  /// How long one statement may take in PostgreSQL before it has `timedOut`.
  public var statementTimeoutSeconds = 60
  /// How long a transaction waits for a connection of the pool.
  public var poolWaitSeconds = 30
  /// How many transactions may wait at once.
  public var poolWaitersMax = 1_000
  /// What is done with the file of a SQLite database.
  public var file = FileCare.own

  public enum FileCare: Sendable, Hashable {
    /// The product's own: made where it is missing, and readable by its owner only.
    case own
    /// Somebody else's: must exist, and keeps its permissions.
    case foreign
  }

  public init() {}
}
