import OfficeFiles

/// Makes blocks of the paragraphs of a document.
struct WordBody: XMLConsumer {
  typealias Failure = DocumentError

  private let styles: WordStyles
  private let comments: [String: String]
  private let links: [String: String]
  private var builder: DocumentBuilder
  private var tables = TableCells()
  private var cellDepth = 0

  private var paragraph = WordParagraph()
  /// Counted from 1; empty ones count.
  private var number = 0
  private var column = 1
  private var hasTitle = false

  private var isInText = false
  private var isRunBold = false
  private var isRunHidden = false
  private var isInRunProperties = false
  /// Old properties, and a second form of what was read already: elements within that are skipped.
  private var skippedDepth = 0
  private var deletionDepth = 0
  private var insertionDepth = 0
  private var markWords: [UInt8] = []
  private var linkTarget: String?
  private var linkStart = 0
  private var fieldTarget: String?

  init(
    styles: WordStyles, comments: [String: String], links: [String: String], limits: DocumentLimits
  ) {
    self.styles = styles
    self.comments = comments
    self.links = links
    builder = DocumentBuilder(limits: limits, capacity: 0)
  }

  // MARK: Elements

  mutating func start(_ name: String, _ attributes: [String: String]) throws(DocumentError) {
    if WordBody.skipped.contains(name) { skippedDepth += 1 }
    guard skippedDepth == 0 else { return }
    switch name {
    case "p": try startParagraph()
    case "r": (isRunBold, isRunHidden) = (false, false)
    case "t", "delText": isInText = true
    case "tab":
      builder.addSpace()
      if case .contents = paragraph.role, !builder.isBlockEmpty { paragraph.isBehindTab = true }
    case "br", "cr": builder.addSpace()
    case "noBreakHyphen": add("-")
    case "tbl":
      try flush()
      tables.open(isLayout: false, from: builder.blocks.count)
    case "tr": tables.row()
    case "tc":
      tables.cell()
      cellDepth += 1
    case "hyperlink": startLink(attributes["id"].flatMap { links[$0] } ?? anchor(attributes))
    case "fldChar": field(attributes["fldCharType"])
    case "commentReference":
      let words = attributes["id"].flatMap { comments[$0] } ?? ""
      builder.addMark(.comment, line: number, words: words)
    default: property(name, attributes)
    }
  }

  private mutating func property(_ name: String, _ attributes: [String: String]) {
    let value = attributes["val"]
    switch name {
    case "rPr": isInRunProperties = true
    case "pStyle": paragraph.role = value.flatMap(styles.role)
    case "ilvl": paragraph.listLevel = value.flatMap { Int($0) }.map { min(max($0, 0), 8) }
    case "numId": paragraph.isListed = value != "0"
    case "outlineLvl":
      paragraph.outlineLevel = value.flatMap { Int($0) }.flatMap { (0...8).contains($0) ? $0 : nil }
    case "b": isRunBold = value != "0" && value != "false"
    case "vanish": isRunHidden = value != "0" && value != "false"
    // Within the properties of a run they say who added the end of the paragraph.
    case "ins", "moveTo": if !isInRunProperties { startMark(insertion: 1) }
    case "del", "moveFrom": if !isInRunProperties { startMark(deletion: 1) }
    default: break
    }
  }

  mutating func end(_ name: String) throws(DocumentError) {
    if WordBody.skipped.contains(name) { skippedDepth -= 1 }
    guard skippedDepth == 0 else { return }
    switch name {
    case "p": try flush()
    case "t", "delText", "instrText": isInText = false
    case "rPr": isInRunProperties = false
    case "tc":
      try flush()
      cellDepth -= 1
    case "tbl":
      try flush()
      builder.revise { blocks, _ in tables.close(&blocks) }
    case "hyperlink": endLink()
    case "ins", "moveTo": if !isInRunProperties { endMark(.insertion) }
    case "del", "moveFrom": if !isInRunProperties { endMark(.deletion) }
    default: break
    }
  }

  mutating func text(_ text: String) {
    guard skippedDepth == 0 else { return }
    if isInText { return add(text) }
    // Only the code of a field has text outside: HYPERLINK "address".
    guard text.contains("HYPERLINK") else { return }
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    if parts.count > 2, !parts[0].contains("\\l") { fieldTarget = String(parts[1]) }
  }

  // MARK: Paragraphs

  private mutating func startParagraph() throws(DocumentError) {
    try flush()
    paragraph = WordParagraph()
    number += 1
    column = 1
    (isRunBold, isRunHidden, isInRunProperties) = (false, false, false)
  }

  private mutating func add(_ text: String) {
    if deletionDepth + insertionDepth > 0, markWords.count < 1_000 { markWords += text.utf8 }
    guard deletionDepth == 0, !isRunHidden, !paragraph.isBehindTab else { return }
    // A line is a paragraph, whatever breaks its text has in the file.
    var bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    bytes.withUnsafeBufferPointer { bytes in
      let words = bytes.trimmed(0..<bytes.count)
      if !words.isEmpty {
        if isRunBold { paragraph.hasBold = true } else { paragraph.hasPlain = true }
      }
      var start = 0
      if builder.isBlockEmpty, !words.isEmpty, let marker = LineMarker.of(bytes, in: words),
        marker.isCertain
      {
        paragraph.isListed = true
        start = Int(marker.bodyStart)
      }
      builder.add(bytes.slice(start..<bytes.count), line: number, column: column + start)
    }
    column += bytes.count
  }

  private mutating func flush() throws(DocumentError) {
    guard !builder.isBlockEmpty else { return }
    let isBold = paragraph.hasBold && !paragraph.hasPlain
    let isHeading = isBold && builder.withOpenText(WordBody.looksLikeHeading)
    let kind = paragraph.kind(
      cell: cellDepth > 0 ? tables.kind : nil, looksLikeHeading: isHeading)
    if kind == .heading(level: 1) { hasTitle = true }
    if let linkTarget { builder.addLink(from: linkStart, target: linkTarget) }
    try builder.endBlock(kind)
    linkStart = builder.position
  }

  /// Words of a line that is bold from end to end.
  private static func looksLikeHeading(_ bytes: Bytes) -> Bool {
    guard let last = bytes.last, !".:;,".utf8.contains(last) else { return false }
    return HeadingShape.fits(bytes, 0..<bytes.count, length: bytes.count)
  }

  // MARK: Links and marks

  private func anchor(_ attributes: [String: String]) -> String? {
    attributes["anchor"].map { "#" + $0 }
  }

  private mutating func startLink(_ target: String?) {
    linkTarget = target
    linkStart = builder.position
  }

  private mutating func endLink() {
    if let linkTarget { builder.addLink(from: linkStart, target: linkTarget) }
    linkTarget = nil
  }

  private mutating func field(_ type: String?) {
    switch type {
    case "separate": if let fieldTarget { startLink(fieldTarget) }
    case "end":
      if fieldTarget != nil { endLink() }
      fieldTarget = nil
    default: break
    }
  }

  private mutating func startMark(insertion: Int = 0, deletion: Int = 0) {
    insertionDepth += insertion
    deletionDepth += deletion
    markWords = []
  }

  private mutating func endMark(_ kind: EditorialMark.Kind) {
    let isDeletion = kind == .deletion
    guard (isDeletion ? deletionDepth : insertionDepth) > 0 else { return }
    if isDeletion { deletionDepth -= 1 } else { insertionDepth -= 1 }
    builder.addMark(kind, line: max(number, 1), words: EditorialMark.cut(markWords))
    markWords = []
  }

  private static let skipped: Set<String> = ["pPrChange", "rPrChange", "sectPrChange", "Fallback"]

  func document(name: String) throws(DocumentError) -> Document {
    var body = self
    try body.flush()
    // Without a title, the highest headings take its level.
    if !body.hasTitle { body.builder.revise { blocks, _ in WordBody.raise(&blocks) } }
    return body.builder.document(name: name, form: .docx)
  }

  private static func raise(_ blocks: inout [Block]) {
    for index in blocks.indices {
      guard case .heading(let level) = blocks[index].kind, level > 1 else { continue }
      blocks[index] = blocks[index].ofKind(.heading(level: level - 1))
    }
  }
}
