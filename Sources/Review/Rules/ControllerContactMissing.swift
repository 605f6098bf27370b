import Register
import Wording

/// The corporate layer says how to reach the controller.
///
/// - Law: UK GDPR Art 13(1)(a), Art 14(1)(a)
struct ControllerContactMissing: RegisterRule {
  static let id = "PN-01"

  static let text = RuleText(
    title: "How to reach the controller",
    law: "UK GDPR Art 13(1)(a), Art 14(1)(a)",
    explanation: """
      People are told who answers for their information and how to reach that body. One way is \
      enough: an e-mail address, a telephone number, a page or a postal address. The data \
      protection officer's contact does not stand in for the body's own.
      """,
    before: """
      contacts:
        - id: questions
          name: { cy: …, en: questions about your information }
          from: 12
          role: service
      """,
    after: """
      contacts:
        - id: questions
          name: { cy: …, en: questions about your information }
          from: 12
          role: service
          telephone: 029 0000 0000
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let contacts = review.controller.statements.contacts
    guard !contacts.contains(where: { !$0.value.isDataProtectionOfficers && $0.value.isReachable })
    else { return [] }
    return [
      finding(
        .high, at: review.absence(of: .controllerContact),
        "nothing says how to reach '\(review.controller.name.en)'",
        help: """
          add to 'contacts' of organisation.yaml one with 'email', 'telephone', 'website' or \
          'post', for example 'role: service'
          """)
    ]
  }
}
