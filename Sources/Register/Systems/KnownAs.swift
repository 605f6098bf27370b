import Wording

/// That a column holds another system's own number: by it the two know the same person.
///
/// A number of a table in which people stand names one of them. A number of any other, of a case or
/// a household, is shared by everybody to whom its rows lead.
public struct KnownAs: Sendable, Hashable {
  public let place: SourcePlace
  public let system: PlacedText
  /// The table whose key it is.
  public let table: PlacedText
  /// What stands between the parts of a key of several columns; nil: the key has one.
  public let joinedBy: String?

  public init(
    place: SourcePlace, system: PlacedText, table: PlacedText, joinedBy: String? = nil
  ) {
    self.place = place
    self.system = system
    self.table = table
    self.joinedBy = joinedBy
  }

  static let keys: [KeyShape] = [
    KeyShape("system", .text, required: true, "The other system"),
    KeyShape("table", .text, required: true, "The table there whose key it is"),
    KeyShape(
      "joined-by", .text,
      "What stands between the parts of a key of several columns, `/` in `CDF/2026/31`"),
  ]
}
