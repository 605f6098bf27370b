import Register
import Wording

/// What was read into a notice is confirmed by whoever answers for it.
///
/// - Law: UK GDPR Art 5(2)
struct OpenAssumption: RegisterRule {
  static let id = "AS-01"

  static let text = RuleText(
    title: "Readings that nobody has confirmed",
    law: "UK GDPR Art 5(2)",
    explanation: """
      Where a notice is silent or can be read in two ways, the register says which reading was \
      chosen and why. It stays a guess, and is published as one, until a named role at the body \
      has confirmed it.
      """,
    before: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          starts: receipt
          assumed: { cy: …, en: the notice does not say from when time runs }
      """,
    after: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          starts: receipt
          assumed: { cy: …, en: the notice does not say from when time runs }
          confirmed-by: information governance manager
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.statements.filter(\.isOpenAssumption).map { statement in
      finding(
        .low, at: statement.fields.place(of: "assumed") ?? statement.place,
        "nobody has confirmed the reading chosen for '\(statement.name.en)'",
        help: "let the body confirm it and add 'confirmed-by' with the role")
    }
  }
}
