import CXML

/// Runs libxml2's parser of HTML over a page.
enum HTMLEvents {
  /// - Parameter bytes: UTF-8; what the page says of its encoding is not looked at.
  static func read(_ bytes: Bytes, into blocks: inout HTMLBlocks) throws(DocumentError) {
    guard !bytes.isEmpty else { return }
    let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let context = htmlCreateMemoryParserCtxt(start, Int32(bytes.count)) else {
      throw .notText
    }
    defer { htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    var handler = callbacks()
    let state = HTMLState(blocks, context)
    withUnsafeMutablePointer(to: &handler) { handler in
      // The context frees a handler of its own, and never ours.
      let own = context.pointee.sax
      context.pointee.sax = handler
      context.pointee.userData = Unmanaged.passUnretained(state).toOpaque()
      withExtendedLifetime(state) { _ = htmlParseDocument(context) }
      context.pointee.sax = own
    }
    if let error = state.error { throw error }
    blocks = state.blocks
  }

  private static func callbacks() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { data, name, attributes in
      guard let name, let state = HTMLState.of(data) else { return }
      state.run { (blocks: inout HTMLBlocks, place: Int) throws(DocumentError) in
        try blocks.start(HTMLTag.of(name), HTMLAttributes(attributes), at: place)
      }
    }
    handler.endElement = { data, name in
      guard let name, let state = HTMLState.of(data) else { return }
      state.run { (blocks: inout HTMLBlocks, _: Int) throws(DocumentError) in
        try blocks.end(HTMLTag.of(name))
      }
    }
    handler.characters = { data, text, count in HTMLState.of(data)?.text(text, Int(count)) }
    handler.ignorableWhitespace = handler.characters
    handler.comment = { data, text in
      guard let text, let state = HTMLState.of(data) else { return }
      state.run { (blocks: inout HTMLBlocks, place: Int) throws(DocumentError) in
        blocks.comment(String(cString: text), at: place)
      }
    }
    return handler
  }
}

/// What the parser's callbacks share: a class, because they can carry nothing but a pointer.
private final class HTMLState {
  private(set) var error: DocumentError?
  private(set) var blocks: HTMLBlocks
  private let context: htmlParserCtxtPtr

  init(_ blocks: HTMLBlocks, _ context: htmlParserCtxtPtr) {
    self.blocks = blocks
    self.context = context
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> HTMLState? {
    data.map { Unmanaged<HTMLState>.fromOpaque($0).takeUnretainedValue() }
  }

  /// How much of the page was read.
  private var place: Int {
    guard let input = context.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  func text(_ text: UnsafePointer<UInt8>?, _ count: Int) {
    guard let text, count > 0 else { return }
    run { (blocks: inout HTMLBlocks, place: Int) throws(DocumentError) in
      try blocks.text(Bytes(start: text, count: count), before: place)
    }
  }

  func run(_ body: (inout HTMLBlocks, Int) throws(DocumentError) -> Void) {
    // The parser may still call back after it was stopped.
    guard error == nil else { return }
    do throws(DocumentError) {
      try body(&blocks, place)
    } catch {
      self.error = error
      xmlStopParser(context)
    }
  }
}
