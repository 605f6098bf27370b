import Register
import Wording

/// People ask in the way that suits them.
///
/// - Law: UK GDPR Art 12(2)-(3), Art 15
struct RequestChannel: RegisterRule {
  static let id = "SAR-R4"

  static let text = RuleText(
    title: "Ways to ask",
    law: "UK GDPR Art 12(2)-(3), Art 15",
    explanation: """
      A request counts however it comes: by letter, by e-mail, on the telephone, without a form. \
      A form may help and may not be made a condition. An address for freedom of information \
      alone leads people who want their own file to the wrong law.
      """,
    before: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          form-required: true
      """,
    after: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          channels: [form, verbal, written]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.rights).flatMap { [form($0), channels($0)] }.compactMap(\.self)
  }

  private func form(_ right: Stated<Right>) -> Finding? {
    guard right.isFormRequired else { return nil }
    return finding(
      .medium, at: right.place(of: "form-required"),
      "'\(right.name.en)' is tied to a form",
      help: "take 'form-required' out, and name the other ways under 'channels'")
  }

  private func channels(_ right: Stated<Right>) -> Finding? {
    guard right.right == .access, !right.channels.isEmpty,
      right.channels.allSatisfy(isForFreedomOfInformation)
    else { return nil }
    return finding(
      .low, at: right.place(of: "channels"),
      "'\(right.name.en)' is asked for at '\(right.channels[0])', an address for another law",
      help: "add an address for people's own files, or a second way such as 'written'")
  }

  private func isForFreedomOfInformation(_ channel: String) -> Bool {
    channel.contains("@") && !channel.contains(" ") && channel.lowercased().hasPrefix("foi")
  }
}
