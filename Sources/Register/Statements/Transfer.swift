import Wording

/// Information that leaves the country, or passes to another controller.
///
/// - Law: UK GDPR Art 13(1)(f), Art 44A-49A
public struct Transfer: StatementValue {
  public static let kind = StatementKind.transfer

  /// The country or region.
  public let to: [String]
  /// What holds without an exception.
  public let standard: Default?
  /// True where it happens in exceptional cases alone.
  public let isExceptional: Bool
  /// The regulations or safeguards relied on.
  public let safeguards: BilingualText?
  /// Who is the controller afterwards.
  public let controllerAfter: ControllerAfter?
  /// Who receives it.
  public let recipients: [String]
  /// What goes.
  public let items: [String]
  /// Agreements under which it goes.
  public let agreements: [Agreement]
  /// How it is sent.
  public let methods: [String]
  /// Whose computers hold it.
  public let host: String?

  public static let keys: [KeyShape] = [
    KeyShape("to", .texts, required: true, "The country or region"),
    KeyShape(
      "default", .choice(Default.allCases.map(\.rawValue)), "What holds without an exception"),
    KeyShape("exceptional", .truth, "True where it happens in exceptional cases alone"),
    KeyShape("safeguards", .pair, "The regulations or safeguards relied on"),
    KeyShape(
      "controller-after", .choice(ControllerAfter.allCases.map(\.rawValue)),
      "Who is the controller afterwards"),
    KeyShape("recipients", .references(.recipient), "Who receives it"),
    KeyShape("items", .references(.item), "What goes"),
    KeyShape(
      "agreements", .choices(Agreement.allCases.map(\.rawValue)), "Agreements under which it goes"),
    KeyShape("methods", .texts, "How it is sent"),
    KeyShape("host", .text, "Whose computers hold it"),
  ]

  public init(_ fields: StatementFields) {
    to = fields.texts("to")
    standard = fields.choice("default")
    isExceptional = fields.truth("exceptional") ?? false
    safeguards = fields.pair("safeguards")
    controllerAfter = fields.choice("controller-after")
    recipients = fields.texts("recipients")
    items = fields.texts("items")
    agreements = fields.choices("agreements")
    methods = fields.texts("methods")
    host = fields.text("host")
  }

  /// What holds without an exception.
  public enum Default: String, Sendable, Hashable, CaseIterable {
    case allow
    case deny
  }

  /// Who is the controller afterwards.
  public enum ControllerAfter: String, Sendable, Hashable, CaseIterable {
    case same
    case receiver
  }
}
