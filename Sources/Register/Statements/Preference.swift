/// What people can choose, whatever the basis.
///
/// - Law: UK GDPR Art 21; PECR reg 22
public struct Preference: StatementValue {
  public static let kind = StatementKind.preference

  /// What can be chosen.
  public let dimensions: [Dimension]
  /// Where it is changed.
  public let channels: [String]
  /// True where it can be changed at any time.
  public let isAnyTime: Bool
  /// What a refusal does.
  public let mechanism: Mechanism?
  /// The messages that it is about.
  public let messages: [String]

  public static let keys: [KeyShape] = [
    KeyShape("dimensions", .choices(Dimension.allCases.map(\.rawValue)), "What can be chosen"),
    KeyShape("channels", .texts, "Where it is changed"),
    KeyShape("any-time", .truth, "True where it can be changed at any time"),
    KeyShape("mechanism", .choice(Mechanism.allCases.map(\.rawValue)), "What a refusal does"),
    KeyShape("messages", .texts, "The messages that it is about"),
  ]

  public init(_ fields: StatementFields) {
    dimensions = fields.choices("dimensions")
    channels = fields.texts("channels")
    isAnyTime = fields.truth("any-time") ?? false
    mechanism = fields.choice("mechanism")
    messages = fields.texts("messages")
  }

  /// What can be chosen.
  public enum Dimension: String, Sendable, Hashable, CaseIterable {
    case channel
    case topic
    case category
    case language
    case listing
  }

  /// What a refusal does.
  public enum Mechanism: String, Sendable, Hashable, CaseIterable {
    case suppression
    case deletion
    case optOut = "opt-out"
    case optIn = "opt-in"
  }
}
