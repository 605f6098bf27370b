/// Lines of a text that make one block.
struct TextPiece {
  enum Kind: Equatable {
    case plain
    case entry(depth: Int)
    case heading(level: Int)
    /// What stands between the lines of a text and belongs to none: an address of the web that
    /// was a footnote, the header of a page.
    case aside
  }

  var kind: Kind
  let marker: LineMarker?
  /// Places in the order in which the lines are read.
  var places: Range<Int>
  let isAfterBlank: Bool
}
