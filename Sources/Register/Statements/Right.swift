/// A right that people have, and how it is answered.
///
/// - Law: UK GDPR Art 12, Art 15-22
public struct Right: StatementValue {
  public static let kind = StatementKind.right

  /// The right.
  public let right: Name
  /// The time to answer that the notice promises.
  public let within: Period?
  /// From when the time runs.
  public let starts: Start?
  /// What stops it.
  public let pause: Pause?
  /// What it costs.
  public let fee: Fee?
  /// When a fee may be asked for.
  public let feeIf: [FeeGround]
  /// What comes with a fee.
  public let feeWith: [FeeContent]
  /// When people must show who they are.
  public let identity: Identity?
  /// How to ask.
  public let channels: [String]
  /// True where a form is compulsory.
  public let isFormRequired: Bool
  /// How it can end.
  public let outcomes: [String]
  /// The role that decides.
  public let decider: String?
  /// What is done on the way.
  public let steps: [String]
  /// What it reaches.
  public let scope: [String]
  /// Laws as the notice cites them.
  public let laws: [String]

  public static let keys: [KeyShape] = [
    KeyShape("right", .choice(Name.allCases.map(\.rawValue)), required: true, "The right"),
    KeyShape("within", .period, "The time to answer that the notice promises"),
    KeyShape("starts", .choice(Start.allCases.map(\.rawValue)), "From when the time runs"),
    KeyShape("pause", .choice(Pause.allCases.map(\.rawValue)), "What stops it"),
    KeyShape("fee", .choice(Fee.allCases.map(\.rawValue)), "What it costs"),
    KeyShape("fee-if", .choices(FeeGround.allCases.map(\.rawValue)), "When a fee may be asked for"),
    KeyShape("fee-with", .choices(FeeContent.allCases.map(\.rawValue)), "What comes with a fee"),
    KeyShape(
      "identity", .choice(Identity.allCases.map(\.rawValue)), "When people must show who they are"),
    KeyShape("channels", .texts, "How to ask"),
    KeyShape("form-required", .truth, "True where a form is compulsory"),
    KeyShape("outcomes", .texts, "How it can end"),
    KeyShape("decider", .text, "The role that decides"),
    KeyShape("steps", .texts, "What is done on the way"),
    KeyShape("scope", .texts, "What it reaches"),
    KeyShape("laws", .texts, "Laws as the notice cites them"),
  ]

  public init(_ fields: StatementFields) {
    right = fields.choice("right") ?? .access
    within = fields.period("within")
    starts = fields.choice("starts")
    pause = fields.choice("pause")
    fee = fields.choice("fee")
    feeIf = fields.choices("fee-if")
    feeWith = fields.choices("fee-with")
    identity = fields.choice("identity")
    channels = fields.texts("channels")
    isFormRequired = fields.truth("form-required") ?? false
    outcomes = fields.texts("outcomes")
    decider = fields.text("decider")
    steps = fields.texts("steps")
    scope = fields.texts("scope")
    laws = fields.texts("laws")
  }

  /// - Law: UK GDPR Art 13-22
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case information
    case access
    case rectification
    case erasure
    case restriction
    case objection
    case portability
    case automatedDecisions = "automated-decisions"
    case withdrawal
  }

  /// From when the time runs.
  public enum Start: String, Sendable, Hashable, CaseIterable {
    case receipt
    case request
    case identityConfirmed = "identity-confirmed"
    case notStated = "not-stated"
  }

  /// What stops the clock.
  public enum Pause: String, Sendable, Hashable, CaseIterable {
    case noneStated = "none-stated"
    case clarification
  }

  /// What it costs.
  public enum Fee: String, Sendable, Hashable, CaseIterable {
    case none
    case reasonable
    case possible
  }

  /// - Law: UK GDPR Art 12(5), Art 15(3)
  public enum FeeGround: String, Sendable, Hashable, CaseIterable {
    case furtherCopies = "further-copies"
    case excessive
    case manifestlyUnfounded = "manifestly-unfounded"
    case repetitive
  }

  /// What comes with a fee.
  public enum FeeContent: String, Sendable, Hashable, CaseIterable {
    case reasons
    case breakdown
  }

  /// When people must show who they are.
  public enum Identity: String, Sendable, Hashable, CaseIterable {
    case always
    case inDoubt = "in-doubt"
    case notStated = "not-stated"
  }
}
