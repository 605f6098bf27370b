/// Reads text as people and programs write it: one paragraph a line, or broken lines.
///
/// Links are not looked for: an address in a text is words as others are.
struct TextReader {
  let name: String
  let form: DocumentForm
  let limits: DocumentLimits

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    let decoded = TextEncoding.decoded(bytes)
    let result = (decoded ?? bytes).withUnsafeBufferPointer { buffer in
      Result { () throws(DocumentError) in try read(buffer) }
    }
    return try result.get()
  }

  private func read(_ bytes: Bytes) throws(DocumentError) -> Document {
    guard TextEncoding.isText(bytes) else { throw .notText }
    var scan = LineScan(bytes, limits: limits)
    try scan.scan()
    var lines = scan.lines
    if form == .pdf {
      var furniture = PageFurniture(bytes, lines)
      lines = furniture.marked()
    }
    var pieces = TextPieces(lines, wrap: TextWrap(lines))
    pieces.build()
    var headings = TextHeadings(bytes, pieces.order, pieces.pieces)
    headings.find()
    var builder = DocumentBuilder(limits: limits, capacity: bytes.count + 1)
    for piece in headings.pieces { try emit(piece, pieces.order, bytes, &builder) }
    builder.revise(SiteChrome.mark)
    return builder.document(name: name, form: form)
  }

  private func emit(
    _ piece: TextPiece, _ lines: [TextLine], _ bytes: Bytes, _ builder: inout DocumentBuilder
  ) throws(DocumentError) {
    for place in piece.places {
      let line = lines[place]
      let isFirst = place == piece.places.lowerBound
      if !isFirst, !lines[place - 1].has(.endsHyphen) { builder.addSpace() }
      let range = isFirst && piece.marker != nil ? line.body : line.range
      let column = Int(line.column) + range.lowerBound - line.range.lowerBound
      if line.has(.isPlain) {
        builder.addPlain(bytes.slice(range), line: Int(line.number), column: column)
      } else {
        builder.add(bytes.slice(range), line: Int(line.number), column: column)
      }
    }
    switch piece.kind {
    case .heading(let level): try builder.endBlock(.heading(level: level))
    case .entry(let depth): try builder.endBlock(.entry(depth: depth))
    case .plain: try builder.endBlock(.paragraph)
    case .aside:
      let isFurniture = lines[piece.places.lowerBound].has(.isFurniture)
      try builder.endBlock(.paragraph, region: isFurniture ? .surrounding : .notice)
    }
  }
}
