import Wording

/// One question of a form: the field, the item that it belongs to, and its limit.
public struct FormField: Sendable, Hashable {
  public let field: String
  public let requirement: Requirement
  /// In characters as people count them.
  public let lengthMax: Int
  /// Said at the question: why it is asked.
  public let why: BilingualText
  public let place: SourcePlace

  public init(
    field: String, requirement: Requirement, lengthMax: Int, why: BilingualText,
    place: SourcePlace
  ) {
    self.field = field
    self.requirement = requirement
    self.lengthMax = lengthMax
    self.why = why
    self.place = place
  }

  public enum Requirement: Sendable, Hashable {
    case required
    case optional
    /// At least one of the fields of the group must be filled.
    case oneOf(String)
  }
}
