import Register
import Wording

/// Who asks for consent says how to take it back.
///
/// - Law: UK GDPR Art 7(3), Art 13(2)(c), Art 14(2)(d)
struct WithdrawalMissing: RegisterRule {
  static let id = "PN-09"

  static let text = RuleText(
    title: "How to take consent back",
    law: "UK GDPR Art 7(3), Art 13(2)(c), Art 14(2)(d)",
    explanation: """
      Consent can be withdrawn at any time, as easily as it was given, and people are told so \
      before they give it. A notice that asks for consent and does not say how to take it back \
      asks for something else than consent.
      """,
    before: """
      consents:
        - { id: photographs, from: 143, name: { cy: …, en: photographs of you } }
      """,
    after: """
      consents:
        - id: photographs
          from: 143
          name: { cy: …, en: photographs of you }
          withdraw-by: [pictures@vale.example]
          withdrawal: stops-further-use
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.compactMap { scope in
      guard let asked = consent(of: scope), !saysHowToWithdraw(scope) else { return nil }
      return finding(
        .high, at: asked.place, "nothing says how to take back the consent of '\(asked.name.en)'",
        help: """
          add 'withdraw-by' to the consent, for example 'withdraw-by: [letter]', or a right \
          'withdrawal'
          """)
    }
  }

  /// The first statement of the service that rests on consent.
  private func consent(of scope: ServiceScope) -> StatementHead? {
    let basis = scope.service.own.lawfulBases.first {
      $0.value.article == .consent || $0.value.special.contains(.explicitConsent)
    }
    return basis?.head ?? scope.service.own.consents.first?.head
  }

  private func saysHowToWithdraw(_ scope: ServiceScope) -> Bool {
    scope.states(\.consents) { !$0.withdrawBy.isEmpty || $0.withdrawal != nil }
      || scope.states(\.rights) { $0.right == .withdrawal }
  }
}
