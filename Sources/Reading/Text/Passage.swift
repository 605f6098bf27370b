/// A sentence, an entry of a list, a cell or a heading: the piece of a notice that states one thing.
public struct Passage: Sendable {
  public let role: Role
  /// Its bytes in the document's text.
  public let range: Range<Int>
  /// The block that it stands in.
  public let block: Int
  /// The section that it stands in: an index of the reading's sections.
  public internal(set) var section: Int
  /// The passage that leads the list in which it is an entry.
  public internal(set) var lead: Int?
  /// Names of the lexicon that its section and its lead are about, as bits.
  var topics: UInt64 = 0
  let tokens: Range<Int>

  public enum Role: Sendable, Hashable {
    case heading
    /// What leads a list: "We hold:".
    case lead
    /// An entry of a list, or the first sentence of a long one.
    case entry
    case sentence
    /// A cell of a table.
    case cell
  }
}
