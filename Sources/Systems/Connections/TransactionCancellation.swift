import Foundation
import Synchronization

/// One transaction's wish to be stopped, carried from the task to the server.
///
/// A request to cancel reaches whatever its connection is doing when it arrives. It is therefore
/// sent again until the transaction has ended, and never after: ending waits for one under way.
final class TransactionCancellation: Sendable {
  private struct State {
    var interrupter: (any ConnectionInterrupter)?
    var isFinished = false
  }

  private static let intervalSeconds = 0.2

  private let state = Mutex(State())
  private let requested = Atomic<Bool>(false)

  var isRequested: Bool { requested.load(ordering: .sequentiallyConsistent) }

  /// Names the connection that is to be interrupted.
  func begin(_ interrupter: (any ConnectionInterrupter)?) {
    state.withLock { $0.interrupter = interrupter }
  }

  /// Asks for the end. Returns at once; the server is told from a thread made for it.
  func request() {
    guard !requested.exchange(true, ordering: .sequentiallyConsistent) else { return }
    Thread.detachNewThread { [self] in
      while send() { Thread.sleep(forTimeInterval: Self.intervalSeconds) }
    }
  }

  /// Makes sure that nothing will be interrupted from now on.
  ///
  /// - Returns: whether the end had been asked for.
  @discardableResult
  func finish() -> Bool {
    state.withLock { state in
      state.interrupter = nil
      state.isFinished = true
    }
    return isRequested
  }

  private func send() -> Bool {
    state.withLock { state in
      guard !state.isFinished else { return false }
      state.interrupter?.interrupt()
      return true
    }
  }
}
