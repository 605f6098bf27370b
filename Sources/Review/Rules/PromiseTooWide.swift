import Register
import Wording

/// A promise without any condition is one that can be kept in every case.
///
/// - Law: UK GDPR Art 5(1)(a), Art 12(1)
struct PromiseTooWide: RegisterRule {
  static let id = "PN-31"

  static let text = RuleText(
    title: "Promises that go too far",
    law: "UK GDPR Art 5(1)(a), Art 12(1)",
    explanation: """
      "We never share it" and "we always tell you first" hold only until a court orders something \
      or a child is at risk. A promise that the law will break one day misleads the people who \
      relied on it: it needs its conditions.
      """,
    before: """
      notices:
        - id: told-first
          name: { cy: …, en: telling people before sharing }
          from: 77
          told: before-sharing
      """,
    after: """
      notices:
        - id: told-first
          name: { cy: …, en: telling people before sharing }
          from: 77
          told: before-sharing
          when: { cy: …, en: unless telling them would put somebody at risk }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.files.flatMap { neverShared($0.set.recipients) }
      + review.anywhere(\.notices).compactMap(alwaysTold)
  }

  /// Where the file names somebody who gets it after all, that is a contradiction, not this.
  private func neverShared(_ recipients: [Stated<Recipient>]) -> [Finding] {
    guard !recipients.contains(where: \.value.getsIdentifiable) else { return [] }
    return recipients.filter(\.isUnconditionalRefusal).map {
      finding(
        .low, at: $0.place, "'\($0.name.en)' is promised without any exception",
        help: "add 'when' with what the law can require, for example 'unless a court orders it'")
    }
  }

  private func alwaysTold(_ notice: Stated<NoticeGiven>) -> Finding? {
    guard notice.told == .beforeSharing, notice.head.when == nil,
      notice.head.strength == nil || notice.head.strength == .must
    else { return nil }
    return finding(
      .medium, at: notice.place(of: "told"),
      "people are promised without exception to be told before anything is shared",
      help: "add 'when', for example 'unless telling them would put somebody at risk'")
  }
}
