import Register
import StatutoryTime

/// One thing that the law asks of a notice.
///
/// A rule is a type, a file and a test file, and a section of the catalogue. Its doc comment says
/// what the law asks; `text` says the same to the people who read the catalogue. Where both a
/// register and the words of a notice can show that it is not met, one type looks at both.
public protocol LegalRule: Sendable {
  /// `PN-07`, as in the finding.
  static var id: String { get }
  /// The first day on which the rule applies; nil: always.
  static var inForceFrom: LocalDay? { get }
  static var text: RuleText { get }

  init()
}

extension LegalRule {
  public static var inForceFrom: LocalDay? { nil }
}

/// A rule as it can be seen in a register.
public protocol RegisterRule: LegalRule {
  /// - Returns: every place where the register falls short, in the order of the files.
  func findings(in review: RegisterUnderReview) -> [Finding]
}

extension RegisterRule {
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
