import Ledger
import Testing

@Suite("Line cutter") struct LineCutterTests {
  @Test("Lines are the same however the bytes arrive", arguments: [1, 2, 3, 7, 100])
  func pieces(size: Int) {
    let bytes = Array("one\ntwo\n\nfour".utf8)
    var cutter = LineCutter()
    var lines: [[UInt8]] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      lines += cutter.feed(bytes[start..<min(start + size, bytes.count)])
    }
    if let last = cutter.finish() { lines.append(last) }
    #expect(lines.map { String(decoding: $0, as: UTF8.self) } == ["one", "two", "", "four"])
  }

  @Test("A line that is too long is cut off behind the limit, and the next one is whole")
  func tooLong() {
    let long = [UInt8](repeating: 0x78, count: LedgerExport.lineByteMax * 3)
    var cutter = LineCutter()
    let lines = cutter.feed(long + [0x0a, 0x79, 0x0a])
    #expect(lines.map(\.count) == [LedgerExport.lineByteMax + 1, 1])
    #expect(cutter.finish() == nil)
  }
}
