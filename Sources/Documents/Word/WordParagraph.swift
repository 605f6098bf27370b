/// What was read of a paragraph besides its words.
struct WordParagraph {
  var role: WordStyles.Role?
  /// From 0; of a list by the paragraph's own properties.
  var listLevel: Int?
  /// In a list at all: the number 0 takes a paragraph out of the list of its style.
  var isListed: Bool?
  var outlineLevel: Int?
  var hasBold = false
  var hasPlain = false
  /// The words that follow are the number of a page in the table of contents.
  var isBehindTab = false

  /// - Parameter looksLikeHeading: a bold line alone, with the words of one.
  func kind(cell: Block.Kind?, looksLikeHeading: Bool) -> Block.Kind {
    if let outlineLevel { return .heading(level: min(outlineLevel + 2, 7)) }
    switch role {
    case .title: return .heading(level: 1)
    case .heading(let level): return .heading(level: min(level + 1, 7))
    case .contents(let depth): return .entry(depth: depth)
    case .entry(let depth):
      if isListed != false { return .entry(depth: max(depth, (listLevel ?? 0) + 1)) }
    case nil: break
    }
    if isListed == true { return .entry(depth: (listLevel ?? 0) + 1) }
    if let cell { return cell }
    if looksLikeHeading { return .heading(level: 3) }
    return .paragraph
  }
}
