/// The answer to a statement that the server works on while its client does something else.
///
/// A connection has one at a time. Whatever else it is asked takes the answer in first.
final class PostgreSQLAnswer {
  private var outcome: Result<PostgreSQLResult, DatabaseError>?

  var isHere: Bool { outcome != nil }

  /// Keeps the result until it is asked for.
  func take(_ result: () throws(DatabaseError) -> PostgreSQLResult) {
    outcome = Result(catching: result)
  }

  /// - Throws: what the statement ended with; `connectionLost` where no answer came.
  func get() throws(DatabaseError) -> PostgreSQLResult {
    guard let outcome else { throw .connectionLost }
    return try outcome.get()
  }
}
