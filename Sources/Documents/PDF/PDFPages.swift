/// Chooses for each page of a PDF how its text is best taken out.
///
/// `pdftotext -layout` keeps the white space of the page, by which paragraphs and lists are told;
/// but it puts columns side by side, and a sentence of one runs into the other. Without that option
/// columns come one after the other, and the white space is lost.
public enum PDFPages {
  /// - Parameter layout: of `pdftotext -layout`.
  /// - Parameter plain: of `pdftotext` alone.
  /// - Returns: the pages, with a form feed behind each, as `pdftotext` writes them.
  public static func text(layout: [UInt8], plain: [UInt8]) -> [UInt8] {
    let ranges = (pages(layout), pages(plain))
    guard ranges.0.count == ranges.1.count else { return layout }
    var text: [UInt8] = []
    text.reserveCapacity(layout.count)
    layout.withUnsafeBufferPointer { bytes in
      for (page, other) in zip(ranges.0, ranges.1) {
        if hasColumns(bytes.slice(page)) {
          text += plain[other]
        } else {
          text += layout[page]
        }
      }
    }
    return text
  }

  /// Each with its form feed.
  private static func pages(_ text: [UInt8]) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0C).map { $0 + 1 } ?? text.count
      pages.append(start..<end)
      start = end
    }
    return pages
  }

  /// Whether several lines have words far to the right that start at the same place, and most of
  /// them in the middle of a sentence: cells of a table begin with a capital.
  private static func hasColumns(_ page: Bytes) -> Bool {
    var counts: [Int: (all: Int, lower: Int)] = [:]
    var start = 0
    while start < page.count {
      let end = page.lineEnd(from: start)
      if let part = rightPart(page, start..<end) {
        counts[part.column, default: (0, 0)].all += 1
        if part.isLower { counts[part.column, default: (0, 0)].lower += 1 }
      }
      start = end + 1
    }
    return counts.contains { $0.value.all >= 3 && $0.value.lower * 2 >= $0.value.all }
  }

  /// The column, in characters, where the words behind the widest gap of a line start.
  private static func rightPart(
    _ page: Bytes, _ line: Range<Int>
  ) -> (column: Int, isLower: Bool)? {
    let end = page.trimmed(line).upperBound
    var (column, gap) = (0, 0)
    for index in line.lowerBound..<max(end, line.lowerBound) {
      let byte = page[index]
      if byte == 0x20 {
        gap += 1
      } else {
        if gap >= 3, column >= 25, end - index >= 15 { return (column, byte.isASCIILower) }
        gap = 0
      }
      if !byte.isContinuation { column += 1 }
    }
    return nil
  }
}
