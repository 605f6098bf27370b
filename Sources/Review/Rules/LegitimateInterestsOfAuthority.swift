import Register
import Wording

/// A public authority does its tasks on a task's basis, not on an interest of its own.
///
/// - Law: UK GDPR Art 6(1), last paragraph; DPA 2018 s.7
struct LegitimateInterestsOfAuthority: RegisterRule {
  static let id = "LB-01"

  static let text = RuleText(
    title: "Legitimate interests of a public authority",
    law: "UK GDPR Art 6(1), last paragraph; DPA 2018 s.7",
    explanation: """
      Public authorities may not rely on legitimate interests, nor on recognised ones, for what \
      they do in performing their tasks: parliament gives those tasks, and the task is the basis. \
      They may only for something outside their tasks, such as letting a hall, and must say so.
      """,
    before: """
      lawful-bases:
        - id: interests
          name: { cy: …, en: our legitimate interests }
          from: 52
          article: 6(1)(f)
          interest: { cy: …, en: improving the service }
      """,
    after: """
      lawful-bases:
        - id: task
          name: { cy: …, en: our public task }
          from: 52
          article: 6(1)(e)
          laws: [Social Services and Well-being (Wales) Act 2014 s.6]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard review.controller.isPublicAuthority else { return [] }
    return review.anywhere(\.lawfulBases).compactMap { basis in
      guard let article = basis.article, basis.head.when == nil,
        article == .legitimateInterests || article == .recognisedLegitimateInterests
      else { return nil }
      return finding(
        .high, at: basis.place(of: "article"),
        "a public authority cannot rest its tasks on '\(article.rawValue)'",
        help: "write '6(1)(e)' with the law that gives the task; where the use lies outside the "
          + "tasks, say so in 'when'")
    }
  }
}
