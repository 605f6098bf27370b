import Casebook
import Synchronization

/// The file of master keys, in memory.
final class MasterLines: Sendable {
  private let text = Mutex(MasterKeys.line(Array(repeating: 1, count: MasterKey.byteCount)))

  func read() throws -> MasterKeys { try MasterKeys(text: text.withLock { $0 }) }

  func next() {
    text.withLock {
      $0 = MasterKeys.line(Array(repeating: 2, count: MasterKey.byteCount)) + $0
    }
  }
}
