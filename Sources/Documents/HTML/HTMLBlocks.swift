/// Makes blocks of a page's elements and words.
struct HTMLBlocks {
  private let page: Bytes
  private let limits: DocumentLimits
  private var builder: DocumentBuilder
  private var places: FilePlaces
  private var frames: [HTMLFrame] = []
  private var regions = HTMLRegions()
  private var tables = TableCells()
  private var marks = HTMLMarks()
  private var kind: Block.Kind = .paragraph
  private var headingLevel = 1
  private var linkStart = 0
  private var isAfterBreak = false

  init(_ page: Bytes, limits: DocumentLimits) {
    self.page = page
    self.limits = limits
    builder = DocumentBuilder(limits: limits, capacity: page.count / 2)
    places = FilePlaces(page)
  }

  private var top: HTMLFrame { frames.last ?? HTMLFrame.page }

  // MARK: Elements

  mutating func start(
    _ tag: HTMLTag, _ attributes: HTMLAttributes, at place: Int
  ) throws(DocumentError) {
    guard frames.count < limits.depthMax else { throw .overLimit(.depth) }
    if tag.breaks { try flush() }
    var frame = top.inner(tag, attributes)
    if frame.mark != nil, top.mark == nil {
      marks.open(frame.mark, line: places.find(place).line, from: builder.position)
    }
    switch tag {
    case .lineBreak: try lineBreak()
    case .link:
      linkStart = builder.position
      frame.target = attributes.text("href").map(HTMLBlocks.target)
    case .table, .definitions:
      tables.open(isLayout: attributes.text("role") == "presentation", from: builder.blocks.count)
    case .row: tables.row()
    case .cell: tables.cell()
    case .term: tables.term()
    case .definition: tables.definition()
    default: break
    }
    frames.append(frame)
  }

  mutating func end(_ tag: HTMLTag) throws(DocumentError) {
    if tag.breaks { try flush() }
    guard let frame = frames.popLast() else { return }
    if case .link = tag { closeLink(frame.target) }
    switch tag {
    case .table, .definitions: builder.revise { blocks, _ in tables.close(&blocks) }
    default: break
    }
    if frame.mark != nil, top.mark == nil {
      marks.close(&builder)
    }
  }

  private mutating func lineBreak() throws(DocumentError) {
    if isAfterBreak { try flush() }
    builder.addSpace()
    isAfterBreak = true
  }

  private static func target(_ href: String) -> String {
    String(decoding: href.utf8.prefix(2_000).filter { $0 >= 0x20 }, as: UTF8.self)
  }

  private mutating func closeLink(_ target: String?) {
    guard let target else { return }
    builder.addLink(from: linkStart, target: target)
    linkStart = builder.position
  }

  // MARK: Words

  /// - Parameter place: in the file, right behind the words; an entity there is longer than its
  ///   character here.
  mutating func text(_ words: Bytes, before place: Int) throws(DocumentError) {
    let frame = top
    if frame.mark != nil { marks.add(words) }
    guard !frame.isSkipped else { return }
    let first = words.trimmed(0..<words.count)
    guard !first.isEmpty else {
      if !builder.isBlockEmpty { builder.addSpace() }
      return
    }
    var start = 0
    if builder.isBlockEmpty || isAfterBreak {
      start = try begin(frame, words, first)
    }
    isAfterBreak = false
    guard start < words.count else { return }
    let (line, column) = origin(words, from: start, before: place)
    builder.add(words.slice(start..<words.count), line: line, column: column)
  }

  /// Decides what the new block is; a bullet that was typed makes it an entry.
  ///
  /// - Returns: where its words start.
  private mutating func begin(
    _ frame: HTMLFrame, _ words: Bytes, _ first: Range<Int>
  ) throws(DocumentError) -> Int {
    let marker = LineMarker.of(words, in: first)
    let isTyped = marker?.isCertain == true
    if !builder.isBlockEmpty {
      guard isTyped else { return 0 }
      try flush()
    }
    kind = blockKind(frame)
    guard isTyped, let marker else { return 0 }
    if case .paragraph = kind { kind = .entry(depth: 1) }
    return Int(marker.bodyStart)
  }

  private mutating func blockKind(_ frame: HTMLFrame) -> Block.Kind {
    switch frame.role {
    case .plain: return .paragraph
    case .heading(let level):
      headingLevel = level
      return .heading(level: level)
    case .summary: return .heading(level: min(headingLevel + 1, 6))
    case .entry(let depth): return .entry(depth: depth)
    case .cell: return tables.kind
    }
  }

  /// Where the words from a place on stand in the file.
  private mutating func origin(
    _ words: Bytes, from start: Int, before place: Int
  ) -> (line: Int, column: Int) {
    // The parser hands long texts over before it has gone past their last character.
    for end in place..<(place + 4) where end <= page.count && end >= words.count {
      if page.slice((end - words.count)..<end).elementsEqual(words) {
        return places.find(end - words.count + start)
      }
    }
    let rest = words.slice(start..<words.count)
    if rest.count <= 4, let sign = entity(before: place) { return places.find(sign) }
    // Words that the parser has left signs out of: their line feeds are all there.
    let end = places.find(place)
    let feeds = rest.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    return (max(end.line - feeds, 1), feeds > 0 ? 1 : max(end.column - rest.count, 1))
  }

  /// The start of an entity that ends at a place.
  private func entity(before place: Int) -> Int? {
    var start = min(place, page.count)
    while start > 0, place - start < 12 {
      start -= 1
      if page[start] == UInt8(ascii: "&") { return start }
    }
    return nil
  }

  private mutating func flush() throws(DocumentError) {
    isAfterBreak = false
    guard !builder.isBlockEmpty else { return }
    // A link around several blocks is each one's.
    if let target = frames.last(where: { $0.target != nil })?.target {
      builder.addLink(from: linkStart, target: target)
    }
    let count = builder.blocks.count
    try builder.endBlock(kind)
    if builder.blocks.count > count { regions.add(top.region, builder.blocks[count]) }
    linkStart = builder.position
    // The rest of an entry is more of it, and no other entry.
    for index in frames.indices.reversed() {
      if case .entry = frames[index].role { frames[index].role = .plain } else { break }
    }
  }

  mutating func comment(_ words: String, at place: Int) {
    guard EditorialComment.isOne(words) else { return }
    let line = places.find(max(place - words.utf8.count, 0)).line
    builder.addMark(.comment, line: line, words: HTMLMarks.cut(Array(words.utf8)))
  }

  mutating func document(name: String) throws(DocumentError) -> Document {
    try flush()
    builder.revise { blocks, text in regions.decide(&blocks, text) }
    return builder.document(name: name, form: .html)
  }
}
