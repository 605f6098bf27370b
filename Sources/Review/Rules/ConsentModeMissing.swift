import Register
import Wording

/// Where Google's tags wait for a choice, it is said what they do until then.
///
/// - Law: PECR reg 6
struct ConsentModeMissing: RegisterRule {
  static let id = "PN-28b"

  static let text = RuleText(
    title: "What Google's tags do before a choice",
    law: "PECR reg 6",
    explanation: """
      Google's tags can be held back until somebody has chosen (basic mode), or they can load at \
      once and send signals without cookies (advanced mode). Signals read from a device count as \
      access to it, so people need to know which of the two it is.
      """,
    before: """
      cookies:
        - id: tags
          name: { cy: …, en: tag manager }
          from: 102
          tool: Google Tag Manager
      """,
    after: """
      cookies:
        - id: tags
          name: { cy: …, en: tag manager }
          from: 102
          tool: Google Tag Manager
          mode: basic
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard let first = review.first(\.cookies, where: usesGoogle),
      review.first(\.cookies, where: { $0.mode != nil }) == nil
    else { return [] }
    return [
      finding(
        .medium, at: first.place,
        "'\(first.name.en)' is about tags of Google, and no mode of consent is stated",
        help: "add 'mode: basic' if its tags wait for the choice, 'mode: advanced' if they do not")
    ]
  }

  private func usesGoogle(_ cookie: Cookie) -> Bool {
    [cookie.tool, cookie.provider, cookie.flow].compactMap(\.self).contains {
      $0.mentions("google") || $0.mentions("gtm")
    }
  }
}
