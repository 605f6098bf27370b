import Register
import Wording

/// Research on people who can be recognised is approved or bound by an agreement.
///
/// - Law: UK GDPR Art 84B; DPA 2018 Sch 1 para 4
struct ResearchSafeguards: RegisterRule {
  static let id = "LB-10"

  static let text = RuleText(
    title: "Safeguards for research",
    law: "UK GDPR Art 84B; DPA 2018 Sch 1 para 4",
    explanation: """
      Research may use people's records only with safeguards: as little as will do, no harm, and \
      where it can be done without names, without them. An approval or an agreement is where those \
      safeguards are written down.
      """,
    before: """
      research:
        - id: studies
          name: { cy: …, en: research by universities }
          from: 160
      """,
    after: """
      research:
        - id: studies
          name: { cy: …, en: research by universities }
          from: 160
          approvals: [case-by-case-review]
          agreements: [data-sharing-agreement]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.research).compactMap { research in
      guard research.form == nil || research.form == .identifiable,
        research.approvals.isEmpty, research.agreements.isEmpty
      else { return nil }
      return finding(
        .medium, at: research.place,
        "'\(research.name.en)' is stated with neither an approval nor an agreement",
        help: "add 'approvals' or 'agreements', or 'form: anonymous' if nobody can be recognised")
    }
  }
}
