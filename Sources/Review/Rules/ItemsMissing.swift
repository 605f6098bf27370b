import Register
import Wording

/// A service that uses or discloses information says what it is.
///
/// - Law: UK GDPR Art 14(1)(d)
struct ItemsMissing: RegisterRule {
  static let id = "PN-14"

  static let text = RuleText(
    title: "What is held",
    law: "UK GDPR Art 14(1)(d)",
    explanation: """
      People whose information comes from elsewhere are told which kinds of it are held. A service \
      that says why it uses information, or to whom it goes, and not what it is, leaves out the \
      first thing that they ask.
      """,
    before: """
      purposes:
        - { id: lending, from: 4, name: { cy: …, en: to lend books } }
      not-stated: [items]
      """,
    after: """
      purposes:
        - { id: lending, from: 4, name: { cy: …, en: to lend books } }
      items:
        - { id: names, from: 5, name: { cy: …, en: your name } }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.filter(leavesItemsOut).map { scope in
      finding(
        .medium, at: review.absence(of: .items, in: scope),
        "nothing says what '\(scope.service.name.en)' holds",
        help: "add 'items', for example '{ id: names, from: 5, name: { cy: …, en: your name } }'")
    }
  }

  private func leavesItemsOut(_ scope: ServiceScope) -> Bool {
    let own = scope.service.own
    return (!own.purposes.isEmpty || !own.recipients.isEmpty)
      && !scope.states(\.items) { $0.isHeld }
  }
}
