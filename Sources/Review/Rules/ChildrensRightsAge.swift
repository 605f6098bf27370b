import Register
import Wording

/// Rights begin at birth, not on a birthday.
///
/// - Law: UK GDPR Art 12(1), Art 15
struct ChildrensRightsAge: RegisterRule {
  static let id = "PN-36"

  static let text = RuleText(
    title: "Children's rights without an age",
    law: "UK GDPR Art 12(1), Art 15",
    explanation: """
      A child has every right over their information at any age. In England and Wales no age is \
      presumed for using it alone either: what counts is whether the child understands. An age may \
      lead staff to ask, and never bar a child.
      """,
    before: """
      children:
        - id: informed
          name: { cy: …, en: children's right to be informed }
          from: 120
          age-over: 12
      """,
    after: """
      children:
        - id: informed
          name: { cy: …, en: children's right to be informed }
          from: 120
          audience: [children of any age]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.children).flatMap { part in
      [("age-over", part.ageOver, "over"), ("age-from", part.ageFrom, "from")].compactMap {
        key, age, word in
        age.map {
          finding(
            .high, at: part.place(of: key),
            "'\(part.name.en)' is limited to children \(word) the age of \($0)",
            help: "take the age out; if it leads staff to ask for proof, say so in 'detail'")
        }
      }
    }
  }
}
