import Register
import Wording

/// Vital interests are a basis for an emergency, and the emergency is told.
///
/// - Law: UK GDPR Art 6(1)(d)
struct VitalInterestsCondition: RegisterRule {
  static let id = "LB-03b"

  static let text = RuleText(
    title: "Vital interests as the last resort",
    law: "UK GDPR Art 6(1)(d)",
    explanation: """
      To save a life is a basis where nothing else is at hand. A body whose task it is to protect \
      people has that task as its basis, so the notice says in which case it falls back on this \
      one.
      """,
    before: """
      lawful-bases:
        - id: life
          name: { cy: …, en: to protect somebody's life }
          from: 50
          article: 6(1)(d)
      """,
    after: """
      lawful-bases:
        - id: life
          name: { cy: …, en: to protect somebody's life }
          from: 50
          article: 6(1)(d)
          when: { cy: …, en: in an emergency in which no other basis applies }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.lawfulBases).compactMap { basis in
      guard basis.article == .vitalInterests, basis.head.when == nil else { return nil }
      return finding(
        .low, at: basis.place(of: "article"),
        "'\(basis.name.en)' does not say in which case nothing else is at hand",
        help: "add 'when', for example 'in an emergency in which no other basis applies'")
    }
  }
}
