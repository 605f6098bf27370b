import Register
import Wording

/// Consent to a public authority is rarely a free choice.
///
/// - Law: UK GDPR Art 4(11), Art 7
struct ConsentToAuthority: RegisterRule {
  static let id = "LB-02"

  static let text = RuleText(
    title: "Consent to a public authority",
    law: "UK GDPR Art 4(11), Art 7",
    explanation: """
      People who need a council's help hardly dare to say no to it. Consent is a basis there only \
      where a no costs nothing, each thing is asked for by itself, it can be taken back as easily, \
      and the answer is recorded.
      """,
    before: """
      lawful-bases:
        - id: consent
          name: { cy: …, en: your consent }
          from: 49
          article: 6(1)(a)
      """,
    after: """
      lawful-bases:
        - id: task
          name: { cy: …, en: our public task }
          from: 49
          article: 6(1)(e)
          laws: [Children Act 1989 s.17]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    guard review.controller.isPublicAuthority else { return [] }
    return review.anywhere(\.lawfulBases).compactMap { basis in
      place(of: basis).map {
        finding(
          .low, at: $0, "a public authority relies on consent: '\(basis.name.en)'",
          help: "check that a no costs people nothing; if it does, state the task and its law")
      }
    }
  }

  private func place(of basis: Stated<LawfulBasis>) -> SourcePlace? {
    if basis.article == .consent { return basis.place(of: "article") }
    return basis.special.firstIndex(of: .explicitConsent).map {
      basis.place(of: "special", entry: $0)
    }
  }
}
