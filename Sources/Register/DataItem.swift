import Wording

/// Something held about people, for example their contact details.
public struct DataItem: Sendable, Hashable {
  public let id: String
  public let name: BilingualText
  /// The fields of the record and of the form that make up the item.
  public let fields: [String]

  public init(id: String, name: BilingualText, fields: [String]) {
    self.id = id
    self.name = name
    self.fields = fields
  }
}

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
