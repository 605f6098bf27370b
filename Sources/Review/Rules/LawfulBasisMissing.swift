import Register
import Wording

/// Each purpose of a service has a basis in law.
///
/// - Law: UK GDPR Art 13(1)(c), Art 14(1)(c)
struct LawfulBasisMissing: RegisterRule {
  static let id = "PN-03"

  static let text = RuleText(
    title: "A lawful basis for each purpose",
    law: "UK GDPR Art 13(1)(c), Art 14(1)(c)",
    explanation: """
      People are told for each purpose on which basis in law their information is used, for their \
      rights depend on it: what rests on consent can be withdrawn, what rests on a public task can \
      be objected to. A list of bases that is tied to no purpose tells them neither.
      """,
    before: """
      purposes:
        - { id: lending, from: 4, name: { cy: …, en: to lend books } }
      lawful-bases:
        - { id: task, from: 9, name: { cy: …, en: our public task }, article: 6(1)(e) }
      """,
    after: """
      purposes:
        - { id: lending, from: 4, name: { cy: …, en: to lend books } }
      lawful-bases:
        - id: task
          from: 9
          name: { cy: …, en: our public task }
          article: 6(1)(e)
          purposes: [lending]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.services.compactMap { finding(for: $0, in: review) }
  }

  private func finding(for scope: ServiceScope, in review: RegisterUnderReview) -> Finding? {
    let purposes = scope.service.own.purposes
    guard !purposes.isEmpty, !scope.states(\.lawfulBases, where: { $0.purposes.contains("all") })
    else { return nil }
    let uncovered = purposes.filter { purpose in
      !scope.states(\.lawfulBases, where: { $0.purposes.contains(purpose.id) })
    }
    guard let first = uncovered.first else { return nil }
    let help = "add '\(first.id)' to 'purposes' of the lawful basis that covers it, or write 'all'"
    guard uncovered.count == purposes.count else {
      return finding(
        .high, at: first.place, "no lawful basis covers '\(first.name.en)'", help: help)
    }
    return finding(
      .high, at: review.absence(of: .lawfulBasis, in: scope),
      "no lawful basis covers any purpose of '\(scope.service.name.en)'", help: help)
  }
}
