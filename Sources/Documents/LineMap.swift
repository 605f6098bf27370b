/// Where the bytes of a document's text stand in its file.
///
/// Lines are counted from 1 and end at a line feed alone: a form feed or a Unicode separator ends
/// none, so that the numbers agree with editors and with `sed -n`.
public struct LineMap: Sendable, Hashable {
  /// Starts of runs of bytes that stand together on one line, in ascending order.
  public private(set) var runs: [Run] = []

  public struct Run: Sendable, Hashable {
    /// The first byte in the document's text.
    public let offset: Int
    public let line: Int
    /// Of the first byte, counted from 1, in bytes of the line.
    public let column: Int
  }

  public init() {}

  /// Says that the text goes on at a place of the file.
  public mutating func append(offset: Int, line: Int, column: Int) {
    if runs.last?.offset == offset { runs.removeLast() }
    runs.append(Run(offset: offset, line: line, column: column))
  }

  /// The line of a byte; 1 for a document without text.
  public func line(at offset: Int) -> Int { run(at: offset)?.line ?? 1 }

  /// The column of a byte, right where the white space of the line was a single space each.
  public func column(at offset: Int) -> Int {
    guard let run = run(at: offset) else { return 1 }
    return run.column + offset - run.offset
  }

  private func run(at offset: Int) -> Run? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? runs.first : runs[low - 1]
  }
}
