import Register
import Wording

/// A term has an end, not only a beginning.
///
/// - Law: UK GDPR Art 5(1)(e), Art 13(2)(a)
struct RetentionEnd: RegisterRule {
  static let id = "RT-01"

  static let text = RuleText(
    title: "A term with an end",
    law: "UK GDPR Art 5(1)(e), Art 13(2)(a)",
    explanation: """
      "At least six months" says how early something can go, and lets it stay for ever. People are \
      to know when it goes at the latest, or by what that is decided.
      """,
    before: """
      retention:
        - id: accounts
          name: { cy: …, en: accounts }
          from: 66
          keep: at least 6 months after account created
      """,
    after: """
      retention:
        - id: accounts
          name: { cy: …, en: accounts }
          from: 66
          keep: at least 6 months after account created
          renew: 6 months
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.retention).compactMap { rule in
      let limbs = rule.keep.limbs
      guard !limbs.isEmpty, limbs.allSatisfy({ $0.bound == .atLeast }), rule.renew == nil
      else { return nil }
      return finding(
        .medium, at: rule.place(of: "keep"),
        "the term of '\(rule.name.en)' has a shortest length and no end",
        help: "write when it ends, for example 'at most 2 years after case closed', or 'renew'")
    }
  }
}
