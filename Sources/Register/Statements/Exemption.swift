/// Where a right is answered with less, and why.
///
/// - Law: UK GDPR Art 17(3), Art 23; DPA 2018 Sch 2-4
public struct Exemption: StatementValue {
  public static let kind = StatementKind.exemption

  /// The rights that it limits.
  public let rights: [Right.Name]
  /// What must be so.
  public let tests: [String]
  /// The exemption in law.
  public let law: String?

  public static let keys: [KeyShape] = [
    KeyShape("rights", .choices(Right.Name.allCases.map(\.rawValue)), "The rights that it limits"),
    KeyShape("tests", .texts, "What must be so"),
    KeyShape("law", .text, "The exemption in law"),
  ]

  public init(_ fields: StatementFields) {
    rights = fields.choices("rights")
    tests = fields.texts("tests")
    law = fields.text("law")
  }
}
