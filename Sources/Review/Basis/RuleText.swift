/// What the catalogue says of a rule.
public struct RuleText: Sendable, Hashable {
  /// A short heading, for example "A period or criterion for keeping".
  public let title: String
  /// The provision, as findings cite it, for example "UK GDPR Art 13(2)(a), Art 14(2)(a)".
  public let law: String
  /// Two or three sentences: what the law asks, and why it matters to people.
  public let explanation: String
  /// What brings the finding, as YAML.
  public let before: String
  /// The same, put right.
  public let after: String

  public init(
    title: String, law: String, explanation: String, before: String, after: String
  ) {
    self.title = title
    self.law = law
    self.explanation = explanation
    self.before = before
    self.after = after
  }
}
