import CMark

/// A parsed text; its nodes live as long as it does.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer?
  private let parser: OpaquePointer?

  init(_ text: [UInt8]) {
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_UNSAFE
    let parser = cmark_parser_new(options)
    // Its search for bare addresses takes the square of the time, and so it stays out.
    let parts = MarkdownTree.mayHoldTables(text) ? ["strikethrough", "table"] : ["strikethrough"]
    for name in parts {
      if let part = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, part)
      }
    }
    text.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    root = cmark_parser_finish(parser)
    self.parser = parser
  }

  /// The parser fills short rows up to the columns of the table: a line of bars above many short
  /// ones would take all memory.
  private static func mayHoldTables(_ text: [UInt8]) -> Bool {
    var (bars, barsMax, rows) = (0, 0, 0)
    for byte in text {
      if byte == UInt8(ascii: "|") {
        if bars == 0 { rows += 1 }
        bars += 1
        barsMax = max(barsMax, bars)
      } else if byte == 0x0A {
        bars = 0
      }
    }
    let (cells, overflows) = barsMax.multipliedReportingOverflow(by: rows)
    return !overflows && cells <= 1_000_000
  }

  deinit {
    if let root { cmark_node_free(root) }
    if let parser { cmark_parser_free(parser) }
  }

  func walk(
    _ visit: (MarkdownNode, _ isEntering: Bool) throws(DocumentError) -> Void
  ) throws(DocumentError) {
    guard let root, let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      try visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}

/// A part of a parsed text.
struct MarkdownNode {
  enum Kind {
    case heading(Int)
    case paragraph, list, item, table, row, cell, block
    case words, code, codeBlock, softBreak, hardBreak, link, deleted, inlineHTML, htmlBlock
    case other
  }

  private let node: OpaquePointer

  init(_ node: OpaquePointer) { self.node = node }

  var line: Int { Int(cmark_node_get_start_line(node)) }
  var column: Int { max(Int(cmark_node_get_start_column(node)), 1) }

  /// The words of a node that has no others in it.
  var words: Bytes {
    guard let text = cmark_node_get_literal(node) else { return Bytes(start: nil, count: 0) }
    var count = 0
    while text[count] != 0 { count += 1 }
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return Bytes(start: start, count: count)
  }

  var target: String {
    cmark_node_get_url(node).map { String(String(cString: $0).prefix(2_000)) } ?? ""
  }

  var kind: Kind {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "heading": .heading(Int(cmark_node_get_heading_level(node)))
    case "paragraph": .paragraph
    case "list": .list
    case "item", "tasklist": .item
    case "table": .table
    case "table_row", "table_header": .row
    case "table_cell": .cell
    case "block_quote", "thematic_break", "footnote_definition", "document": .block
    case "text": .words
    case "code": .code
    case "code_block": .codeBlock
    case "softbreak": .softBreak
    case "linebreak": .hardBreak
    case "link": .link
    case "strikethrough": .deleted
    case "html_inline": .inlineHTML
    case "html_block": .htmlBlock
    default: .other
    }
  }
}
