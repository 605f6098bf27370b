import Wording

/// Decisions that no person takes.
///
/// - Law: UK GDPR Art 13(2)(f), Art 22A-22D
public struct AutomatedDecision: StatementValue {
  public static let kind = StatementKind.automatedDecision

  /// Whether there are any.
  public let isMade: Bool
  /// How they are taken.
  public let logic: BilingualText?
  /// What they mean for people.
  public let significance: BilingualText?
  /// Whether they use special category data.
  public let usesSpecialData: Bool

  public static let keys: [KeyShape] = [
    KeyShape("made", .truth, required: true, "Whether there are any"),
    KeyShape("logic", .pair, "How they are taken"),
    KeyShape("significance", .pair, "What they mean for people"),
    KeyShape("special-data", .truth, "Whether they use special category data"),
  ]

  public init(_ fields: StatementFields) {
    isMade = fields.truth("made") ?? false
    logic = fields.pair("logic")
    significance = fields.pair("significance")
    usesSpecialData = fields.truth("special-data") ?? false
  }
}
