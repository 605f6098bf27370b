/// Cuts bytes that arrive in pieces of any size into lines, and never keeps more than a line.
///
/// A line that is too long is given on as soon as it is, cut off behind the limit, so that the
/// reader refuses it with its number; the rest of it is dropped.
public struct LineCutter: Sendable {
  private var line: [UInt8] = []
  private var isSkipping = false

  /// Makes a cutter that stands at the start of a line.
  public init() {}

  /// Takes the next piece.
  ///
  /// - Returns: The lines that the piece finished, without their line feeds.
  public mutating func feed(_ piece: some Sequence<UInt8>) -> [[UInt8]] {
    let lines = piece.withContiguousStorageIfAvailable { feed($0) }
    return lines ?? Array(piece).withUnsafeBufferPointer { feed($0) }
  }

  private mutating func feed(_ piece: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = piece[...]
    while let end = rest.firstIndex(of: 0x0a) {
      add(rest[..<end], &lines)
      if !isSkipping { lines.append(line) }
      line.removeAll(keepingCapacity: true)
      isSkipping = false
      rest = rest[(end + 1)...]
    }
    add(rest, &lines)
    return lines
  }

  /// Adds a part of a line, of which no more is kept than shows that it is too long.
  private mutating func add(_ part: Slice<UnsafeBufferPointer<UInt8>>, _ lines: inout [[UInt8]]) {
    guard !isSkipping else { return }
    line += part.prefix(LedgerExport.lineByteMax + 1 - line.count)
    if line.count > LedgerExport.lineByteMax {
      lines.append(line)
      isSkipping = true
    }
  }

  /// Says that no bytes follow.
  ///
  /// - Returns: The last line, when it had no line feed.
  public mutating func finish() -> [UInt8]? {
    defer { line = [] }
    return line.isEmpty || isSkipping ? nil : line
  }
}
