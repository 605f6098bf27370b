/// Research on the records, and what comes first.
///
/// - Law: UK GDPR Art 84B; DPA 2018 Sch 1 para 4
public struct Research: StatementValue {
  public static let kind = StatementKind.research

  /// What it is for.
  public let purposes: [String]
  /// Who must approve it.
  public let approvals: [Approval]
  /// Agreements that must be signed.
  public let agreements: [Agreement]
  /// Laws as the notice cites them.
  public let laws: [String]
  /// Who carries it out.
  public let recipients: [String]
  /// Whether people can be recognised in what they get.
  public let form: Recipient.Form?

  public static let keys: [KeyShape] = [
    KeyShape("purposes", .texts, "What it is for"),
    KeyShape("approvals", .choices(Approval.allCases.map(\.rawValue)), "Who must approve it"),
    KeyShape(
      "agreements", .choices(Agreement.allCases.map(\.rawValue)), "Agreements that must be signed"),
    KeyShape("laws", .texts, "Laws as the notice cites them"),
    KeyShape("recipients", .references(.recipient), "Who carries it out"),
    KeyShape(
      "form", .choice(Recipient.Form.allCases.map(\.rawValue)),
      "Whether people can be recognised in what they get"),
  ]

  public init(_ fields: StatementFields) {
    purposes = fields.texts("purposes")
    approvals = fields.choices("approvals")
    agreements = fields.choices("agreements")
    laws = fields.texts("laws")
    recipients = fields.texts("recipients")
    form = fields.choice("form")
  }

  /// Who must approve it.
  public enum Approval: String, Sendable, Hashable, CaseIterable {
    case presidentsApproval = "presidents-approval"
    case ministersApproval = "ministers-approval"
    case caseByCaseReview = "case-by-case-review"
    case researchFramework = "research-framework"
  }
}
