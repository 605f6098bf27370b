/// What people are told, and documents beside the notice.
///
/// - Law: UK GDPR Art 12-14
public struct NoticeGiven: StatementValue {
  public static let kind = StatementKind.notice

  /// The document.
  public let document: String?
  /// Whose document it is.
  public let issuer: String?
  /// For whom.
  public let audience: [String]
  /// When people are told.
  public let told: Moment?
  /// What they are told.
  public let content: [String]
  /// Facts that the notice states.
  public let states: [NamedText]

  public static let keys: [KeyShape] = [
    KeyShape("document", .text, "The document"),
    KeyShape("issuer", .text, "Whose document it is"),
    KeyShape("audience", .texts, "For whom"),
    KeyShape("told", .choice(Moment.allCases.map(\.rawValue)), "When people are told"),
    KeyShape("content", .texts, "What they are told"),
    KeyShape("states", .named, "Facts that the notice states"),
  ]

  public init(_ fields: StatementFields) {
    document = fields.text("document")
    issuer = fields.text("issuer")
    audience = fields.texts("audience")
    told = fields.choice("told")
    content = fields.texts("content")
    states = fields.named("states")
  }

  /// When people are told.
  public enum Moment: String, Sendable, Hashable, CaseIterable {
    case beforeSharing = "before-sharing"
    case atCollection = "at-collection"
    case onUpload = "on-upload"
    case onRequest = "on-request"
    case onPublication = "on-publication"
    case always
  }
}
