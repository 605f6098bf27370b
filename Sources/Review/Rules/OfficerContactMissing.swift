import Register
import Wording

/// A public authority says how to reach its data protection officer.
///
/// - Law: UK GDPR Art 13(1)(b), Art 14(1)(b), Art 37(1)(a), Art 37(7)
struct OfficerContactMissing: RegisterRule {
  static let id = "PN-02"

  static let text = RuleText(
    title: "How to reach the data protection officer",
    law: "UK GDPR Art 13(1)(b), Art 14(1)(b), Art 37(7)",
    explanation: """
      Every public authority has a data protection officer, and publishes how to reach that \
      officer. The role's address is enough; the officer's name need not be given. An officer who \
      is named without an address cannot be asked anything.
      """,
    before: """
      contacts:
        - id: officer
          name: { cy: …, en: our data protection officer }
          from: 79
          role: data-protection-officer
          missing: email
      """,
    after: """
      contacts:
        - id: officer
          name: { cy: …, en: our data protection officer }
          from: 79
          role: data-protection-officer
          email: dpo@vale.example
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard review.lacksReachableOfficer else { return [] }
    let help = """
      give that contact 'email', 'telephone', 'website' or 'post', for example \
      'email: dpo@vale.example'
      """
    if let officer = review.first(\.contacts, where: { $0.isDataProtectionOfficers }) {
      return [
        finding(
          .high, at: officer.place, "'\(officer.name.en)' gives no way to reach the officer",
          help: help)
      ]
    }
    return [
      finding(
        .high, at: review.absence(of: .dataProtectionOfficer),
        "nothing says how to reach the data protection officer of '\(review.controller.name.en)'",
        help: "add to 'contacts' one with 'role: data-protection-officer'; \(help)")
    ]
  }
}
