import Register
import Review
import Wording

/// A finding as a report shows it: a number, how grave it is in a word, what is wrong, what to do.
struct ReviewedFinding: Sendable {
  let number: Int
  let severity: String
  let severityWord: String
  let rule: String
  let message: String
  let help: String
  let law: String
  /// Where in the notice it points.
  let anchor: String
  let label: String
  let line: String
  /// That it was judged over the whole document; nil for one about words that are there.
  let absence: String?

  /// - Parameter anchor: the id of the marked words, or of their block.
  init(_ finding: NoticeFinding, number: Int, anchor: String, in language: Language) {
    let text = { (key: String) in Catalogue.text(key, in: language) }
    self.number = number
    self.anchor = anchor
    severity = finding.severity.rawValue
    severityWord = text("review.severity.\(finding.severity.rawValue)").asSentenceStart
    rule = finding.rule
    message = finding.message[language].asSentence
    help = finding.help[language].asSentence
    law = finding.law
    label = Catalogue.text("review.page.to-words", in: language, ["n": String(number)])
    line = Catalogue.text("review.line", in: language, ["n": String(finding.place.line)])
    absence = finding.isAbsence ? text("review.absence") : nil
  }
}

extension String {
  /// With a capital and a full stop: findings come without.
  var asSentence: String {
    let text = asSentenceStart
    guard let last = text.last else { return text }
    return ".!?".contains(last) ? text : text + "."
  }

  var asSentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
