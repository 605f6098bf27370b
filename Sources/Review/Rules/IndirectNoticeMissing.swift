import Register
import Wording

/// A notice says when people are told about information that comes from elsewhere.
///
/// - Law: UK GDPR Art 14(3)
struct IndirectNoticeMissing: RegisterRule {
  static let id = "PN-17"

  static let text = RuleText(
    title: "When people are told",
    law: "UK GDPR Art 14(3)",
    explanation: """
      People whose information comes from somebody else are told within a month, at the first \
      contact with them, or when it is first passed on. The notice says when, for otherwise \
      relatives, carers and neighbours never hear that they are in the file.
      """,
    before: """
      sources:
        - { id: school, from: 18, name: { cy: …, en: your school }, type: public-body }
      """,
    after: """
      sources:
        - { id: school, from: 18, name: { cy: …, en: your school }, type: public-body }
      notices:
        - id: first-letter
          from: 20
          name: { cy: …, en: we tell you in our first letter }
          told: before-sharing
      """)

  private static let elsewhere: Set<Source.Kind> = [.publicBody, .organisation, .publicRegister]

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard let source = review.first(\.sources, where: { Self.elsewhere.contains($0.type) }),
      review.first(\.notices, where: { $0.told != nil }) == nil
    else { return [] }
    return [
      finding(
        .medium, at: source.place,
        "nothing says when people are told of what comes from '\(source.name.en)'",
        help: "add to 'notices' one with 'told', for example 'told: before-sharing'")
    ]
  }
}
