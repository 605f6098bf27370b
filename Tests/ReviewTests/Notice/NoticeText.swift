import Documents
import Reading
import StatutoryTime
import Testing

@testable import Review

/// An invented notice as text, and what one rule says about it on a day.
struct NoticeText {
  let text: String
  let form: DocumentForm
  var day = LocalDay(year: 2026, month: 11, day: 26)!

  init(_ text: String, form: DocumentForm = .text) {
    self.text = text
    self.form = form
  }

  /// "high:3 low:7": severity and line of each finding, in the order of the text.
  func findings(of rule: any NoticeRule.Type) throws -> String {
    let document = try DocumentReader.read(Array(text.utf8), name: "notice", form: form)
    let notice = NoticeUnderReview(NoticeReader().read(document), today: day)
    return rule.init().findings(in: notice)
      .sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
      .map { "\($0.severity):\($0.place.line)" }
      .joined(separator: " ")
  }

  /// Asserts what a rule says, as `findings(of:)` writes it; nothing by default.
  func check(
    _ rule: any NoticeRule.Type, _ expected: String = "",
    at location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try findings(of: rule) == expected, sourceLocation: location)
  }
}
