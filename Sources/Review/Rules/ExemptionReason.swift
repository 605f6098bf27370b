import Register
import Wording

/// Only the law's reasons hold anything back.
///
/// - Law: UK GDPR Art 12(5), Art 15(1A); DPA 2018 Sch 2-4
struct ExemptionReason: RegisterRule {
  static let id = "EX-18"

  static let text = RuleText(
    title: "Reasons that are none",
    law: "UK GDPR Art 12(5), Art 15(1A); DPA 2018 Sch 2-4",
    explanation: """
      That an answer embarrasses, costs much, is long, or that a paper is internal or a draft, \
      holds nothing back. For a search that would be out of proportion, and for an excessive \
      request, the law has rules of its own.
      """,
    before: """
      exemptions:
        - id: drafts
          name: { cy: …, en: papers that are not final }
          from: 336
          rights: access
          tests: [the paper is a draft]
      """,
    after: """
      exemptions:
        - id: advice
          name: { cy: …, en: legal advice }
          from: 336
          rights: access
          tests: [it is advice from a lawyer in confidence]
          law: DPA 2018 Sch 2 para 19
      """)

  /// Beginnings of words that name no reason in law.
  private static let beginnings = ["embarrass", "cost", "volume", "internal", "draft"]

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.exemptions).flatMap { exemption in
      exemption.tests.enumerated().filter { namesNoReason($0.element) }.map { index, test in
        finding(
          .high, at: exemption.place(of: "tests", entry: index),
          "'\(test)' is no reason in law to hold anything back",
          help: "take it out, or state the exemption that is meant, with its 'law'")
      }
    }
  }

  private func namesNoReason(_ test: String) -> Bool {
    test.words.contains { word in Self.beginnings.contains { word.hasPrefix($0) } }
  }
}
