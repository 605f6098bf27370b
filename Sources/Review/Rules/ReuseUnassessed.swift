import Register
import Wording

/// What is taken from a public register is used again only after a recorded test.
///
/// - Law: UK GDPR Art 5(1)(b), Art 8A, Art 13(3), Art 14(4)
struct ReuseUnassessed: RegisterRule {
  static let id = "PN-16"

  static let text = RuleText(
    title: "Using information again for something new",
    law: "UK GDPR Art 8A, Art 13(3), Art 14(4)",
    explanation: """
      What stands in a public register was collected for the register's purpose. Before it is used \
      for another, that the two go together is tested and recorded, and people are told of the new \
      purpose. The register names the day of the test.
      """,
    before: """
      sources:
        - { id: workers, from: 112, name: { cy: …, en: the register }, type: public-register }
      lawful-bases:
        - { id: task, from: 113, name: { cy: …, en: public task }, article: 6(1)(e) }
      """,
    after: """
      sources:
        - { id: workers, from: 112, name: { cy: …, en: the register }, type: public-register }
      lawful-bases:
        - id: task
          from: 113
          name: { cy: …, en: public task }
          article: 6(1)(e)
          assessment: 2026-03-02
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.compactMap { scope in
      let register = scope.service.own.sources.first { $0.value.type == .publicRegister }
      guard let register, !scope.states(\.lawfulBases, where: { $0.assessment != nil }) else {
        return nil
      }
      return finding(
        .medium, at: register.place,
        "information from '\(register.name.en)' is used again without a recorded test",
        help: """
          add the day of the test to the lawful basis of that use, for example \
          'assessment: 2026-03-02'
          """)
    }
  }
}
