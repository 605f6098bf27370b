import Register
import Wording

/// Who relies on legitimate interests says which.
///
/// - Law: UK GDPR Art 13(1)(d), Art 14(2)(b)
struct LegitimateInterestUnstated: RegisterRule {
  static let id = "PN-04"

  static let text = RuleText(
    title: "Which legitimate interest",
    law: "UK GDPR Art 13(1)(d), Art 14(2)(b)",
    explanation: """
      Where information is used for a legitimate interest, people are told which interest it is \
      and whose. Without that nobody can weigh it against their own, or object to it with reasons.
      """,
    before: """
      lawful-bases:
        - id: letting
          from: 56
          name: { cy: …, en: our legitimate interests }
          article: 6(1)(f)
      """,
    after: """
      lawful-bases:
        - id: letting
          from: 56
          name: { cy: …, en: our legitimate interests }
          article: 6(1)(f)
          interest: { cy: …, en: to recover rent for the rooms that we let }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.lawfulBases)
      .filter { $0.value.article == .legitimateInterests && $0.value.interest == nil }
      .map { basis in
        finding(
          .high, at: basis.place, "'\(basis.name.en)' does not say which interest it serves",
          help: "add 'interest', for example '{ cy: …, en: to recover rent for rooms that we let }'"
        )
      }
  }
}
