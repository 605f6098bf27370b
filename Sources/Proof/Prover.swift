import Register

/// Looks for evidence on one kind of statement in the running parts.
///
/// A prover takes nothing on trust: it reads the records, the log and the configuration as they
/// are, and probes what runs. It never changes anything.
public protocol Prover: Sendable {
  /// The kind of statement that it proves.
  var kind: StatementKind { get }

  /// - Parameter statement: the statement that carries the promise.
  /// - Parameter promise: the promise as published, with its parameters.
  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
}
