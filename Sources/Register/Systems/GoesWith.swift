import Wording

/// That a table's rows go with the rows of another.
///
/// A row goes when none of the rows is left that it goes with: a note with its case, a person with
/// the last of their cases, a tie between two people with both. Where one of two people goes and
/// the other stays, the row loses what was the departing person's, if the columns say whose they
/// are; else it stays as it is.
public struct GoesWith: Sendable, Hashable {
  public let place: SourcePlace
  /// A table of the same system.
  public let table: PlacedText
  /// Column here -> column there; all must be equal.
  public let by: [NamedText]
  /// The role whose columns are emptied when only this one goes.
  public let role: PlacedText?

  public init(place: SourcePlace, table: PlacedText, by: [NamedText], role: PlacedText? = nil) {
    self.place = place
    self.table = table
    self.by = by
    self.role = role
  }

  static let keys: [KeyShape] = [
    KeyShape("table", .text, required: true, "The table with whose rows these go"),
    KeyShape("by", .named, required: true, "Column here: column there"),
    KeyShape("role", .text, "The role whose columns are emptied when only that row goes"),
  ]
}
