/// Makes blocks of the nodes of a Markdown text.
struct MarkdownBlocks {
  private let limits: DocumentLimits
  private var builder: DocumentBuilder
  private var tables = TableCells()
  private var depth = 0
  private var listDepth = 0
  /// An entry of a list has begun, and has no words yet.
  private var isEntryNew = false
  private var headingLevel = 1
  private var line = 1
  private var linkStart = 0
  private var deletion: (line: Int, words: [UInt8])?

  init(limits: DocumentLimits, capacity: Int) {
    self.limits = limits
    builder = DocumentBuilder(limits: limits, capacity: capacity)
  }

  mutating func take(_ node: MarkdownNode, isEntering: Bool) throws(DocumentError) {
    let kind = node.kind
    if isEntering {
      if node.line > 0 { line = node.line }
      try enter(node, kind)
    } else {
      try leave(node, kind)
    }
  }

  private mutating func enter(
    _ node: MarkdownNode, _ kind: MarkdownNode.Kind
  ) throws(DocumentError) {
    switch kind {
    case .list, .block, .item, .table:
      depth += 1
      guard depth <= limits.depthMax else { throw .overLimit(.depth) }
      if case .list = kind { listDepth += 1 }
      if case .item = kind { isEntryNew = true }
      if case .table = kind { tables.open(isLayout: false, from: builder.blocks.count) }
    case .row: tables.row()
    case .cell: tables.cell()
    case .words, .code: add(node.words, column: node.column)
    case .codeBlock:
      builder.add(node.words, line: line, column: 1)
      try end()
    case .softBreak, .hardBreak: builder.addSpace()
    case .link: linkStart = builder.position
    case .deleted: deletion = (line, [])
    case .inlineHTML: inlineHTML(node.words)
    case .htmlBlock: try htmlBlock(node.words)
    case .heading, .paragraph, .other: break
    }
  }

  private mutating func leave(
    _ node: MarkdownNode, _ kind: MarkdownNode.Kind
  ) throws(DocumentError) {
    switch kind {
    case .heading(let level):
      headingLevel = level
      try builder.endBlock(.heading(level: level))
    case .paragraph: try end()
    case .cell: try builder.endBlock(tables.kind)
    case .link: builder.addLink(from: linkStart, target: node.target)
    case .deleted:
      guard let deletion else { return }
      builder.addMark(.deletion, line: deletion.line, words: EditorialMark.cut(deletion.words))
      self.deletion = nil
    case .list, .block, .item, .table:
      depth -= 1
      if case .list = kind { listDepth -= 1 }
      if case .item = kind { isEntryNew = false }
      if case .table = kind { builder.revise { blocks, _ in tables.close(&blocks) } }
    default: break
    }
  }

  /// Ends a paragraph; the first one of an entry is the entry.
  private mutating func end() throws(DocumentError) {
    let isEntry = isEntryNew && listDepth > 0 && !builder.isBlockEmpty
    try builder.endBlock(isEntry ? .entry(depth: listDepth) : .paragraph)
    if isEntry { isEntryNew = false }
  }

  private mutating func add(_ words: Bytes, column: Int) {
    guard deletion == nil else {
      deletion?.words += words.slice(0..<min(words.count, 400))
      return
    }
    builder.add(words, line: line, column: column)
  }

  private mutating func inlineHTML(_ words: Bytes) {
    let text = String(decoding: words, as: UTF8.self)
    if text.hasPrefix("<!--") { comment(text) } else { builder.addSpaceIfBreak(text) }
  }

  private mutating func comment(_ text: String) {
    guard EditorialComment.isOne(text) else { return }
    let inner = text.drop { "<!-".contains($0) }.reversed().drop { "\n >-".contains($0) }
    let words = String(inner.reversed())
    builder.addMark(.comment, line: line, words: EditorialMark.cut(Array(words.utf8)))
  }

  /// The words between its tags, each run a block.
  private mutating func htmlBlock(_ words: Bytes) throws(DocumentError) {
    let text = String(decoding: words, as: UTF8.self)
    if text.hasPrefix("<!--") { return comment(text) }
    var line = line
    var start = 0
    var isInTag = false
    var isSummary = false
    for index in 0...words.count {
      let isEnd = index == words.count
      guard isEnd || words[index] == (isInTag ? UInt8(ascii: ">") : UInt8(ascii: "<")) else {
        continue
      }
      let part = words.slice(start..<index)
      if isInTag {
        line += part.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
        isSummary = part.count >= 7 && part.equals("summary", in: 0..<7)
      } else {
        line = builder.add(part, line: line, column: 1)
        if isSummary {
          try builder.endBlock(.heading(level: min(headingLevel + 1, 6)))
        } else {
          try end()
        }
      }
      isInTag.toggle()
      start = index + 1
    }
  }

  mutating func document(name: String) throws(DocumentError) -> Document {
    try end()
    return builder.document(name: name, form: .markdown)
  }
}

extension DocumentBuilder {
  fileprivate mutating func addSpaceIfBreak(_ tag: String) {
    if tag.lowercased().hasPrefix("<br") { addSpace() }
  }
}
