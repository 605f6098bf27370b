import Register
import StatutoryTime

/// One thing that the law asks of a notice, as it can be seen in a register.
///
/// A rule is a type, a file and a test file, and a section of the catalogue. Its doc comment says
/// what the law asks; `text` says the same to the people who read the catalogue.
public protocol RegisterRule: Sendable {
  /// `PN-07`, as in the finding.
  static var id: String { get }
  /// The first day on which the rule applies; nil: always.
  static var inForceFrom: LocalDay? { get }
  static var text: RuleText { get }

  init()

  /// - Returns: every place where the register falls short, in the order of the files.
  func findings(in review: RegisterUnderReview) -> [Finding]
}

extension RegisterRule {
  public static var inForceFrom: LocalDay? { nil }

  /// A finding of this rule, with the law that it rests on.
  ///
  /// - Parameter message: one sentence, lower case, without a full stop; the user's own text in
  ///   single quotes.
  /// - Parameter help: how to put it right.
  func finding(
    _ severity: Finding.Severity, at place: SourcePlace, _ message: String, help: String
  ) -> Finding {
    Finding(
      rule: Self.id, severity: severity, place: place, message: message, help: help,
      law: Self.text.law)
  }
}

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
