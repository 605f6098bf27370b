import Register
import Wording

/// Offences and convictions are used with official authority or under a condition of Schedule 1.
///
/// - Law: UK GDPR Art 10; DPA 2018 s.10(5), Sch 1
struct CriminalDataCondition: RegisterRule {
  static let id = "LB-05"

  static let text = RuleText(
    title: "The condition for criminal offence data",
    law: "UK GDPR Art 10; DPA 2018 s.10(5), Sch 1",
    explanation: """
      What is held about offences, convictions and allegations of crime can follow a person for \
      life. Who does not hold it under official authority needs a condition of Schedule 1 to the \
      Data Protection Act 2018, and people are to know which.
      """,
    before: """
      items:
        - id: offences
          name: { cy: …, en: offences and convictions }
          from: 33
          category: criminal
      """,
    after: """
      items:
        - id: offences
          name: { cy: …, en: offences and convictions }
          from: 33
          category: criminal
      lawful-bases:
        - id: safeguarding
          name: { cy: …, en: our task to safeguard children }
          from: 58
          article: 6(1)(e)
          schedule-1: para 18
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.compactMap { scope in
      guard let item = scope.own.items.first(where: { $0.isHeld && $0.category == .criminal }),
        !scope.states(\.lawfulBases, where: { !$0.schedule1.isEmpty })
      else { return nil }
      return finding(
        .high, at: item.place,
        "'\(item.name.en)' is criminal offence data, and no condition for it is stated",
        help: "add a lawful basis with 'schedule-1', for example 'para 18' for safeguarding")
    }
  }
}
