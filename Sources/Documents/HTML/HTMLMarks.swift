/// The words of an insertion, a deletion or a comment, while it is open.
struct HTMLMarks {
  private var kind: EditorialMark.Kind?
  private var line = 1
  private var words: [UInt8] = []

  mutating func open(_ kind: EditorialMark.Kind?, line: Int, from position: Int) {
    self.kind = kind
    self.line = line
    words = []
  }

  mutating func add(_ bytes: Bytes) {
    guard words.count < 400 else { return }
    words.append(contentsOf: bytes.slice(0..<min(bytes.count, 400)))
  }

  mutating func close(_ builder: inout DocumentBuilder) {
    guard let kind else { return }
    builder.addMark(kind, line: line, words: HTMLMarks.cut(words))
    self.kind = nil
  }

  /// With single spaces, and no longer than a mark keeps.
  static func cut(_ bytes: [UInt8]) -> String { EditorialMark.cut(bytes) }
}
