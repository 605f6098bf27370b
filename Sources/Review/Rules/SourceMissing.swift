import Register
import Wording

/// A service that holds something says from whom it comes.
///
/// - Law: UK GDPR Art 14(2)(f)
struct SourceMissing: RegisterRule {
  static let id = "PN-15"

  static let text = RuleText(
    title: "Where it comes from",
    law: "UK GDPR Art 14(2)(f)",
    explanation: """
      People are told where information about them comes from, and whether that source is public. \
      If it all comes from themselves, the notice can say so in a line.
      """,
    before: """
      items:
        - { id: names, from: 3, name: { cy: …, en: your name } }
      not-stated: [source]
      """,
    after: """
      items:
        - { id: names, from: 3, name: { cy: …, en: your name } }
      sources:
        - { id: yourself, from: 2, name: { cy: …, en: from you }, type: person }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.filter { $0.holdsItems && !$0.states(\.sources) }.map { scope in
      finding(
        .medium, at: review.absence(of: .source, in: scope),
        "nothing says where '\(scope.service.name.en)' gets what it holds",
        help: "add 'sources', for example one with 'type: person' for what people give themselves")
    }
  }
}
