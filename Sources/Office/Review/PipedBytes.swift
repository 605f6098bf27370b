import Foundation

/// What a process writes, up to a limit.
final class PipedBytes: @unchecked Sendable {
  let pipe = Pipe()
  private let lock = NSLock()
  private var collected: [UInt8] = []
  private var wentOver = false

  var bytes: [UInt8] { lock.withLock { collected } }
  /// More was written than was asked for.
  var isOver: Bool { lock.withLock { wentOver } }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads to the end, or to the limit; a writer that goes on then finds the pipe closed.
  func read(upTo limit: Int) {
    let handle = pipe.fileHandleForReading
    while let part = try? handle.read(upToCount: 64 * 1024), !part.isEmpty {
      let goesOn = lock.withLock {
        wentOver = collected.count + part.count > limit
        if !wentOver { collected += part }
        return !wentOver
      }
      guard goesOn else { break }
    }
    try? handle.close()
  }
}

/// Ends a process when its time is over.
final class RunningTime: @unchecked Sendable {
  private let lock = NSLock()
  private var isDone = false
  private var wasEnded = false

  func end(_ process: Process) {
    lock.withLock {
      guard !isDone else { return }
      wasEnded = true
      process.kill()
    }
  }

  /// - Returns: whether it came to its end by itself.
  func stop() -> Bool {
    lock.withLock {
      isDone = true
      return !wasEnded
    }
  }
}

extension Process {
  /// Ends it for good: a process that a worker's thread started can be deaf to milder signals.
  func kill() {
    if isRunning { _ = Foundation.kill(processIdentifier, SIGKILL) }
  }
}
