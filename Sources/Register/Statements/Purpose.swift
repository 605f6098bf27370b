import Wording

/// Why information is used. Every use and every disclosure cites one.
///
/// - Law: UK GDPR Art 5(1)(b), Art 13(1)(c)
public struct Purpose: StatementValue {
  public static let kind = StatementKind.purpose

  /// What is used for it.
  public let items: [String]
  /// About whom.
  public let subjects: [String]
  /// Laws as the notice cites them.
  public let laws: [String]
  /// The task or function that it serves.
  public let publicTask: BilingualText?

  public static let keys: [KeyShape] = [
    KeyShape("items", .references(.item), "What is used for it"),
    KeyShape("subjects", .references(.subject), "About whom"),
    KeyShape("laws", .texts, "Laws as the notice cites them"),
    KeyShape("public-task", .pair, "The task or function that it serves"),
  ]

  public init(_ fields: StatementFields) {
    items = fields.texts("items")
    subjects = fields.texts("subjects")
    laws = fields.texts("laws")
    publicTask = fields.pair("public-task")
  }
}
