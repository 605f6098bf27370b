/// Accounts and sessions of people who use a service.
///
/// - Law: UK GDPR Art 5(1)(e)
public struct Account: StatementValue {
  public static let kind = StatementKind.account

  /// How long it lasts.
  public let lasts: RetentionTerm?
  /// How long before the end people are reminded.
  public let remind: Period?
  /// How much an answer adds.
  public let renew: Period?
  /// What follows if nobody answers.
  public let onSilence: Silence?
  /// What must be so.
  public let gates: [String]

  public static let keys: [KeyShape] = [
    KeyShape("lasts", .term, "How long it lasts"),
    KeyShape("remind", .period, "How long before the end people are reminded"),
    KeyShape("renew", .period, "How much an answer adds"),
    KeyShape(
      "on-silence", .choice(Silence.allCases.map(\.rawValue)), "What follows if nobody answers"),
    KeyShape("gates", .texts, "What must be so"),
  ]

  public init(_ fields: StatementFields) {
    lasts = fields.term("lasts")
    remind = fields.period("remind")
    renew = fields.period("renew")
    onSilence = fields.choice("on-silence")
    gates = fields.texts("gates")
  }

  /// What follows if nobody answers.
  public enum Silence: String, Sendable, Hashable, CaseIterable {
    case ends
    case kept
  }
}
