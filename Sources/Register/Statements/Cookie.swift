/// What is stored on people's devices, and how they choose.
///
/// - Law: PECR reg 6, Sch A1
public struct Cookie: StatementValue {
  public static let kind = StatementKind.cookie

  /// What it is for.
  public let category: Category?
  /// Whose it is.
  public let provider: String?
  /// How long it lasts.
  public let duration: String?
  /// What holds before a choice.
  public let standard: Default?
  /// Whether people must say yes.
  public let consent: Requirement?
  /// The exception relied on.
  public let exception: String?
  /// How many are set before a choice.
  public let beforeChoice: Int?
  /// The tool that asks.
  public let tool: String?
  /// Whether the banner stays.
  public let banner: Banner?
  /// Until when.
  public let until: String?
  /// What can be chosen.
  public let options: [String]
  /// How the choice reaches the tags.
  public let flow: String?
  /// The mode of Google Consent Mode.
  public let mode: Mode?

  public static let keys: [KeyShape] = [
    KeyShape("category", .choice(Category.allCases.map(\.rawValue)), "What it is for"),
    KeyShape("provider", .text, "Whose it is"),
    KeyShape("duration", .periodOr("session"), "How long it lasts"),
    KeyShape("default", .choice(Default.allCases.map(\.rawValue)), "What holds before a choice"),
    KeyShape(
      "consent", .choice(Requirement.allCases.map(\.rawValue)), "Whether people must say yes"),
    KeyShape("exception", .text, "The exception relied on"),
    KeyShape("before-choice", .whole(0...150), "How many are set before a choice"),
    KeyShape("tool", .text, "The tool that asks"),
    KeyShape("banner", .choice(Banner.allCases.map(\.rawValue)), "Whether the banner stays"),
    KeyShape("until", .text, "Until when"),
    KeyShape("options", .texts, "What can be chosen"),
    KeyShape("flow", .text, "How the choice reaches the tags"),
    KeyShape("mode", .choice(Mode.allCases.map(\.rawValue)), "The mode of Google Consent Mode"),
  ]

  public init(_ fields: StatementFields) {
    category = fields.choice("category")
    provider = fields.text("provider")
    duration = fields.text("duration")
    standard = fields.choice("default")
    consent = fields.choice("consent")
    exception = fields.text("exception")
    beforeChoice = fields.whole("before-choice")
    tool = fields.text("tool")
    banner = fields.choice("banner")
    until = fields.text("until")
    options = fields.texts("options")
    flow = fields.text("flow")
    mode = fields.choice("mode")
  }

  /// What it is for.
  public enum Category: String, Sendable, Hashable, CaseIterable {
    case strictlyNecessary = "strictly-necessary"
    case functional
    case analytics
    case advertising
  }

  /// What holds before a choice.
  public enum Default: String, Sendable, Hashable, CaseIterable {
    case deny
    case allow
  }

  /// Whether people must say yes.
  public enum Requirement: String, Sendable, Hashable, CaseIterable {
    case required
    case exempt
    case continuedUse = "continued-use"
  }

  /// Whether the banner stays.
  public enum Banner: String, Sendable, Hashable, CaseIterable {
    case persistent
    case none
  }

  /// The mode of Google Consent Mode.
  public enum Mode: String, Sendable, Hashable, CaseIterable {
    case basic
    case advanced
  }
}
