/// How wide the lines of a text are that somebody, or a program, has broken.
struct TextWrap {
  /// Characters of a full line; `nil` where each paragraph is one line.
  let width: Int?
  /// Whether the signs of its lists were kept on the way to text.
  let hasSigns: Bool
  /// The white space that nearly all lines have before them.
  let indent: Int

  init(_ lines: [TextLine]) {
    var widths = [Int](repeating: 0, count: 256)
    var indents = [Int](repeating: 0, count: 64)
    var (broken, signs) = (0, 0)
    for index in lines.indices {
      let line = lines[index]
      indents[min(Int(line.indent), 63)] += 1
      if let marker = line.marker, marker.isCertain || marker.kind.isDash { signs += 1 }
      guard index > 0, !line.isAfterBlank, line.marker == nil, line.has(.startsLower) else {
        continue
      }
      // A sentence that goes on in the next line: that line was full.
      let before = lines[index - 1]
      guard before.length >= 30, !before.has(.endsSentence), !before.has(.endsColon) else {
        continue
      }
      widths[min(Int(before.length + before.indent), 255)] += 1
      broken += 1
    }
    hasSigns = signs > 0
    indent = TextWrap.usualIndent(indents, lines.count)
    let width = TextWrap.width(widths, broken) - indent
    self.width = broken >= 2 && (30...140).contains(width) ? width : nil
  }

  /// Below which all but one in twenty lie.
  private static func width(_ widths: [Int], _ count: Int) -> Int {
    var seen = 0
    for (width, lines) in widths.enumerated() {
      seen += lines
      if seen * 20 >= count * 19 { return width }
    }
    return 0
  }

  private static func usualIndent(_ indents: [Int], _ count: Int) -> Int {
    indents.firstIndex { $0 * 20 >= count } ?? 0
  }

  /// Whether the first word of the next line had no room on this one.
  ///
  /// - Parameter parts: of a full line, in hundredths: letters of print are not all as wide.
  /// - Parameter narrow: of the lines that stand together, where they are narrower than others.
  func isFull(
    _ line: TextLine, before next: TextLine, parts: Int = 82, narrow: Int? = nil
  ) -> Bool {
    guard let width = narrow ?? width else { return false }
    return (room(line) + 1 + Int(next.firstWord)) * 100 >= width * parts
  }

  /// Whether a line is long enough to have been broken.
  func isLong(_ line: TextLine, parts: Int) -> Bool {
    guard let width else { return false }
    return room(line) * 100 >= width * parts
  }

  /// The width of a column: of three lines or more that stand together from one on.
  func narrowWidth(_ lines: [TextLine], from start: Int) -> Int? {
    guard let width else { return nil }
    var (widest, end) = (0, start)
    while end < lines.count, end == start || !lines[end].isAfterBlank {
      widest = max(widest, room(lines[end]))
      // As wide as other text: no need to look on.
      if widest * 4 >= width * 3 { return nil }
      end += 1
    }
    return end - start >= 3 && widest >= 35 ? widest : nil
  }

  /// What a line takes of the page's width.
  private func room(_ line: TextLine) -> Int {
    Int(line.length) + max(min(Int(line.indent) - indent, 40), 0)
  }
}

extension LineMarker.Kind {
  var isDash: Bool { if case .dash = self { true } else { false } }
}
