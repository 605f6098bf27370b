/// Reads Markdown as GitHub writes it, with tables.
///
/// YAML between lines of three dashes at the start is skipped, and so are the tags of HTML within
/// the text; their words stay.
struct MarkdownReader {
  let name: String
  let limits: DocumentLimits

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    guard bytes.count <= limits.markdownBytesMax else { throw .overLimit(.markdownBytes) }
    var text = TextEncoding.decoded(bytes) ?? bytes
    guard text.withUnsafeBufferPointer(TextEncoding.isText) else { throw .notText }
    MarkdownReader.blankFrontMatter(&text)
    MarkdownReader.blankLoneReturns(&text)
    let tree = MarkdownTree(text)
    var blocks = MarkdownBlocks(limits: limits, capacity: text.count)
    try tree.walk { node, isEntering throws(DocumentError) in
      try blocks.take(node, isEntering: isEntering)
    }
    return try blocks.document(name: name)
  }

  /// Keeps its lines, so that those behind it keep their numbers.
  private static func blankFrontMatter(_ text: inout [UInt8]) {
    guard text.starts(with: "---".utf8) else { return }
    var start = 0
    var isFirst = true
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = text[start..<end].reversed().drop(while: \.isASCIIWhite)
      let isRule =
        line.count == 3 && (line.allSatisfy { $0 == 0x2D } || line.allSatisfy { $0 == 0x2E })
      if isFirst, !isRule { return }
      if isRule, !isFirst {
        for index in 0..<end where text[index] != 0x0A { text[index] = 0x20 }
        return
      }
      isFirst = false
      start = end + 1
    }
  }

  /// They would end a line for the parser, and for no editor.
  private static func blankLoneReturns(_ text: inout [UInt8]) {
    for index in text.indices where text[index] == 0x0D {
      if index + 1 == text.count || text[index + 1] != 0x0A { text[index] = 0x20 }
    }
  }
}
