import Register
import Wording

/// What is called anonymous holds nothing by which a person can be found.
///
/// - Law: UK GDPR Art 4(1), Art 4(5)
struct AnonymousClaim: RegisterRule {
  static let id = "PN-37"

  static let text = RuleText(
    title: "What is called anonymous",
    law: "UK GDPR Art 4(1), Art 4(5)",
    explanation: """
      Items about people stay information about people when the names are taken off, and a key \
      that links records finds the person again. Both are pseudonymous at best, and the law holds \
      for them. Only counts and other figures without persons are anonymous.
      """,
    before: """
      statistics:
        - id: attendance
          name: { cy: …, en: figures on attendance }
          from: 131
          keys: [unique pupil number]
          form: anonymous
      """,
    after: """
      statistics:
        - id: attendance
          name: { cy: …, en: figures on attendance }
          from: 131
          keys: [unique pupil number]
          form: identifiable
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.recipients).compactMap(recipient)
      + review.anywhere(\.statistics).compactMap(statistic)
  }

  private func recipient(_ recipient: Stated<Recipient>) -> Finding? {
    // What is taken out first makes the claim one that can be held.
    guard recipient.form == .anonymous, !recipient.items.isEmpty, recipient.without.isEmpty
    else { return nil }
    return finding(
      .high, at: recipient.place(of: "form"),
      "what goes to '\(recipient.name.en)' is called anonymous, and is items about people",
      help: "write 'form: pseudonymous', or say what goes in 'detail' and take 'items' out")
  }

  private func statistic(_ statistic: Stated<Statistic>) -> Finding? {
    guard let key = statistic.keys.first, statistic.form == nil || statistic.form == .anonymous
    else { return nil }
    return finding(
      .medium, at: statistic.place(of: "keys"),
      "'\(statistic.name.en)' is linked by '\(key)', so people can be found in it",
      help: "write 'form: identifiable' or 'pseudonymous', or link without a key of a person")
  }
}
