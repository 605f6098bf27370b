/// Puts lines together to paragraphs and entries, as they were before somebody broke them.
struct TextPieces {
  private(set) var pieces: [TextPiece] = []
  /// The lines in the order in which they are read: asides come behind the sentence they stand in.
  private(set) var order: [TextLine] = []
  private let lines: [TextLine]
  private let wrap: TextWrap
  private var open: TextPiece?
  /// Asides that stand behind the open piece's last line.
  private var asides: [Int] = []
  private var lists = ListDepth()
  private var narrowWidth: Int?

  init(_ lines: [TextLine], wrap: TextWrap) {
    self.lines = lines
    self.wrap = wrap
    pieces.reserveCapacity(lines.count)
    order.reserveCapacity(lines.count)
  }

  mutating func build() {
    for index in lines.indices { take(index) }
    close()
  }

  private mutating func take(_ index: Int) {
    let line = lines[index]
    if line.isAfterBlank { narrowWidth = wrap.narrowWidth(lines, from: index) }
    if line.has(.isFurniture) || isFootnote(line) {
      asides.append(index)
    } else if let marker = line.marker, isEntry(line, marker) {
      let depth = lists.depth(
        of: marker.kind, indent: Int(line.indent),
        isFresh: line.isAfterBlank && lastLine?.has(.endsSentence) == true)
      begin(.entry(depth: depth), index, marker)
    } else if isEntryWithoutSign(index) {
      let depth = lists.depthWithoutSign(
        indent: Int(line.indent), isAfterBlank: line.isAfterBlank,
        isLed: lastLine?.has(.endsColon) == true)
      begin(.entry(depth: depth), index, nil)
    } else if isContinuation(line) {
      order.append(line)
    } else {
      lists = ListDepth()
      begin(.plain, index, nil)
    }
  }

  private mutating func begin(_ kind: TextPiece.Kind, _ index: Int, _ marker: LineMarker?) {
    let isAfterBlank = lines[index].isAfterBlank || !asides.isEmpty
    close()
    open = TextPiece(
      kind: kind, marker: marker, places: order.count..<order.count, isAfterBlank: isAfterBlank)
    order.append(lines[index])
  }

  private mutating func close() {
    if var piece = open {
      piece.places = piece.places.lowerBound..<order.count
      pieces.append(piece)
      open = nil
    }
    guard !asides.isEmpty else { return }
    for index in asides {
      let place = order.count
      order.append(lines[index])
      pieces.append(
        TextPiece(kind: .aside, marker: nil, places: place..<(place + 1), isAfterBlank: true))
    }
    asides.removeAll(keepingCapacity: true)
  }

  private var lastLine: TextLine? { open == nil ? nil : order.last }

  private var firstLine: TextLine? { open.map { order[$0.places.lowerBound] } }

  private var openCount: Int { open.map { order.count - $0.places.lowerBound } ?? 0 }

  private var isOpenEntry: Bool { if case .entry = open?.kind { true } else { false } }

  /// An address that stands alone, and is not the end of the sentence before it.
  private func isFootnote(_ line: TextLine) -> Bool {
    guard line.has(.isAddress) else { return false }
    guard let last = lastLine, asides.isEmpty, !line.isAfterBlank else { return true }
    return last.has(.endsSentence)
  }

  /// A dash, a number or a bracketed letter can also begin a line within a sentence.
  private func isEntry(_ line: TextLine, _ marker: LineMarker) -> Bool {
    guard !marker.isCertain, !line.isAfterBlank, let last = lastLine, asides.isEmpty else {
      return true
    }
    let ends: TextLine.Traits = [.endsSentence, .endsColon, .endsSemicolon]
    if last.has(ends) { return true }
    if isOpenEntry, open?.marker?.kind == marker.kind { return true }
    return !wrap.isFull(last, before: line) && !last.has(.hangs)
  }

  /// Programs that take text from a PDF often lose the signs of lists, and leave a space.
  private func isEntryWithoutSign(_ index: Int) -> Bool {
    let line = lines[index]
    guard !wrap.hasSigns, line.marker == nil, Int(line.indent) > wrap.indent, let last = lastLine
    else {
      return false
    }
    if isOpenEntry, open?.marker == nil {
      if line.isAfterBlank { return !last.has(.hangs) }
      let ends: TextLine.Traits = [.endsSentence, .endsColon, .endsSemicolon]
      return !line.has(.startsLower) || last.has(ends)
        || !wrap.isFull(last, before: line, parts: 95)
    }
    if last.has(.endsColon) { return true }
    guard line.isAfterBlank, last.has(.endsSentence), index + 1 < lines.count else { return false }
    let next = lines[index + 1]
    return next.indent == line.indent && !line.has(.endsSentence)
      && !wrap.isFull(line, before: next)
  }

  private func isContinuation(_ line: TextLine) -> Bool {
    guard let last = lastLine, !last.has(.isAddress) || !line.isAfterBlank else { return false }
    if line.isAfterBlank || !asides.isEmpty { return goesOnAcrossGap(last, line) }
    if isOpenEntry, let first = firstLine, line.indent > first.indent + 1 { return true }
    if last.has(.endsColon) || last.has(.endsSentence) {
      return wrap.isFull(last, before: line, parts: 88, narrow: narrowWidth)
    }
    if line.has(.isAddress) { return true }
    if last.has(.hangs) {
      let isHeading =
        last.has(.hangsAsQuestion) && line.has(.startsUpper) && openCount == 1
        && last.length <= HeadingShape.charactersMax
      return !isHeading || wrap.isFull(last, before: line)
    }
    if line.has(.startsLower) {
      let isLong = wrap.isLong(last, parts: 45) || narrowWidth != nil
      return wrap.width == nil ? last.length >= 30 : isLong
    }
    return wrap.isFull(last, before: line, narrow: narrowWidth)
  }

  /// Across an empty line, a footnote or the end of a page.
  private func goesOnAcrossGap(_ last: TextLine, _ line: TextLine) -> Bool {
    guard !last.has([.endsSentence, .endsColon, .endsSemicolon]) else { return false }
    let isAcrossPage = !asides.isEmpty || line.has(.startsPage)
    if line.has(.startsLower) {
      return last.has(.hangs) || wrap.isLong(last, parts: 60) || isAcrossPage && !isOpenEntry
    }
    guard isAcrossPage else { return false }
    return last.has(.hangs) || !isOpenEntry && wrap.isFull(last, before: line)
  }
}
