import Register
import RegisterLanguage
import Review
import StatutoryTime
import TestSupport
import Testing

@Suite("What is said of the five example registers")
struct RegisterFindingsTests {
  static let bodies = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales",
  ]

  private struct Row: Hashable, CustomStringConvertible {
    let rule: String
    let file: String
    let statement: String

    var description: String { "\(rule) \(file) \(statement)" }
  }

  /// The table was written from notices, law and rules before any output was seen.
  @Test("each finding that was written beforehand, and no other", arguments: bodies)
  func findings(_ body: String) throws {
    let register = try ProjectFiles.register(body)
    let found = RuleCatalogue.findings(in: register, today: LocalDay(iso: "2026-11-26")!)
      .filter { $0.rule != "AS-01" }
    let rows = try ProjectFiles.expected("register-findings").filter { $0["body"] == body }
    let expected = rows.filter { $0["expected"] == "found" }
    let severities = Dictionary(
      expected.map { (Self.row($0), $0["severity"] ?? "") }, uniquingKeysWith: { $1 })
    let foundRows = Dictionary(
      found.map { (row($0, in: register), $0) }, uniquingKeysWith: { first, _ in first })
    #expect(Set(severities.keys).subtracting(foundRows.keys).map(\.description).sorted() == [])
    #expect(Set(foundRows.keys).subtracting(severities.keys).map(\.description).sorted() == [])
    for (row, severity) in severities {
      if let finding = foundRows[row] { #expect(finding.severity.rawValue == severity, "\(row)") }
    }
    let passes = Set(rows.filter { $0["expected"] == "pass" }.map(Self.row))
    #expect(passes.intersection(foundRows.keys).map(\.description) == [])
  }

  private static func row(_ cells: [String: String]) -> Row {
    Row(
      rule: cells["rule"] ?? "", file: cells["file"] ?? "", statement: cells["statement"] ?? "")
  }

  /// An absence stands at no statement.
  private func row(_ finding: Finding, in register: Register) -> Row {
    let head = register.statements.first { head in
      head.place.file == finding.place.file && head.place.line <= finding.place.line
        && head.fields.lastLine >= finding.place.line
    }
    return Row(rule: finding.rule, file: finding.place.file, statement: head?.id ?? "-")
  }
}
