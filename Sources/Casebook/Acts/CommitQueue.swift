import Synchronization
import Systems

/// Lets writers that come at the same time share one commit, and with it one wait for the disk.
///
/// Whoever comes while nobody commits goes at once. Who comes meanwhile waits and then shares the
/// next transaction with all who wait: each of them behind a savepoint of its own, so that what
/// fails undoes itself alone. All are told only when the common commit is on the disk.
final class CommitQueue: Sendable {
  /// How many share one commit at most.
  static let groupMax = 1_024
  /// How many may wait at most.
  static let waitingMax = 100_000

  private struct State {
    var isBusy = false
    var waiting: [any CommitWork] = []
  }

  private let database: any SQLDatabase
  private let state = Mutex(State())

  init(_ database: any SQLDatabase) { self.database = database }

  /// Carries out a unit of work, alone or with others.
  ///
  /// - Throws: what the body throws, after undoing it; `DatabaseError` otherwise.
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    guard !enter() else {
      defer { leave() }
      return try await database.write(body)
    }
    return try await withCheckedThrowingContinuation { continuation in
      wait(UnitWork(body, continuation))
    }
  }

  /// Writes acts that come without another change, many in one statement.
  ///
  /// - Throws: `DatabaseError`.
  func write(_ acts: [ActRows]) async throws {
    try await withCheckedThrowingContinuation { continuation in
      let work = ActWork(acts, continuation)
      if enter() { startGroup([work]) } else { wait(work) }
    }
  }

  /// - Returns: whether nobody commits; then the caller does, and must leave.
  private func enter() -> Bool {
    state.withLock { state in
      guard !state.isBusy else { return false }
      state.isBusy = true
      return true
    }
  }

  private func wait(_ work: any CommitWork) {
    let (isRefused, isFirst) = state.withLock { state in
      guard state.waiting.count < Self.waitingMax else { return (true, false) }
      state.waiting.append(work)
      // Whoever was committing may have left since.
      defer { state.isBusy = true }
      return (false, !state.isBusy)
    }
    if isRefused { work.finish(throwing: DatabaseError.poolExhausted) }
    if isFirst { leave() }
  }

  /// Hands over to those who wait, if any do.
  private func leave() {
    let group = state.withLock { state -> [any CommitWork] in
      let group = Array(state.waiting.prefix(Self.groupMax))
      state.waiting.removeFirst(group.count)
      state.isBusy = !group.isEmpty
      return group
    }
    if !group.isEmpty { startGroup(group) }
  }

  /// In a task of its own, which no writer's cancellation ends.
  private func startGroup(_ group: [any CommitWork]) {
    Task.detached { [database] in
      let failure: (any Error)?
      do {
        try await database.write { session in try CommitGroup(group).run(session) }
        failure = nil
      } catch { failure = error }
      // The next go to the disk while these are told.
      self.leave()
      for work in group {
        if let failure { work.finish(throwing: failure) } else { work.finish() }
      }
    }
  }
}

/// Writers that share a commit.
private struct CommitGroup: Sendable {
  private let works: [any CommitWork]

  init(_ works: [any CommitWork]) { self.works = works }

  func run(_ session: any SQLSession) throws {
    var acts: [ActRows] = []
    acts.reserveCapacity(works.count)
    for work in works {
      if let own = work.acts { acts += own } else { try work.run(session) }
    }
    guard !acts.isEmpty else { return }
    do {
      try session.attempt { try ActRows.insert(acts, session) }
    } catch {
      // One of them is refused, and the statement does not say which.
      for work in works where work.acts != nil { try work.run(session) }
    }
  }
}
