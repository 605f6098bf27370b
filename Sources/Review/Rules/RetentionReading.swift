import Register
import Wording

/// A term can be counted by what the notice says, without anybody's guess.
///
/// - Law: UK GDPR Art 5(1)(e), Art 13(2)(a)
struct RetentionReading: RegisterRule {
  static let id = "RT-03"

  static let text = RuleText(
    title: "A term that can be read in one way",
    law: "UK GDPR Art 5(1)(e), Art 13(2)(a)",
    explanation: """
      "Five years" is a term only with the day from which it runs and the records that it is for. \
      Where the notice leaves that open a reading was chosen here, and the body has to confirm it. \
      Deletion on request needs its limits told as well: no request deletes what the law keeps.
      """,
    before: """
      retention:
        - id: requests
          name: { cy: …, en: requests for information }
          from: 344
          keep: 5 years after case closed
          assumed: { cy: …, en: the notice does not say from when }
      """,
    after: """
      retention:
        - id: requests
          name: { cy: …, en: requests for information }
          from: 344
          keep: 5 years after case closed
          assumed: { cy: …, en: the notice does not say from when }
          confirmed-by: information governance manager
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.retention).compactMap { rule in
      if rule.head.isOpenAssumption {
        return finding(
          .medium, at: rule.place(of: "keep"),
          "the term of '\(rule.name.en)' rests on a reading that nobody has confirmed",
          help: "let the body confirm it ('confirmed-by' with the role), or amend the notice")
      }
      guard rule.keep.endsOnRequest else { return nil }
      return finding(
        .medium, at: rule.place(of: "keep"),
        "'\(rule.name.en)' is deleted on request, and it is not said what a request cannot delete",
        help: "write the term without the request, and state the right to erasure under 'rights'")
    }
  }
}

extension RetentionTerm {
  /// "or on deletion request".
  fileprivate var endsOnRequest: Bool {
    limbs.contains { $0.end == .on("deletion-request") }
  }
}
