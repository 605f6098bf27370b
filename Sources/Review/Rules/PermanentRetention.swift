import Register
import Wording

/// Nothing about people is kept for ever.
///
/// - Law: UK GDPR Art 5(1)(e)
struct PermanentRetention: RegisterRule {
  static let id = "RT-02"

  static let text = RuleText(
    title: "Keeping for ever",
    law: "UK GDPR Art 5(1)(e)",
    explanation: """
      Information in which people can be recognised is kept no longer than its purpose needs it. \
      Only archives in the public interest, research and statistics may go beyond, and they take \
      the names off as soon as they can.
      """,
    before: """
      retention:
        - id: complaints
          name: { cy: …, en: complaints }
          from: 83
          keep: permanent
      """,
    after: """
      retention:
        - id: complaints
          name: { cy: …, en: complaints }
          from: 83
          keep: 10 years after case closed
          then: anonymise
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.retention).filter { $0.keep == .permanent }.map { rule in
      finding(
        .high, at: rule.place(of: "keep"), "'\(rule.name.en)' is kept for ever",
        help: "write a term, for example '10 years after case closed', and 'then: anonymise' "
          + "for what is to stay")
    }
  }
}
