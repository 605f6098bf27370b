import Wording

/// Where people can complain.
///
/// - Law: UK GDPR Art 13(2)(ca), Art 13(2)(d); DPA 2018 s.164A, s.165
public struct Complaint: StatementValue {
  public static let kind = StatementKind.complaint

  /// To whom.
  public let to: Body
  /// Telephone numbers.
  public let telephone: [String]
  /// Addresses of pages.
  public let website: [String]
  /// E-mail addresses.
  public let email: [String]
  /// The postal address.
  public let post: BilingualText?
  /// What comes first.
  public let after: String?
  /// What the notice promises and does not give.
  public let missing: [ContactPoint.Missing]

  public static let keys: [KeyShape] = [
    KeyShape("to", .choice(Body.allCases.map(\.rawValue)), required: true, "To whom"),
    KeyShape("telephone", .texts, "Telephone numbers"),
    KeyShape("website", .texts, "Addresses of pages"),
    KeyShape("email", .texts, "E-mail addresses"),
    KeyShape("post", .pair, "The postal address"),
    KeyShape("after", .text, "What comes first"),
    KeyShape(
      "missing", .choices(ContactPoint.Missing.allCases.map(\.rawValue)),
      "What the notice promises and does not give"),
  ]

  public init(_ fields: StatementFields) {
    to = fields.choice("to") ?? .controller
    telephone = fields.texts("telephone")
    website = fields.texts("website")
    email = fields.texts("email")
    post = fields.pair("post")
    after = fields.text("after")
    missing = fields.choices("missing")
  }

  /// To whom.
  public enum Body: String, Sendable, Hashable, CaseIterable {
    case controller
    case commissioner
    case ombudsman
    case judge
    case court
  }
}
