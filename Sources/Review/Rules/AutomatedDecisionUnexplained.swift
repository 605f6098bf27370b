import Register
import Wording

/// Decisions that no person takes are explained, and a notice says whether there are any.
///
/// - Law: UK GDPR Art 13(2)(f), Art 14(2)(g), Art 22A-22C
struct AutomatedDecisionUnexplained: RegisterRule {
  static let id = "PN-13"

  static let text = RuleText(
    title: "Decisions that no person takes",
    law: "UK GDPR Art 13(2)(f), Art 14(2)(g)",
    explanation: """
      Where a decision about somebody is taken without a person, the notice says by which logic, \
      and what it means for them. People can then ask for a person to look at it. That there are \
      no such decisions is worth saying too.
      """,
    before: """
      automated-decisions:
        - { id: bands, from: 60, name: { cy: …, en: bands for housing }, made: true }
      """,
    after: """
      automated-decisions:
        - id: bands
          from: 60
          name: { cy: …, en: bands for housing }
          made: true
          logic: { cy: …, en: points for need and for time on the list }
          significance: { cy: …, en: the band decides how soon you are offered a home }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.automatedDecisions).compactMap(unexplained)
      + review.controller.silences.filter { $0.topic == .automatedDecisions }.map { silence in
        finding(
          .low, at: silence.place,
          "nothing says whether decisions are taken without a person",
          help: "add 'automated-decisions'; one with 'made: false' says that there are none")
      }
  }

  private func unexplained(_ decision: Stated<AutomatedDecision>) -> Finding? {
    guard decision.isMade else { return nil }
    let missing =
      (decision.logic == nil ? ["'logic'"] : [])
      + (decision.significance == nil ? ["'significance'"] : [])
    guard !missing.isEmpty else { return nil }
    return finding(
      .high, at: decision.place,
      "the automated decision '\(decision.name.en)' is not explained",
      help: """
        add \(missing.joined(separator: " and ")), for example \
        '{ cy: …, en: points for need and for time on the list }'
        """)
  }
}
