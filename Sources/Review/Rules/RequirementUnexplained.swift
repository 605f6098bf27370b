import Register

/// A notice says whether people must give information, and what follows if they do not.
///
/// - Law: UK GDPR Art 13(2)(e)
struct RequirementUnexplained: RegisterRule {
  static let id = "PN-12"

  static let text = RuleText(
    title: "Whether people must give it",
    law: "UK GDPR Art 13(2)(e)",
    explanation: """
      Where information comes from people themselves, they are told whether a law or a contract \
      requires it, and what follows if they do not give it. Only then can they decide.
      """,
    before: """
      items:
        - { id: address, from: 18, name: { cy: …, en: your address } }
      """,
    after: """
      items:
        - id: address
          from: 18
          name: { cy: …, en: your address }
          required-for: { cy: …, en: without it we cannot issue a card }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard review.first(\.items, where: { $0.requiredFor != nil }) == nil else { return [] }
    return [
      finding(
        .medium, at: review.absence(of: .statutoryRequirement),
        "nothing says what people must give, and what follows if they do not",
        help: """
          add 'required-for' to the items concerned, for example \
          '{ cy: …, en: without it we cannot issue a card }'
          """)
    ]
  }
}
