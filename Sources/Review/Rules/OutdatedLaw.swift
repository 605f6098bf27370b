import Register

/// A notice cites the laws that apply.
///
/// - Law: UK GDPR Art 5(1)(a), Art 12(1); DPA 2018 Sch 19
struct OutdatedLaw: RegisterRule {
  static let id = "PN-24"

  static let text = RuleText(
    title: "A law that no longer applies",
    law: "UK GDPR Art 5(1)(a), Art 12(1)",
    explanation: """
      The Data Protection Act 1998 ended on 25 May 2018. Since the start of 2021 the United Kingdom \
      has a regulation of its own, the UK GDPR; "GDPR" alone is the European Union's. People look \
      their rights up in the law that a notice names.
      """,
    before: """
      lawful-bases:
        - id: task
          from: 70
          name: { cy: …, en: our public task }
          article: 6(1)(e)
          laws: [GDPR]
      """,
    after: """
      lawful-bases:
        - id: task
          from: 70
          name: { cy: …, en: our public task }
          article: 6(1)(e)
          laws: [UK GDPR]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let laws = DeadLaw.list(on: review.today)
    var findings: [Finding] = []
    for head in review.statements {
      for entry in head.fields.entries where entry.key == "laws" || entry.key == "law" {
        for (index, cited) in entry.value.texts.enumerated() {
          let words = PlainWords(cited)
          guard let dead = laws.first(where: { $0.isCited(in: words) }) else { continue }
          let place = head.fields.place(of: entry.key, entry: index) ?? head.place
          findings.append(
            finding(
              .medium, at: place, "'\(cited)' no longer applies",
              help: "cite the '\(dead.successor)'"))
        }
      }
    }
    return findings
  }
}

extension FieldValue {
  /// The texts of a value that is one text or a list of them.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .texts(let texts): texts
    default: []
    }
  }
}
