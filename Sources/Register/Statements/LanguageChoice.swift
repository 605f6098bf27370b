/// Which language people are served in.
///
/// - Law: Welsh Language (Wales) Measure 2011
public struct LanguageChoice: StatementValue {
  public static let kind = StatementKind.language

  /// What decides.
  public let follows: Rule?
  /// The languages.
  public let tongues: [String]

  public static let keys: [KeyShape] = [
    KeyShape("follows", .choice(Rule.allCases.map(\.rawValue)), "What decides"),
    KeyShape("tongues", .texts, "The languages"),
  ]

  public init(_ fields: StatementFields) {
    follows = fields.choice("follows")
    tongues = fields.texts("tongues")
  }

  /// What decides.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    case preference
    case channel
  }
}
