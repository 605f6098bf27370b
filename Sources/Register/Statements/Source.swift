/// From whom information comes.
///
/// - Law: UK GDPR Art 14(2)(f)
public struct Source: StatementValue {
  public static let kind = StatementKind.source

  /// What kind of source it is.
  public let type: Kind
  /// What comes from it.
  public let items: [String]
  /// For whom it is a source.
  public let subjects: [String]
  /// Forms and directions by which it comes.
  public let instruments: [String]

  public static let keys: [KeyShape] = [
    KeyShape(
      "type", .choice(Kind.allCases.map(\.rawValue)), required: true, "What kind of source it is"),
    KeyShape("items", .references(.item), "What comes from it"),
    KeyShape("subjects", .references(.subject), "For whom it is a source"),
    KeyShape("instruments", .texts, "Forms and directions by which it comes"),
  ]

  public init(_ fields: StatementFields) {
    type = fields.choice("type") ?? .organisation
    items = fields.texts("items")
    subjects = fields.texts("subjects")
    instruments = fields.texts("instruments")
  }

  /// Who gives it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person
    case ownTeam = "own-team"
    case publicBody = "public-body"
    case organisation
    case publicRegister = "public-register"
    case device
  }
}
