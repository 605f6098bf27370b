import Register
import Wording

/// Vital interests open special category data only where the person cannot consent.
///
/// - Law: UK GDPR Art 9(2)(c)
struct IncapacityCondition: RegisterRule {
  static let id = "LB-07"

  static let text = RuleText(
    title: "Vital interests of somebody who cannot consent",
    law: "UK GDPR Art 9(2)(c)",
    explanation: """
      To protect a life, special category data may be used where the person is physically or \
      legally unable to say yes. Who can be asked is asked; so the notice says that it is about \
      people who cannot.
      """,
    before: """
      lawful-bases:
        - id: life
          name: { cy: …, en: to protect somebody's life }
          from: 59
          special: 9(2)(c)
      """,
    after: """
      lawful-bases:
        - id: life
          name: { cy: …, en: to protect somebody's life }
          from: 59
          special: 9(2)(c)
          when: { cy: …, en: where the person cannot be asked or cannot decide }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.lawfulBases).compactMap { basis in
      guard let index = basis.special.firstIndex(of: .vitalInterests), basis.head.when == nil
      else { return nil }
      return finding(
        .medium, at: basis.place(of: "special", entry: index),
        "'\(basis.name.en)' does not say that the person cannot consent",
        help: "add 'when', for example 'where the person cannot be asked or cannot decide'")
    }
  }
}
