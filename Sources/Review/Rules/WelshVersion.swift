import Register
import Wording

/// Where Welsh Language Standards bind the body, the notice is there in Welsh.
///
/// - Law: Welsh Language (Wales) Measure 2011, Welsh Language Standards
struct WelshVersion: RegisterRule {
  static let id = "PN-34"

  static let text = RuleText(
    title: "The notice in Welsh",
    law: "Welsh Language (Wales) Measure 2011, Welsh Language Standards",
    explanation: """
      Bodies under Welsh Language Standards publish their pages and documents in Welsh as fully as \
      in English. Which standards bind a body stands in its own compliance notice, so look there \
      first.
      """,
    before: """
      languages: [en]
      """,
    after: """
      languages: [cy, en]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let controller = review.controller
    let silence = controller.silences.first { $0.topic == .welshVersion }
    let isThere = controller.languages.contains { $0.language == .cy }
    guard controller.followsWelshStandards, silence != nil || !isThere else { return [] }
    return [
      finding(
        .low,
        at: silence?.place ?? controller.languages.first?.place ?? controller.place,
        "Welsh Language Standards bind '\(controller.name.en)', and its notice is not in Welsh",
        help: "publish the notice in Welsh and write 'languages: [cy, en]'; "
          + "if no standard binds the body, write 'welsh-language-standards: false'")
    ]
  }
}
