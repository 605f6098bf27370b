import Register
import Wording

/// Where children are concerned there is a notice that children can read.
///
/// - Law: UK GDPR Art 12(1)
struct ChildrensNoticeMissing: RegisterRule {
  static let id = "PN-20"

  static let text = RuleText(
    title: "A notice that children can read",
    law: "UK GDPR Art 12(1)",
    explanation: """
      Information is given in clear and plain language, above all to a child. A notice that is \
      about children has a version for them, which says the same in words that they understand.
      """,
    before: """
      subjects:
        - { id: pupils, from: 16, name: { cy: …, en: pupils }, age: child }
      """,
    after: """
      subjects:
        - { id: pupils, from: 16, name: { cy: …, en: pupils }, age: child }
      children:
        - id: for-children
          from: 17
          name: { cy: …, en: a notice for children }
          document: Your information and you
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard
      let subject = review.first(
        \.subjects, where: { $0.age == .child || $0.age == .childrenAndAdults }),
      review.first(\.children, where: { $0.document != nil }) == nil
    else { return [] }
    return [
      finding(
        .high, at: subject.place,
        "no notice for children is named, though '\(subject.name.en)' are concerned",
        help: "add to 'children' one with 'document', the title of the notice for children")
    ]
  }
}
