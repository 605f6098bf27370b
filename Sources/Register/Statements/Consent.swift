/// What is done only if people say yes.
///
/// - Law: UK GDPR Art 7
public struct Consent: StatementValue {
  public static let kind = StatementKind.consent

  /// What it is about.
  public let items: [String]
  /// For which purposes.
  public let purposes: [String]
  /// The formats in which something may appear.
  public let formats: [String]
  /// How finely people choose.
  public let granularity: Granularity?
  /// What shows that they said yes.
  public let evidence: String?
  /// When they are asked.
  public let asked: Moment?
  /// What follows if they say no.
  public let onRefusal: String?
  /// How to take it back.
  public let withdrawBy: [String]
  /// What taking it back does.
  public let withdrawal: Effect?
  /// What becomes of copies already out.
  public let existingCopies: Copies?
  /// What it reaches.
  public let scope: [String]
  /// Who gives it.
  public let fromWhom: [String]

  public static let keys: [KeyShape] = [
    KeyShape("items", .references(.item), "What it is about"),
    KeyShape("purposes", .references(.purpose), "For which purposes"),
    KeyShape("formats", .texts, "The formats in which something may appear"),
    KeyShape(
      "granularity", .choice(Granularity.allCases.map(\.rawValue)), "How finely people choose"),
    KeyShape("evidence", .text, "What shows that they said yes"),
    KeyShape("asked", .choice(Moment.allCases.map(\.rawValue)), "When they are asked"),
    KeyShape("on-refusal", .text, "What follows if they say no"),
    KeyShape("withdraw-by", .texts, "How to take it back"),
    KeyShape("withdrawal", .choice(Effect.allCases.map(\.rawValue)), "What taking it back does"),
    KeyShape(
      "existing-copies", .choice(Copies.allCases.map(\.rawValue)),
      "What becomes of copies already out"),
    KeyShape("scope", .texts, "What it reaches"),
    KeyShape("from-whom", .texts, "Who gives it"),
  ]

  public init(_ fields: StatementFields) {
    items = fields.texts("items")
    purposes = fields.texts("purposes")
    formats = fields.texts("formats")
    granularity = fields.choice("granularity")
    evidence = fields.text("evidence")
    asked = fields.choice("asked")
    onRefusal = fields.text("on-refusal")
    withdrawBy = fields.texts("withdraw-by")
    withdrawal = fields.choice("withdrawal")
    existingCopies = fields.choice("existing-copies")
    scope = fields.texts("scope")
    fromWhom = fields.texts("from-whom")
  }

  /// How finely people choose.
  public enum Granularity: String, Sendable, Hashable, CaseIterable {
    case perFormat = "per-format"
    case perCategory = "per-category"
    case perPurpose = "per-purpose"
    case whole
  }

  /// When people are asked.
  public enum Moment: String, Sendable, Hashable, CaseIterable {
    case beforeRequest = "before-request"
    case atCollection = "at-collection"
    case firstVisit = "first-visit"
  }

  /// What taking it back does.
  public enum Effect: String, Sendable, Hashable, CaseIterable {
    case stopsFurtherUse = "stops-further-use"
    case erases
    case adjusts
  }

  /// What becomes of copies already out.
  public enum Copies: String, Sendable, Hashable, CaseIterable {
    case leftInPlace = "left-in-place"
    case recalled
  }
}
