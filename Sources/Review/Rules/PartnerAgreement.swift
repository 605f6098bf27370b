import Register
import Wording

/// With whoever works for the body, or decides with it, there is an agreement.
///
/// - Law: UK GDPR Art 26, Art 28(3)
struct PartnerAgreement: RegisterRule {
  static let id = "PN-35"

  static let text = RuleText(
    title: "Agreements with processors and partners",
    law: "UK GDPR Art 26, Art 28(3)",
    explanation: """
      A processor may touch people's information only under a binding contract. Joint controllers \
      settle between them who answers for what, and tell people the essence of it.
      """,
    before: """
      recipients:
        - id: hosting
          name: { cy: …, en: the company that hosts the records }
          from: 88
          role: processor
      """,
    after: """
      recipients:
        - id: hosting
          name: { cy: …, en: the company that hosts the records }
          from: 88
          role: processor
          agreements: [contract]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.recipients).compactMap { recipient in
      guard recipient.agreements.isEmpty,
        recipient.role == .processor || recipient.role == .jointController
      else { return nil }
      let isProcessor = recipient.role == .processor
      return finding(
        .medium, at: recipient.place,
        "no agreement is stated with '\(recipient.name.en)', a "
          + (isProcessor ? "processor" : "joint controller"),
        help: isProcessor
          ? "add 'agreements: [contract]'"
          : "add 'agreements', for example 'data-sharing-agreement'")
    }
  }
}
