import Wording

/// How to reach somebody, or for what people are contacted.
///
/// - Law: UK GDPR Art 13(1)(a)-(b), Art 37(7)
public struct ContactPoint: StatementValue {
  public static let kind = StatementKind.contact

  /// The role, never a person's name.
  public let role: String
  /// E-mail addresses.
  public let email: [String]
  /// Telephone numbers.
  public let telephone: [String]
  /// Addresses of pages.
  public let website: [String]
  /// The postal address.
  public let post: BilingualText?
  /// What the notice promises and does not give.
  public let missing: [Missing]
  /// Why people are contacted.
  public let reasons: [String]
  /// The ways to get in touch.
  public let channels: [String]

  public static let keys: [KeyShape] = [
    KeyShape("role", .text, required: true, "The role, never a person's name"),
    KeyShape("email", .texts, "E-mail addresses"),
    KeyShape("telephone", .texts, "Telephone numbers"),
    KeyShape("website", .texts, "Addresses of pages"),
    KeyShape("post", .pair, "The postal address"),
    KeyShape(
      "missing", .choices(Missing.allCases.map(\.rawValue)),
      "What the notice promises and does not give"),
    KeyShape("reasons", .texts, "Why people are contacted"),
    KeyShape("channels", .texts, "The ways to get in touch"),
  ]

  public init(_ fields: StatementFields) {
    role = fields.text("role") ?? ""
    email = fields.texts("email")
    telephone = fields.texts("telephone")
    website = fields.texts("website")
    post = fields.pair("post")
    missing = fields.choices("missing")
    reasons = fields.texts("reasons")
    channels = fields.texts("channels")
  }

  /// What a notice can promise and not give.
  public enum Missing: String, Sendable, Hashable, CaseIterable {
    case email
    case post
    case telephone
    case address
    case link
  }
}
