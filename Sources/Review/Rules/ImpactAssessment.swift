import Register
import Wording

/// What can do people much harm is assessed before it starts.
///
/// - Law: UK GDPR Art 35
struct ImpactAssessment: RegisterRule {
  static let id = "DPIA-01"

  static let text = RuleText(
    title: "An assessment before risky uses",
    law: "UK GDPR Art 35",
    explanation: """
      Genetic and biometric data, records linked by a key, and devices that record people call for \
      a data protection impact assessment before anything begins. A notice that tells of it shows \
      that somebody has weighed the risks to people.
      """,
    before: """
      items:
        - id: samples
          name: { cy: …, en: results of DNA tests }
          from: 115
          category: special
          special: genetic
      """,
    after: """
      items:
        - id: samples
          name: { cy: …, en: results of DNA tests }
          from: 115
          category: special
          special: genetic
      assurance:
        - id: assessed
          name: { cy: …, en: assessed before it began }
          from: 118
          evidence: data protection impact assessment
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.compactMap { scope in
      guard let trigger = trigger(in: scope.own), !isAssessed(scope) else { return nil }
      return finding(
        .medium, at: trigger.place,
        "'\(trigger.name.en)' calls for an impact assessment, and none is stated",
        help: "add 'assurance' with 'evidence: data protection impact assessment'")
    }
  }

  private func trigger(in set: StatementSet) -> StatementHead? {
    let risky: Set<DataItem.SpecialCategory> = [.genetic, .biometric]
    if let item = set.items.first(where: { $0.isHeld && !risky.isDisjoint(with: $0.special) }) {
      return item.head
    }
    return set.sources.first { $0.type == .device }?.head
      ?? set.statistics.first { !$0.keys.isEmpty }?.head
  }

  private func isAssessed(_ scope: ServiceScope) -> Bool {
    scope.states(\.assurance) { assurance in
      (assurance.checks + assurance.evidence).contains {
        $0.mentions("dpia") || $0.mentions("impact assessment")
      }
    }
  }
}
