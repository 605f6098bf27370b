/// Finds addresses, lists whose signs were lost, and headings among the pieces of a text.
struct TextHeadings {
  private(set) var pieces: [TextPiece]
  private let bytes: Bytes
  private let lines: [TextLine]
  /// By piece: whether its words look like a heading.
  private var candidates: [Bool] = []

  /// - Parameter lines: in the order in which they are read.
  init(_ bytes: Bytes, _ lines: [TextLine], _ pieces: [TextPiece]) {
    self.bytes = bytes
    self.lines = lines
    self.pieces = pieces
  }

  private func first(_ piece: TextPiece) -> TextLine { lines[piece.places.lowerBound] }
  private func last(_ piece: TextPiece) -> TextLine { lines[piece.places.upperBound - 1] }

  mutating func find() {
    joinAddresses()
    candidates = pieces.map(isCandidate)
    nameLists()
    for index in pieces.indices.reversed() where candidates[index] && isHeading(index) {
      pieces[index].kind = .heading(level: level(index))
    }
    raiseTitle()
  }

  /// Short lines that stand together and end in a postcode are one paragraph.
  private mutating func joinAddresses() {
    var joined: [TextPiece] = []
    joined.reserveCapacity(pieces.count)
    var start = 0
    for piece in pieces {
      joined.append(piece)
      // The first line of one can have been taken for an entry that lost its sign.
      let isEntry = piece.kind != .plain
      guard !isEntry || piece.kind == .entry(depth: 1) && piece.marker == nil else {
        start = joined.count
        continue
      }
      if piece.isAfterBlank || isEntry { start = joined.count - 1 }
      let line = last(piece)
      if line.length > 60 || line.has([.endsSentence, .endsColon]) { start = joined.count }
      guard joined.count - start > 1, joined.count - start < 12,
        PostalAddress.endsInPostcode(bytes, line.range)
      else { continue }
      if joined.count - start > 2, isLeadOfAddress(joined[start]) { start += 1 }
      joined[start].places = joined[start].places.lowerBound..<piece.places.upperBound
      joined.removeSubrange((start + 1)...)
      joined[start].kind = .plain
    }
    pieces = joined
  }

  /// 'Contact' right above an address.
  private func isLeadOfAddress(_ piece: TextPiece) -> Bool {
    let words = WordList(bytes, first(piece).range)
    guard let word = words.first else { return false }
    return TextHeadings.addressLeads.contains(bytes, word)
  }

  private static let addressLeads = WordSet(
    "contact contacts contacting contact: how address address: postal write cysylltu cyfeiriad"
      + " sut complaints cwynion")

  private func isCandidate(_ piece: TextPiece) -> Bool {
    switch piece.kind {
    case .plain: break
    case .entry: guard piece.marker?.levels != nil else { return false }
    case .heading, .aside: return false
    }
    guard piece.places.count <= 2 else { return false }
    let (first, last) = (first(piece), last(piece))
    guard !first.has(.startsLower), !last.has([.endsColon, .endsSemicolon]) else { return false }
    guard !last.has(.hangs) || last.has(.hangsAsQuestion) else { return false }
    let mayEnd = !last.has(.endsSentence) || bytes[last.range.upperBound - 1] == 0x3F
    guard mayEnd else { return false }
    if piece.places.count == 1 {
      return HeadingShape.fits(bytes, first.body, length: Int(first.length))
    }
    let whole = first.body.lowerBound..<last.range.upperBound
    return HeadingShape.fits(bytes, whole, length: Int(first.length + last.length) + 1)
  }

  /// Short lines one after the other are a list that lost its signs, if a colon leads them.
  private mutating func nameLists() {
    var index = 0
    while index < pieces.count {
      var end = index
      while end < pieces.count, pieces[end].kind == .plain, candidates[end] { end += 1 }
      if end - index >= 3 {
        let isLed = index > 0 && last(pieces[index - 1]).has(.endsColon)
        // The last one is the heading of what follows; without a lead, the first can be a title.
        for place in index..<(end - 1) where isLed || place > 0 && end - index >= 5 {
          candidates[place] = false
          if isLed { pieces[place].kind = .entry(depth: 1) }
        }
      }
      index = max(end, index + 1)
    }
  }

  /// Alone, or right above what it is the heading of.
  private func isHeading(_ index: Int) -> Bool {
    guard let next = pieces[(index + 1)...].firstIndex(where: { $0.kind != .aside }) else {
      return false
    }
    let after = pieces[next]
    if let levels = pieces[index].marker?.levels { return isNumberedHeading(index, next, levels) }
    // The end of a group of short lines, such as a signature.
    if index > 0, !pieces[index].isAfterBlank, pieces[index - 1].kind == .plain,
      !candidates[index - 1], !last(pieces[index - 1]).has(.endsSentence)
    {
      return false
    }
    if after.isAfterBlank { return true }
    switch after.kind {
    case .heading, .entry: return true
    case .plain:
      let line = first(after)
      return after.places.count > 1 && line.length > 40 || line.length > 60
        || last(after).has([.endsSentence, .endsColon])
        || PostalAddress.endsInPostcode(bytes, last(after).range)
    case .aside: return false
    }
  }

  /// A number before and behind it makes a list; words make it a heading.
  private func isNumberedHeading(_ index: Int, _ next: Int, _ levels: Int) -> Bool {
    let after = pieces[next]
    if after.kind != .plain, after.marker?.levels == levels { return false }
    if index > 0, case .entry = pieces[index - 1].kind, pieces[index - 1].marker?.levels == levels {
      return false
    }
    if case .heading = after.kind { return true }
    if after.kind == .plain { return first(after).has(.startsUpper) }
    return false
  }

  private func level(_ index: Int) -> Int {
    guard let levels = pieces[index].marker?.levels else { return 2 }
    return min(levels + 1, 6)
  }

  /// The first heading is the title, unless something was said before it.
  private mutating func raiseTitle() {
    guard let index = pieces.firstIndex(where: { $0.kind != .aside }),
      case .heading = pieces[index].kind, pieces[index].marker == nil
    else { return }
    pieces[index].kind = .heading(level: 1)
  }
}
