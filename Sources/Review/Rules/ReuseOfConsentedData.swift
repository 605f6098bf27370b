import Register
import Wording

/// What people gave on consent is used for what they said yes to.
///
/// - Law: UK GDPR Art 8A(4)
struct ReuseOfConsentedData: RegisterRule {
  static let id = "LB-09"

  static let text = RuleText(
    title: "New uses of what was given on consent",
    law: "UK GDPR Art 8A(4)",
    explanation: """
      Who said yes to one use did not say yes to the next. Data collected on consent may be used \
      for something else only on a new consent, to show that the law is kept, or in the few cases \
      of Article 8A where consent cannot be had.
      """,
    before: """
      items:
        - { id: photos, from: 20, name: { cy: …, en: photographs } }
      purposes:
        - { id: brochure, from: 21, name: { cy: …, en: our brochure }, items: photos }
        - { id: teaching, from: 22, name: { cy: …, en: training staff }, items: photos }
      lawful-bases:
        - id: consent
          name: { cy: …, en: your consent }
          from: 23
          article: 6(1)(a)
          purposes: brochure
      """,
    after: """
      items:
        - { id: photos, from: 20, name: { cy: …, en: photographs } }
      purposes:
        - { id: brochure, from: 21, name: { cy: …, en: our brochure }, items: photos }
        - { id: teaching, from: 22, name: { cy: …, en: training staff }, items: photos }
      lawful-bases:
        - id: consent
          name: { cy: …, en: your consent to each }
          from: 23
          article: 6(1)(a)
          purposes: [brochure, teaching]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.files.flatMap { file -> [Finding] in
      guard file.set.purposes.count > 1 else { return [] }
      let covered = Set(
        review.whatHolds(\.lawfulBases, in: file).filter { $0.article == .consent }
          .flatMap(\.purposes))
      guard !covered.isEmpty, !covered.contains("all") else { return [] }
      let given = Set(file.set.purposes.filter { covered.contains($0.id) }.flatMap(\.items))
      return file.set.purposes.filter { !covered.contains($0.id) }.compactMap { purpose in
        purpose.items.firstIndex(where: given.contains).map { reuse(purpose, at: $0) }
      }
    }
  }

  private func reuse(_ purpose: Stated<Purpose>, at index: Int) -> Finding {
    finding(
      .medium, at: purpose.place(of: "items", entry: index),
      "'\(purpose.items[index])' is given on consent to another purpose, "
        + "and used for '\(purpose.name.en)' without it",
      help: "ask for consent to this purpose as well, or use other items for it")
  }
}
