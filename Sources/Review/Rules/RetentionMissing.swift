import Register
import Wording

/// A service that holds something says for how long, or by which criterion.
///
/// - Law: UK GDPR Art 13(2)(a), Art 14(2)(a)
struct RetentionMissing: RegisterRule {
  static let id = "PN-07"

  static let text = RuleText(
    title: "How long it is kept",
    law: "UK GDPR Art 13(2)(a), Art 14(2)(a)",
    explanation: """
      People are told for how long their information is kept, or by which criterion that is \
      decided. "No longer than needed" is the law's own principle and tells nobody anything; a \
      schedule that is named and not given is no period either.
      """,
    before: """
      retention:
        - id: all-records
          name: { cy: …, en: all records }
          from: 81
          keep: no longer than needed
      """,
    after: """
      retention:
        - id: all-records
          name: { cy: …, en: all records }
          from: 81
          keep: 6 years after case closed
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    var findings = review.services.filter { $0.holdsItems && !$0.states(\.retention) }
      .map { scope in
        finding(
          .high, at: review.absence(of: .retention, in: scope),
          "retention is missing for '\(scope.service.name.en)'",
          help:
            "add 'retention' with a period and its start, for example '6 years after case closed'"
        )
      }
    for file in review.files {
      for rule in file.set.retention {
        let place = rule.place(of: "keep")
        switch rule.keep {
        case .whileNeeded:
          findings.append(
            finding(
              .high, at: place, "'no longer than needed' is no period for '\(rule.name.en)'",
              help: "say how long, or by which criterion it is decided when to stop"))
        case .asScheduled:
          findings.append(
            finding(
              .high, at: place,
              "the period of '\(rule.name.en)' stands in a schedule that the notice does not give",
              help: "write the period here, or link the schedule and say what it gives"))
        default: break
        }
      }
    }
    return findings
  }
}
