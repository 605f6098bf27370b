/// How information is kept safe.
///
/// - Law: UK GDPR Art 5(1)(f), Art 32
public struct SecurityMeasure: StatementValue {
  public static let kind = StatementKind.security

  /// What is done.
  public let measures: [String]
  /// Where.
  public let systems: [String]
  /// Who may reach it.
  public let roles: [String]
  /// Standards that are met.
  public let standards: [String]
  /// Laws as the notice cites them.
  public let laws: [String]
  /// Against what.
  public let threats: [String]
  /// At which places.
  public let sites: [String]
  /// How far they may go.
  public let access: Access?
  /// Whom it keeps out, or lets in.
  public let audience: [String]

  public static let keys: [KeyShape] = [
    KeyShape("measures", .texts, "What is done"),
    KeyShape("systems", .texts, "Where"),
    KeyShape("roles", .texts, "Who may reach it"),
    KeyShape("standards", .texts, "Standards that are met"),
    KeyShape("laws", .texts, "Laws as the notice cites them"),
    KeyShape("threats", .texts, "Against what"),
    KeyShape("sites", .texts, "At which places"),
    KeyShape("access", .choice(Access.allCases.map(\.rawValue)), "How far they may go"),
    KeyShape("audience", .texts, "Whom it keeps out, or lets in"),
  ]

  public init(_ fields: StatementFields) {
    measures = fields.texts("measures")
    systems = fields.texts("systems")
    roles = fields.texts("roles")
    standards = fields.texts("standards")
    laws = fields.texts("laws")
    threats = fields.texts("threats")
    sites = fields.texts("sites")
    access = fields.choice("access")
    audience = fields.texts("audience")
  }
}
