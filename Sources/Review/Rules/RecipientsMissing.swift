import Register
import Wording

/// A service that holds something says to whom it goes, or that it goes to nobody.
///
/// - Law: UK GDPR Art 13(1)(e), Art 14(1)(e)
struct RecipientsMissing: RegisterRule {
  static let id = "PN-05"

  static let text = RuleText(
    title: "Who receives it",
    law: "UK GDPR Art 13(1)(e), Art 14(1)(e)",
    explanation: """
      People are told who receives their information, by name or by kind: other bodies, and also \
      the companies that handle it for the controller. If it goes to nobody, the notice says so.
      """,
    before: """
      items:
        - { id: names, from: 3, name: { cy: …, en: your name } }
      not-stated: [recipients]
      """,
    after: """
      items:
        - { id: names, from: 3, name: { cy: …, en: your name } }
      recipients:
        - id: printer
          from: 5
          name: { cy: …, en: the company that prints our letters }
          role: processor
          items: [names]
          agreements: [contract]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.filter { $0.holdsItems && !$0.states(\.recipients) }.map { scope in
      finding(
        .medium, at: review.absence(of: .recipients, in: scope),
        "nothing says who receives what '\(scope.service.name.en)' holds",
        help: """
          add 'recipients', by name or by kind; one with 'shared: false' says that it goes to nobody
          """)
    }
  }
}
