import Synchronization

/// A lock around a short piece of work.
final class Lock: Sendable {
  private let mutex = Mutex(())

  func locked<T>(_ body: () throws -> T) rethrows -> T {
    try mutex.withLock { _ in try body() }
  }
}
