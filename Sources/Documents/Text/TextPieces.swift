/// Puts lines together to paragraphs and entries, as they were before somebody broke them.
struct TextPieces {
  private(set) var pieces: [TextPiece] = []
  private let lines: [TextLine]
  private let wrap: TextWrap
  private var open: TextPiece?
  /// Asides that stand behind the open piece's last line.
  private var asides: [Int32] = []
  private var lists = ListDepth()

  init(_ lines: [TextLine], wrap: TextWrap) {
    self.lines = lines
    self.wrap = wrap
    pieces.reserveCapacity(lines.count)
  }

  mutating func build() {
    for index in lines.indices { take(index) }
    close()
  }

  private mutating func take(_ index: Int) {
    let line = lines[index]
    if line.has(.isFurniture) || isFootnote(line) {
      asides.append(Int32(index))
    } else if let marker = line.marker, isEntry(line, marker) {
      let depth = lists.depth(of: marker.kind, indent: line.indent)
      begin(.entry(depth: depth), index, marker)
    } else if isEntryWithoutSign(index) {
      let depth = lists.depthWithoutSign(
        isAfterBlank: line.isAfterBlank, isLed: lastLine?.has(.endsColon) == true)
      begin(.entry(depth: depth), index, nil)
    } else if isContinuation(line) {
      open?.lines.append(Int32(index))
    } else {
      lists = ListDepth()
      begin(.plain, index, nil)
    }
  }

  private mutating func begin(_ kind: TextPiece.Kind, _ index: Int, _ marker: LineMarker?) {
    let isAfterBlank = lines[index].isAfterBlank || !asides.isEmpty
    close()
    open = TextPiece(
      kind: kind, marker: marker, lines: [Int32(index)], isAfterBlank: isAfterBlank)
  }

  private mutating func close() {
    if let open { pieces.append(open) }
    open = nil
    for aside in asides {
      pieces.append(TextPiece(kind: .aside, marker: nil, lines: [aside], isAfterBlank: true))
    }
    asides.removeAll(keepingCapacity: true)
  }

  private var lastLine: TextLine? { open.map { lines[$0.last] } }

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
    guard !wrap.hasSigns, line.marker == nil, line.indent > wrap.indent, let last = lastLine else {
      return false
    }
    if isOpenEntry, open?.marker == nil { return !line.isAfterBlank || !last.has(.hangs) }
    if last.has(.endsColon) { return true }
    guard line.isAfterBlank, last.has(.endsSentence), index + 1 < lines.count else { return false }
    let next = lines[index + 1]
    return next.indent == line.indent && !line.has(.endsSentence)
      && !wrap.isFull(line, before: next)
  }

  private func isContinuation(_ line: TextLine) -> Bool {
    guard let last = lastLine, !last.has(.isAddress) || !line.isAfterBlank else { return false }
    if line.isAfterBlank || !asides.isEmpty { return goesOnAcrossGap(last, line) }
    if isOpenEntry, let first = open?.first, line.indent > lines[first].indent + 1 { return true }
    if last.has(.endsColon) || last.has(.endsSentence) {
      return wrap.isFull(last, before: line, parts: 88)
    }
    if line.has(.isAddress) { return true }
    if last.has(.hangs) {
      let isHeading =
        last.has(.hangsAsQuestion) && line.has(.startsUpper) && open?.lines.count == 1
      return !isHeading || wrap.isFull(last, before: line)
    }
    if line.has(.startsLower) {
      return wrap.width == nil ? last.length >= 30 : wrap.isLong(last, parts: 45)
    }
    return wrap.isFull(last, before: line)
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
