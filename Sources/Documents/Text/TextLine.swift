/// One line with something on it, and what its shape says.
struct TextLine {
  private let start: Int32
  private let end: Int32
  /// Counted from 1 in the file.
  let number: Int32
  /// Columns of white space before it, tabs to the next eight.
  let indent: Int32
  /// Where in the line it starts, in bytes from 1.
  let column: Int32
  /// In characters.
  let length: Int32
  /// Characters up to the first space.
  let firstWord: Int32
  private(set) var isAfterBlank: Bool
  private(set) var traits: Traits
  let marker: LineMarker?

  init(
    range: Range<Int>, number: Int, indent: Int, column: Int, length: Int, firstWord: Int,
    isAfterBlank: Bool, marker: LineMarker?, traits: Traits
  ) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
    self.number = Int32(truncatingIfNeeded: number)
    self.indent = Int32(truncatingIfNeeded: indent)
    self.column = Int32(truncatingIfNeeded: column)
    self.length = Int32(truncatingIfNeeded: length)
    self.firstWord = Int32(truncatingIfNeeded: firstWord)
    self.isAfterBlank = isAfterBlank
    self.marker = marker
    self.traits = traits
  }

  /// Without the white space around it.
  var range: Range<Int> { Int(start)..<Int(end) }

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
    /// Letters of ASCII with single spaces between its words.
    static let isPlain = Traits(rawValue: 1 << 11)
    /// Begins a page of a PDF.
    static let startsPage = Traits(rawValue: 1 << 8)
    /// Header, footer or number of a page.
    static let isFurniture = Traits(rawValue: 1 << 9)
  }

  func has(_ trait: Traits) -> Bool { !traits.isDisjoint(with: trait) }

  /// What follows the sign of a list.
  var body: Range<Int> { Int(marker?.bodyStart ?? start)..<Int(end) }

  mutating func setAfterBlank() { isAfterBlank = true }

  mutating func add(_ trait: Traits) { traits.insert(trait) }
}
