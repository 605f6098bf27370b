/// One line with something on it, and what its shape says.
struct TextLine {
  /// Without the white space around it.
  let range: Range<Int>
  /// Counted from 1 in the file.
  let number: Int
  /// Columns of white space before it, tabs to the next eight.
  let indent: Int
  /// Where in the line it starts, in bytes from 1.
  let column: Int
  /// In characters.
  let length: Int
  /// Characters up to the first space.
  let firstWord: Int
  let isAfterBlank: Bool
  let marker: LineMarker?
  let traits: Traits

  struct Traits: OptionSet {
    let rawValue: UInt16
    /// The first letter is a small one.
    static let startsLower = Traits(rawValue: 1)
    static let startsUpper = Traits(rawValue: 1 << 1)
    /// Ends in a full stop, a question or exclamation mark, be it within quotes or brackets.
    static let endsSentence = Traits(rawValue: 1 << 2)
    static let endsColon = Traits(rawValue: 1 << 3)
    static let endsSemicolon = Traits(rawValue: 1 << 4)
    /// Ends in a comma, a bracket, or a word that none ends with: the sentence goes on.
    static let hangs = Traits(rawValue: 1 << 5)
    /// It hangs on a word that a question can end with: 'Who we share it with'.
    static let hangsAsQuestion = Traits(rawValue: 1 << 10)
    /// Ends within a word.
    static let endsHyphen = Traits(rawValue: 1 << 6)
    /// Nothing but one address of the web.
    static let isAddress = Traits(rawValue: 1 << 7)
    /// Begins a page of a PDF.
    static let startsPage = Traits(rawValue: 1 << 8)
    /// Header, footer or number of a page.
    static let isFurniture = Traits(rawValue: 1 << 9)
  }

  func has(_ trait: Traits) -> Bool { !traits.isDisjoint(with: trait) }

  /// What follows the sign of a list.
  var body: Range<Int> { (marker?.bodyStart ?? range.lowerBound)..<range.upperBound }

  func adding(_ trait: Traits) -> TextLine {
    TextLine(
      range: range, number: number, indent: indent, column: column, length: length,
      firstWord: firstWord, isAfterBlank: isAfterBlank, marker: marker,
      traits: traits.union(trait))
  }
}
