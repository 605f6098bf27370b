import Register
import Wording

/// No machine decides on special category data, or on a recognised interest, without the law.
///
/// - Law: UK GDPR Art 22B
struct AutomatedDecisionBasis: RegisterRule {
  static let id = "LB-08"

  static let text = RuleText(
    title: "The basis of automated decisions",
    law: "UK GDPR Art 22B",
    explanation: """
      A decision that no person takes may rest on special category data only with explicit \
      consent, or where the law asks for it and there is a substantial public interest. It may \
      never rest on a recognised legitimate interest, not even in part.
      """,
    before: """
      automated-decisions:
        - id: priority
          name: { cy: …, en: order of the waiting list }
          from: 150
          made: true
          special-data: true
      """,
    after: """
      automated-decisions:
        - id: priority
          name: { cy: …, en: order of the waiting list }
          from: 150
          made: false
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.files.flatMap { file -> [Finding] in
      let decisions = file.set.automatedDecisions.filter(\.isMade)
      guard !decisions.isEmpty else { return [] }
      let bases = review.whatHolds(\.lawfulBases, in: file)
      return decisions.compactMap { decision in
        complaint(of: decision.value, resting: bases).map {
          finding(
            .high, at: decision.place(of: "made"), "'\(decision.name.en)' \($0)",
            help: "let a person decide ('made: false'), or decide without those data")
        }
      }
    }
  }

  private func complaint(
    of decision: AutomatedDecision, resting bases: [Stated<LawfulBasis>]
  ) -> String? {
    if bases.contains(where: { $0.article == .recognisedLegitimateInterests }) {
      return "is decided by a machine on '6(1)(ea)', which the law rules out"
    }
    let isAllowed = bases.contains {
      $0.special.contains(.explicitConsent) || $0.special.contains(.substantialPublicInterest)
    }
    guard decision.usesSpecialData, !isAllowed else { return nil }
    return "is decided by a machine on special category data without '9(2)(a)' or '9(2)(g)'"
  }
}
