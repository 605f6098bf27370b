/// What is said to children, and about them.
///
/// - Law: UK GDPR Art 12(1)
public struct ChildrensPart: StatementValue {
  public static let kind = StatementKind.children

  /// For whom.
  public let audience: [String]
  /// The notice that is written for children.
  public let document: String?
  /// The age above which something holds.
  public let ageOver: Int?
  /// The age from which something holds.
  public let ageFrom: Int?
  /// About whom.
  public let subjects: [String]

  public static let keys: [KeyShape] = [
    KeyShape("audience", .texts, "For whom"),
    KeyShape("document", .text, "The notice that is written for children"),
    KeyShape("age-over", .whole(0...150), "The age above which something holds"),
    KeyShape("age-from", .whole(0...150), "The age from which something holds"),
    KeyShape("subjects", .references(.subject), "About whom"),
  ]

  public init(_ fields: StatementFields) {
    audience = fields.texts("audience")
    document = fields.text("document")
    ageOver = fields.whole("age-over")
    ageFrom = fields.whole("age-from")
    subjects = fields.texts("subjects")
  }
}
