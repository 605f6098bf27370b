import Foundation

/// Ends the process at a named point, so that tests can see what is left.
///
/// `ADDEWID_KILL_AT=retention-batch.entry-written:2` kills at the second passing. Only builds with
/// assertions listen to it.
enum Interruption {
  static func fromEnvironment() -> @Sendable (String) -> Void {
    #if DEBUG
      guard let text = ProcessInfo.processInfo.environment["ADDEWID_KILL_AT"] else {
        return { _ in }
      }
      let parts = text.split(separator: ":")
      let point = String(parts[0])
      let passing = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
      let count = PassingCount()
      return { name in
        if name == point, count.next() == passing { kill(getpid(), SIGKILL) }
      }
    #else
      return { _ in }
    #endif
  }
}

private final class PassingCount: @unchecked Sendable {
  private var count = 0
  private let lock = NSLock()

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
