/// Checks on others, and on ourselves.
///
/// - Law: UK GDPR Art 5(2), Art 28(1)
public struct Assurance: StatementValue {
  public static let kind = StatementKind.assurance

  /// Who is checked.
  public let parties: [String]
  /// Laws as the notice cites them.
  public let laws: [String]
  /// Standards that are met.
  public let standards: [String]
  /// What shows it.
  public let evidence: [String]
  /// Which recipients are checked.
  public let recipients: [String]
  /// What is checked.
  public let checks: [String]

  public static let keys: [KeyShape] = [
    KeyShape("parties", .texts, "Who is checked"),
    KeyShape("laws", .texts, "Laws as the notice cites them"),
    KeyShape("standards", .texts, "Standards that are met"),
    KeyShape("evidence", .texts, "What shows it"),
    KeyShape("recipients", .references(.recipient), "Which recipients are checked"),
    KeyShape("checks", .texts, "What is checked"),
  ]

  public init(_ fields: StatementFields) {
    parties = fields.texts("parties")
    laws = fields.texts("laws")
    standards = fields.texts("standards")
    evidence = fields.texts("evidence")
    recipients = fields.texts("recipients")
    checks = fields.texts("checks")
  }
}
