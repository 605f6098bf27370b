import Register
import StatutoryTime
import Wording

/// A notice tells people that they can complain to the controller.
///
/// - Law: UK GDPR Art 13(2)(ca), Art 14(2)(da); DPA 2018 s.164A, from 19 June 2026 (SI 2026/82 reg 3)
struct ControllerComplaintMissing: RegisterRule {
  static let id = "PN-10"
  static let inForceFrom = LocalDay(year: 2026, month: 6, day: 19)

  static let text = RuleText(
    title: "Complaining to the controller",
    law: "UK GDPR Art 13(2)(ca), Art 14(2)(da); DPA 2018 s.164A",
    explanation: """
      Since 19 June 2026 people can complain about the use of their information to the controller \
      itself, which must make that easy and acknowledge the complaint within 30 days. The notice \
      tells them so. A route for complaints about the service in general is not the same.
      """,
    before: """
      complaints:
        - { id: ico, from: 182, name: { cy: …, en: the Commissioner }, to: commissioner }
      """,
    after: """
      complaints:
        - id: us
          from: 181
          name: { cy: …, en: complain to us }
          to: controller
          website: https://vale.example/complain
        - { id: ico, from: 182, name: { cy: …, en: the Commissioner }, to: commissioner }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard review.first(\.complaints, where: { $0.to == .controller }) == nil else { return [] }
    return [
      finding(
        .high, at: review.absence(of: .controllerComplaint),
        "nothing says that people can complain to '\(review.controller.name.en)'",
        help: "add to 'complaints' one with 'to: controller' and how to reach it")
    ]
  }
}
