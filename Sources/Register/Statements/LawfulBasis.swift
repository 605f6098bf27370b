import Wording

/// On which basis in law information is used, and for which purposes.
///
/// - Law: UK GDPR Art 6, Art 9(2), Art 13(1)(c); DPA 2018 Sch 1
public struct LawfulBasis: StatementValue {
  public static let kind = StatementKind.lawfulBasis

  /// The paragraph of Article 6(1).
  public let article: Article?
  /// The conditions of Article 9(2).
  public let special: [SpecialCondition]
  /// Conditions of Schedule 1 to the Data Protection Act 2018, for example para 18.
  public let schedule1: [String]
  /// Laws as the notice cites them, each with its section.
  public let laws: [String]
  /// The purposes for which it is the basis; absent: not mapped.
  public let purposes: [String]
  /// The legitimate interest.
  public let interest: BilingualText?
  /// The day of the balancing or compatibility test.
  public let assessment: String?

  public static let keys: [KeyShape] = [
    KeyShape("article", .choice(Article.allCases.map(\.rawValue)), "The paragraph of Article 6(1)"),
    KeyShape(
      "special", .choices(SpecialCondition.allCases.map(\.rawValue)),
      "The conditions of Article 9(2)"),
    KeyShape(
      "schedule-1", .texts,
      "Conditions of Schedule 1 to the Data Protection Act 2018, for example para 18"),
    KeyShape("laws", .texts, "Laws as the notice cites them, each with its section"),
    KeyShape(
      "purposes", .referencesOrAll(.purpose),
      "The purposes for which it is the basis; absent: not mapped"),
    KeyShape("interest", .pair, "The legitimate interest"),
    KeyShape("assessment", .date, "The day of the balancing or compatibility test"),
  ]

  public init(_ fields: StatementFields) {
    article = fields.choice("article")
    special = fields.choices("special")
    schedule1 = fields.texts("schedule-1")
    laws = fields.texts("laws")
    purposes = fields.texts("purposes")
    interest = fields.pair("interest")
    assessment = fields.text("assessment")
  }

  /// - Law: UK GDPR Art 6(1)
  public enum Article: String, Sendable, Hashable, CaseIterable {
    case consent = "6(1)(a)"
    case contract = "6(1)(b)"
    case legalObligation = "6(1)(c)"
    case vitalInterests = "6(1)(d)"
    case publicTask = "6(1)(e)"
    case recognisedLegitimateInterests = "6(1)(ea)"
    case legitimateInterests = "6(1)(f)"
  }

  /// - Law: UK GDPR Art 9(2)
  public enum SpecialCondition: String, Sendable, Hashable, CaseIterable {
    case explicitConsent = "9(2)(a)"
    case employmentAndSocialProtection = "9(2)(b)"
    case vitalInterests = "9(2)(c)"
    case notForProfitBody = "9(2)(d)"
    case madePublic = "9(2)(e)"
    case legalClaims = "9(2)(f)"
    case substantialPublicInterest = "9(2)(g)"
    case healthOrSocialCare = "9(2)(h)"
    case publicHealth = "9(2)(i)"
    case researchAndStatistics = "9(2)(j)"
  }
}
