import Register
import Wording

/// Terms that name what they are for leave nothing out.
///
/// - Law: UK GDPR Art 13(2)(a), Art 14(2)(a)
struct RetentionGap: RegisterRule {
  static let id = "RT-04"

  static let text = RuleText(
    title: "A term for everything held",
    law: "UK GDPR Art 13(2)(a), Art 14(2)(a)",
    explanation: """
      Where a service gives a term to some of what it holds, people cannot know how long the rest \
      stays, and staff do not know either. Either every item has its term, or one term is for the \
      whole record.
      """,
    before: """
      items:
        - { id: images, from: 81, name: { cy: …, en: photographs } }
        - { id: names, from: 82, name: { cy: …, en: names } }
      retention:
        - id: images-kept
          name: { cy: …, en: photographs }
          from: 145
          items: images
          keep: 7 years after consent given
      """,
    after: """
      items:
        - { id: images, from: 81, name: { cy: …, en: photographs } }
        - { id: names, from: 82, name: { cy: …, en: names } }
      retention:
        - id: images-kept
          name: { cy: …, en: photographs and names }
          from: 145
          items: [images, names]
          keep: 7 years after consent given
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.compactMap { scope in
      let rules = scope.own.retention
      guard !rules.isEmpty, rules.allSatisfy({ !$0.items.isEmpty }) else { return nil }
      let named = Set(rules.flatMap(\.items))
      guard let item = scope.heldItems.first(where: { !named.contains($0.id) }) else { return nil }
      return finding(
        .medium, at: item.place, "no term is stated for '\(item.name.en)'",
        help: "name it under 'items' of a term, or write one term without 'items' for the rest")
    }
  }
}
