import Register
import Wording

/// Special category data have a condition of their own, and often a second one in Schedule 1.
///
/// - Law: UK GDPR Art 9(1)-(2); DPA 2018 s.10, Sch 1
struct SpecialCategoryCondition: RegisterRule {
  static let id = "LB-04"

  static let text = RuleText(
    title: "The condition for special category data",
    law: "UK GDPR Art 9(1)-(2); DPA 2018 s.10, Sch 1",
    explanation: """
      Health, origin, belief and the like may be used only under a condition of Article 9(2), \
      beside the basis of Article 6. For employment, substantial public interest, health and \
      social care, public health and research, a condition of Schedule 1 to the Data Protection \
      Act 2018 comes on top.
      """,
    before: """
      lawful-bases:
        - id: safeguarding
          name: { cy: …, en: substantial public interest }
          from: 58
          article: 6(1)(e)
          special: 9(2)(g)
      """,
    after: """
      lawful-bases:
        - id: safeguarding
          name: { cy: …, en: substantial public interest }
          from: 58
          article: 6(1)(e)
          special: 9(2)(g)
          schedule-1: para 18
      """)

  /// Those for which section 10 of the Act asks for a condition of Schedule 1.
  private static let needingSchedule1: Set<LawfulBasis.SpecialCondition> = [
    .employmentAndSocialProtection, .substantialPublicInterest, .healthOrSocialCare,
    .publicHealth, .researchAndStatistics,
  ]

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.compactMap { withoutCondition($0) }
      + review.anywhere(\.lawfulBases).flatMap(withoutSchedule1)
  }

  private func withoutCondition(_ scope: ServiceScope) -> Finding? {
    guard let item = scope.own.items.first(where: { $0.isHeld && $0.category == .special }),
      !scope.states(\.lawfulBases, where: { !$0.special.isEmpty })
    else { return nil }
    return finding(
      .high, at: item.place,
      "'\(item.name.en)' is special category data, and no condition for it is stated",
      help: "add a lawful basis with 'special', for example '9(2)(g)', and its 'schedule-1'")
  }

  private func withoutSchedule1(_ basis: Stated<LawfulBasis>) -> [Finding] {
    guard basis.schedule1.isEmpty else { return [] }
    return basis.special.enumerated().filter { Self.needingSchedule1.contains($0.element) }.map {
      index, condition in
      finding(
        .high, at: basis.place(of: "special", entry: index),
        "'\(condition.rawValue)' needs a condition of Schedule 1, and none is stated",
        help: "add 'schedule-1', for example 'para 18' for safeguarding")
    }
  }
}
