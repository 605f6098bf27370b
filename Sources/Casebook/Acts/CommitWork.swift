import Systems

/// What one writer wants done in a common transaction.
protocol CommitWork: Sendable {
  /// What is to be written, where it is acts and nothing else: nil for any other work.
  var acts: [ActRows]? { get }

  /// Does it behind a savepoint, and keeps what it gave. A failure of its own is kept and not thrown.
  ///
  /// - Throws: `DatabaseError` where not even the savepoint can be gone back to.
  func run(_ session: any SQLSession) throws

  /// Tells the writer what was kept: the commit is on the disk.
  func finish()

  /// Tells the writer that nothing was done.
  func finish(throwing error: any Error)
}

/// A unit of work that waits for its turn.
final class UnitWork<T: Sendable>: CommitWork, @unchecked Sendable {
  private let body: @Sendable (any SQLSession) throws -> T
  private let continuation: CheckedContinuation<T, any Error>
  /// Written on the thread of the transaction, and read when it is over.
  private var result: Result<T, any Error>?
  let acts: [ActRows]? = nil

  init(
    _ body: @escaping @Sendable (any SQLSession) throws -> T,
    _ continuation: CheckedContinuation<T, any Error>
  ) {
    self.body = body
    self.continuation = continuation
  }

  func run(_ session: any SQLSession) throws {
    do {
      result = .success(try session.attempt { try body(session) })
    } catch {
      result = .failure(error)
      // Where going back has failed too, nothing of the transaction can stand.
      _ = try session.rows("SELECT 1 AS alive")
    }
  }

  func finish() {
    continuation.resume(with: result ?? .failure(DatabaseError.transactionAborted))
  }

  func finish(throwing error: any Error) {
    // The writer's own failure tells more than that of the others' commit.
    if case .failure(let own)? = result { return continuation.resume(throwing: own) }
    continuation.resume(throwing: error)
  }
}

/// Acts without another change, which wait for their turn.
final class ActWork: CommitWork, @unchecked Sendable {
  private let rows: [ActRows]
  var acts: [ActRows]? { rows }
  private let continuation: CheckedContinuation<Void, any Error>
  /// Written on the thread of the transaction, and read when it is over.
  private var failure: (any Error)?

  init(_ rows: [ActRows], _ continuation: CheckedContinuation<Void, any Error>) {
    self.rows = rows
    self.continuation = continuation
  }

  func run(_ session: any SQLSession) throws {
    do {
      try session.attempt { try ActRows.insert(rows, session) }
    } catch {
      failure = error
      _ = try session.rows("SELECT 1 AS alive")
    }
  }

  func finish() {
    if let failure { continuation.resume(throwing: failure) } else { continuation.resume() }
  }

  func finish(throwing error: any Error) { continuation.resume(throwing: error) }
}
