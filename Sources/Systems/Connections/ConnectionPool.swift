import Synchronization

/// Lends workers, made as they are needed, to one transaction each.
final class ConnectionPool<Connection: PooledConnection>: Sendable {
  private struct Waiter {
    var number: Int
    var continuation: CheckedContinuation<ConnectionWorker<Connection>, any Error>
  }

  private struct State {
    var idle: [ConnectionWorker<Connection>] = []
    var workerCount = 0
    var waiters: [Waiter] = []
    var waiterNumber = 0
    var isClosed = false
    var closing: [CheckedContinuation<Void, Never>] = []
  }

  private enum Answer {
    case worker(ConnectionWorker<Connection>)
    case failure(DatabaseError)
    case wait(Int)
  }

  private let workerMax: Int
  private let settings: DatabaseSettings
  private let makeWorker: @Sendable () -> ConnectionWorker<Connection>
  private let state = Mutex(State())

  init(
    workerMax: Int, settings: DatabaseSettings,
    makeWorker: @escaping @Sendable () -> ConnectionWorker<Connection>
  ) {
    self.workerMax = max(1, workerMax)
    self.settings = settings
    self.makeWorker = makeWorker
  }

  /// Waits for a worker, in the order of asking.
  ///
  /// - Throws: `DatabaseError.poolExhausted` after the time allowed or with too many waiting,
  ///   `.cancelled`, `.closed`.
  func acquire() async throws -> ConnectionWorker<Connection> {
    let number = state.withLock { state in
      state.waiterNumber += 1
      return state.waiterNumber
    }
    let limit = Task { [settings] in
      try await Task.sleep(for: .seconds(settings.poolWaitSeconds))
      self.fail(number, .poolExhausted)
    }
    defer { limit.cancel() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        enter(Waiter(number: number, continuation: continuation))
        if Task.isCancelled { fail(number, .cancelled) }
      }
    } onCancel: {
      fail(number, .cancelled)
    }
  }

  func release(_ worker: ConnectionWorker<Connection>) {
    let waiter = state.withLock { state -> Waiter? in
      if state.isClosed {
        worker.stop()
        state.workerCount -= 1
        return nil
      }
      guard state.waiters.isEmpty else { return state.waiters.removeFirst() }
      state.idle.append(worker)
      return nil
    }
    waiter?.continuation.resume(returning: worker)
    announceIfDrained()
  }

  /// Turns away who waits, and returns when the last worker has come back.
  func close() async {
    let waiters = state.withLock { state in
      state.isClosed = true
      for worker in state.idle { worker.stop() }
      state.workerCount -= state.idle.count
      state.idle = []
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.continuation.resume(throwing: DatabaseError.closed) }
    await withCheckedContinuation { continuation in
      state.withLock { $0.closing.append(continuation) }
      announceIfDrained()
    }
  }

  private func enter(_ waiter: Waiter) {
    let result = state.withLock { state -> Result<ConnectionWorker<Connection>, any Error>? in
      if state.isClosed { return .failure(DatabaseError.closed) }
      if let worker = state.idle.popLast() { return .success(worker) }
      if state.workerCount < workerMax {
        state.workerCount += 1
        return .success(makeWorker())
      }
      guard state.waiters.count < settings.poolWaitersMax else {
        return .failure(DatabaseError.poolExhausted)
      }
      state.waiters.append(waiter)
      return nil
    }
    if let result { waiter.continuation.resume(with: result) }
  }

  private func fail(_ number: Int, _ error: DatabaseError) {
    let waiter = state.withLock { state -> Waiter? in
      guard let index = state.waiters.firstIndex(where: { $0.number == number }) else {
        return nil
      }
      return state.waiters.remove(at: index)
    }
    waiter?.continuation.resume(throwing: error)
  }

  private func announceIfDrained() {
    let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      guard state.isClosed, state.workerCount == 0 else { return [] }
      defer { state.closing = [] }
      return state.closing
    }
    for continuation in waiting { continuation.resume() }
  }
}
