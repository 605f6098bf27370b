/// The lines of a notice's file as an editor shows them.
public struct SourceLines: Sendable {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  /// - Parameter bytes: the file as UTF-8, or near enough: what is broken shows as such.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == 0x0A { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// A line, counted from 1, without its end; empty for one that is not there.
  public func line(_ number: Int) -> String {
    String(decoding: bytes[range(number)], as: UTF8.self)
  }

  /// The column of a byte of a line, counted from 1 in Unicode scalars.
  ///
  /// - Parameter byte: counted from 1.
  func column(line: Int, byte: Int) -> Int {
    let range = range(line)
    let before = range.prefix(max(byte - 1, 0))
    return before.reduce(1) { bytes[$1] & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  private func range(_ number: Int) -> Range<Int> {
    guard starts.indices.contains(number - 1) else { return 0..<0 }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
