/// A table of counts that is compiled from the records.
///
/// - Law: UK GDPR Art 84B
public struct Statistic: StatementValue {
  public static let kind = StatementKind.statistic

  /// The purpose that it serves.
  public let purpose: String?
  /// The facts by which is counted.
  public let by: [String]
  /// Keys by which records are linked.
  public let keys: [String]
  /// What is counted.
  public let outputs: [String]
  /// False where nothing is done about anybody because of it.
  public let isActedOn: Bool?
  /// Whether people can be recognised in it.
  public let form: Recipient.Form?

  public static let keys: [KeyShape] = [
    KeyShape("purpose", .reference(.purpose), "The purpose that it serves"),
    KeyShape("by", .facts, "The facts by which is counted"),
    KeyShape("keys", .texts, "Keys by which records are linked"),
    KeyShape("outputs", .texts, "What is counted"),
    KeyShape(
      "individual-action", .truth, "False where nothing is done about anybody because of it"),
    KeyShape(
      "form", .choice(Recipient.Form.allCases.map(\.rawValue)),
      "Whether people can be recognised in it"),
  ]

  public init(_ fields: StatementFields) {
    purpose = fields.text("purpose")
    by = fields.texts("by")
    keys = fields.texts("keys")
    outputs = fields.texts("outputs")
    isActedOn = fields.truth("individual-action")
    form = fields.choice("form")
  }
}
