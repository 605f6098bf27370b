import Register

/// A notice tells people that they can complain to the Commissioner.
///
/// - Law: UK GDPR Art 13(2)(d), Art 14(2)(e); DPA 2018 s.165
struct CommissionerComplaintMissing: RegisterRule {
  static let id = "PN-11"

  static let text = RuleText(
    title: "Complaining to the Commissioner",
    law: "UK GDPR Art 13(2)(d), Art 14(2)(e); DPA 2018 s.165",
    explanation: """
      People are told that they can complain to the Information Commission, which is still known \
      as the ICO. That the notice names it as the registrar or as a recipient does not tell them \
      that.
      """,
    before: """
      complaints:
        - { id: us, from: 181, name: { cy: …, en: complain to us }, to: controller }
      """,
    after: """
      complaints:
        - { id: us, from: 181, name: { cy: …, en: complain to us }, to: controller }
        - id: ico
          from: 182
          name: { cy: …, en: the Commissioner }
          to: commissioner
          website: https://ico.org.uk
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard review.first(\.complaints, where: { $0.to == .commissioner }) == nil else { return [] }
    return [
      finding(
        .high, at: review.absence(of: .commissionerComplaint),
        "nothing says that people can complain to the Commissioner",
        help: "add to 'complaints' one with 'to: commissioner' and 'website: https://ico.org.uk'")
    ]
  }
}
