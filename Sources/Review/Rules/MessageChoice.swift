import Register
import Wording

/// Who is sent messages can stop them, or has asked for them.
///
/// - Law: PECR reg 22; UK GDPR Art 21(2)-(3)
struct MessageChoice: RegisterRule {
  static let id = "PN-29"

  static let text = RuleText(
    title: "Messages that people can stop",
    law: "PECR reg 22; UK GDPR Art 21(2)-(3)",
    explanation: """
      Messages that promote something go only to people who said yes, or who were offered a simple \
      refusal. An objection to them always counts, and the address is then kept on a list of those \
      not to write to. A council or a government cannot use the exception for charities.
      """,
    before: """
      preferences:
        - id: news
          name: { cy: …, en: news by e-mail }
          from: 140
          messages: [newsletter]
      """,
    after: """
      preferences:
        - id: news
          name: { cy: …, en: news by e-mail }
          from: 140
          messages: [newsletter]
          mechanism: opt-in
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.compactMap { scope in
      guard let first = scope.own.preferences.first(where: { !$0.messages.isEmpty }),
        !scope.states(\.preferences, where: { $0.mechanism != nil }), !scope.states(\.consents)
      else { return nil }
      return finding(
        .medium, at: first.place,
        "'\(first.name.en)' does not say how people agree to its messages or stop them",
        help: "add 'mechanism', for example 'suppression', or 'consents' with how they say yes")
    }
  }
}
