import Register
import Wording

/// A notice says the same thing in one way.
///
/// - Law: UK GDPR Art 5(1)(a), Art 12(1)
struct Contradiction: RegisterRule {
  static let id = "PN-32"

  static let text = RuleText(
    title: "One thing said in two ways",
    law: "UK GDPR Art 5(1)(a), Art 12(1)",
    explanation: """
      Who reads that nothing is shared, and three lines on with whom it is shared, cannot know \
      what happens to their information. The same holds for two terms for the same records: \
      staff cannot keep both.
      """,
    before: """
      recipients:
        - id: nobody
          name: { cy: …, en: not shared with anyone }
          from: 61
          shared: false
        - id: police
          name: { cy: …, en: the police }
          from: 64
      """,
    after: """
      recipients:
        - id: nobody
          name: { cy: …, en: not shared with anyone else }
          from: 61
          shared: false
          when: { cy: …, en: save for the police where a crime is investigated }
        - id: police
          name: { cy: …, en: the police }
          from: 64
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.files.flatMap { sharing($0.set.recipients) + terms($0.set.retention) }
  }

  private func sharing(_ recipients: [Stated<Recipient>]) -> [Finding] {
    guard let other = recipients.first(where: \.value.isOutsiderWithIdentifiable) else { return [] }
    return recipients.filter(\.isUnconditionalRefusal).map {
      finding(
        .high, at: $0.place, "'\($0.name.en)' is promised, and '\(other.name.en)' gets it",
        help: "add 'when' with the exception, or take one of the two out")
    }
  }

  private func terms(_ rules: [Stated<RetentionRule>]) -> [Finding] {
    var earlier: [RetentionScope: [Stated<RetentionRule>]] = [:]
    return rules.compactMap { rule in
      let scope = RetentionScope(rule.value)
      defer {
        if !earlier[scope, default: []].contains(where: { $0.keep == rule.keep }) {
          earlier[scope, default: []].append(rule)
        }
      }
      guard let other = earlier[scope]?.first(where: { $0.keep != rule.keep }) else { return nil }
      return finding(
        .high, at: rule.place(of: "keep"),
        "'\(rule.name.en)' gives another term than '\(other.name.en)' for the same records",
        help: "keep one term, or say with 'items' or 'applies' which records each is for")
    }
  }
}

/// The records that a retention rule reaches.
private struct RetentionScope: Hashable {
  let items: Set<String>
  let applies: Set<FactCondition>

  init(_ rule: RetentionRule) {
    items = Set(rule.items)
    applies = Set(rule.applies)
  }
}
