import Register
import Wording

/// A duty or a task in law is named with its law.
///
/// - Law: UK GDPR Art 6(3); DPA 2018 s.8
struct LawBehindBasis: RegisterRule {
  static let id = "LB-03"

  static let text = RuleText(
    title: "The law behind a duty or a task",
    law: "UK GDPR Art 6(3); DPA 2018 s.8",
    explanation: """
      A legal obligation is a basis only where a law obliges, and a public task only where a law \
      gives the task. People can hold neither against the body unless the law is named. Functions \
      and powers are tasks, not obligations.
      """,
    before: """
      lawful-bases:
        - id: duty
          name: { cy: …, en: our legal obligations }
          from: 47
          article: 6(1)(c)
      """,
    after: """
      lawful-bases:
        - id: duty
          name: { cy: …, en: our duty to promote a child's welfare }
          from: 47
          article: 6(1)(c)
          laws: [Children Act 2004 s.28]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let bases = review.anywhere(\.lawfulBases).filter {
      $0.laws.isEmpty && ($0.article == .legalObligation || $0.article == .publicTask)
    }
    guard !bases.isEmpty else { return [] }
    let withTask = placesOfBasesWithTask(in: review)
    return bases.compactMap { basis in
      let isTask = basis.article == .publicTask
      if isTask, withTask.contains(basis.place) { return nil }
      return finding(
        .medium, at: basis.place,
        "'\(basis.name.en)' does not name the law that \(isTask ? "gives the task" : "obliges")",
        help: isTask
          ? "add 'laws' with the section, or 'public-task' at the purpose that it covers"
          : "add 'laws' with the section, for example 'Children Act 2004 s.28'")
    }
  }

  /// Where the bases stand that cover a purpose of which the public task is told.
  private func placesOfBasesWithTask(in review: RegisterUnderReview) -> Set<SourcePlace> {
    var places: Set<SourcePlace> = []
    for file in review.files {
      let tasks = Set(
        review.whatHolds(\.purposes, in: file).filter { $0.publicTask != nil }.map(\.id))
      guard !tasks.isEmpty else { continue }
      for basis in review.whatHolds(\.lawfulBases, in: file)
      where basis.purposes.contains(where: { $0 == "all" || tasks.contains($0) }) {
        places.insert(basis.place)
      }
    }
    return places
  }
}
