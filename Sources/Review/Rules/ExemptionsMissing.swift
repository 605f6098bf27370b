import Register
import Wording

/// Where people may ask for what is held, they are told what can be held back.
///
/// - Law: UK GDPR Art 12(1), Art 12(4), Art 23; DPA 2018 Sch 2-4
struct ExemptionsMissing: RegisterRule {
  static let id = "EX-01"

  static let text = RuleText(
    title: "What can be held back from an answer",
    law: "UK GDPR Art 12(1), Art 12(4), Art 23; DPA 2018 Sch 2-4",
    explanation: """
      Files of social services nearly always speak of other people too, and some parts may be held \
      back. Who is promised "all that we hold" and gets blackened pages trusts the next notice \
      less. The notice says which parts, and by which provision.
      """,
    before: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
      """,
    after: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
      exemptions:
        - id: other-people
          name: { cy: …, en: what would tell about somebody else }
          from: 334
          rights: access
          tests: [it would tell about somebody else who has not agreed]
          law: DPA 2018 Sch 2 para 16
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard review.first(\.exemptions) == nil,
      let access = review.first(\.rights, where: { $0.right == .access })
    else { return [] }
    return [
      finding(
        .medium, at: access.place,
        "'\(access.name.en)' is promised, and it is not said what can be held back",
        help: "add 'exemptions', for example information about somebody else, with its 'law'")
    ]
  }
}
