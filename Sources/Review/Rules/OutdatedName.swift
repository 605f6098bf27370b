import Register
import Wording

/// Bodies and programmes go by the names that they have today.
///
/// - Law: UK GDPR Art 5(1)(d), Art 12(1)
struct OutdatedName: RegisterRule {
  static let id = "PN-23b"

  static let text = RuleText(
    title: "A body or programme under an old name",
    law: "UK GDPR Art 5(1)(d), Art 12(1)",
    explanation: """
      Who looks for a body that no longer exists does not find who has their information now. An \
      old name also shows that nobody has read the notice since.
      """,
    before: """
      recipients:
        - id: checks
          from: 40
          name: { cy: …, en: Criminal Records Bureau }
      """,
    after: """
      recipients:
        - id: checks
          from: 40
          name: { cy: …, en: Disclosure and Barring Service }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let names = DeadName.list(on: review.today)
    var findings: [Finding] = []
    for head in review.statements {
      if let dead = name(among: names, in: head.name.en) {
        // A pair has the places of itself, of its Welsh and of its English text.
        let place = head.fields.place(of: "name", entry: 2) ?? head.place
        findings.append(finding(dead, in: head.name.en, at: place))
      }
      for (index, text) in head.listedAs.enumerated() {
        guard let dead = name(among: names, in: text) else { continue }
        let place = head.fields.place(of: "listed-as", entry: index) ?? head.place
        findings.append(finding(dead, in: text, at: place))
      }
    }
    return findings
  }

  private func name(among names: [DeadName], in text: String) -> DeadName? {
    let words = PlainWords(text)
    return names.first { words.contains($0.words) }
  }

  private func finding(_ dead: DeadName, in text: String, at place: SourcePlace) -> Finding {
    finding(
      .low, at: place, "'\(text)' is out of date: '\(dead.name)' is no longer its name",
      help: "write the name of today, for example '\(dead.successor)'")
  }
}
