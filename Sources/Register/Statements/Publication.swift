/// Something that the body may publish from the records.
///
/// - Law: UK GDPR Art 5(1)(a)
public struct Publication: StatementValue {
  public static let kind = StatementKind.publication

  /// The purpose that it serves.
  public let purpose: String?
  /// Only the records with these facts.
  public let applies: [FactCondition]
  /// What must not appear in it.
  public let without: [String]
  /// Where it is published.
  public let routes: [String]
  /// Whether people can be recognised in it.
  public let form: Recipient.Form
  /// What is published.
  public let published: [String]

  public static let keys: [KeyShape] = [
    KeyShape("purpose", .reference(.purpose), "The purpose that it serves"),
    KeyShape("applies", .conditions, "Only the records with these facts"),
    KeyShape("without", .references(.item), "What must not appear in it"),
    KeyShape("routes", .texts, "Where it is published"),
    KeyShape(
      "form", .choice(Recipient.Form.allCases.map(\.rawValue)),
      "Whether people can be recognised in it"),
    KeyShape("published", .texts, "What is published"),
  ]

  public init(_ fields: StatementFields) {
    purpose = fields.text("purpose")
    applies = fields.conditions("applies")
    without = fields.texts("without")
    routes = fields.texts("routes")
    form = fields.choice("form") ?? .anonymous
    published = fields.texts("published")
  }
}
