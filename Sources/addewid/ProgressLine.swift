import Foundation

/// A line on a terminal that says how far a long piece of work is. It is told from one thread at a
/// time.
final class ProgressLine: @unchecked Sendable {
  /// What is counted, in the plural.
  private let things: String
  private let start = Date()
  private let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
  private var isShown = false

  init(of things: String) { self.things = things }

  /// Says nothing in the first two seconds, nor where nobody looks.
  func show(_ done: Int, of all: Int) {
    guard isTerminal, Date().timeIntervalSince(start) > 2 else { return }
    isShown = true
    FileHandle.standardError.write(Data("\r\(done) of \(all) \(things)".utf8))
  }

  func clear() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
