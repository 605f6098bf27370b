/// People about whom information is held.
///
/// - Law: UK GDPR Art 30(1)(c)
public struct Subject: StatementValue {
  public static let kind = StatementKind.subject

  /// Whether they are children.
  public let age: Age

  public static let keys: [KeyShape] = [
    KeyShape("age", .choice(Age.allCases.map(\.rawValue)), "Whether they are children")
  ]

  public init(_ fields: StatementFields) {
    age = fields.choice("age") ?? .any
  }

  /// Whether they are children.
  public enum Age: String, Sendable, Hashable, CaseIterable {
    case any
    case adult
    case child
    case childrenAndAdults = "children-and-adults"
  }
}
