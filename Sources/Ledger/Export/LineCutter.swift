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
    var lines: [[UInt8]] = []
    for byte in piece {
      if byte == 0x0a {
        if !isSkipping { lines.append(line) }
        line.removeAll(keepingCapacity: true)
        isSkipping = false
      } else if !isSkipping {
        line.append(byte)
        if line.count > LedgerExport.lineByteMax {
          lines.append(line)
          isSkipping = true
        }
      }
    }
    return lines
  }

  /// Says that no bytes follow.
  ///
  /// - Returns: The last line, when it had no line feed.
  public mutating func finish() -> [UInt8]? {
    defer { line = [] }
    return line.isEmpty || isSkipping ? nil : line
  }
}
