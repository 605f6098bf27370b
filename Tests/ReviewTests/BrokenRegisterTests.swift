import Register
import RegisterLanguage
import Review
import Testing

@Suite("Registers with faults, and what must be said of each")
struct BrokenRegisterTests {
  @Test("exactly the findings that were written beforehand", arguments: try BrokenRegister.all())
  func findings(_ broken: BrokenRegister) throws {
    var found = broken.findings()
    for expected in broken.expected {
      let place = try place(of: expected, in: broken)
      let match = found.firstIndex { finding in
        finding.rule == expected.rule && finding.severity.rawValue == expected.severity
          && finding.place.file == place.file
          && place.line.map { $0 == finding.place.line } ?? true
          && expected.column.map { $0 == finding.place.column } ?? true
          && expected.words.map { finding.message.contains($0) || finding.help.contains($0) }
            ?? true
      }
      if let match {
        found.remove(at: match)
      } else {
        Issue.record(
          "missing: \(place.file):\(place.line ?? 0) \(expected); found \(broken.findings().map(Self.words))"
        )
      }
    }
    #expect(found.map(Self.words) == [], "\(broken.about)")
  }

  private static func words(_ finding: Finding) -> String {
    "\(finding.place.file):\(finding.place.line):\(finding.place.column): \(finding.rule) "
      + "\(finding.severity) \(finding.message) [\(finding.help)]"
  }

  private func place(
    of expected: ExpectedFinding, in broken: BrokenRegister
  ) throws -> (file: String, line: Int?) {
    if Int(expected.place) != nil {
      let marked = try #require(broken.line(ofMark: expected.place), "no mark \(expected.place)")
      return (marked.file, marked.line)
    }
    let parts = expected.place.split(separator: ":")
    return (String(parts[0]), parts.count > 1 ? Int(parts[1]) : nil)
  }

  @Test("there are at least sixty, and each rule is met in one of them")
  func completeness() throws {
    let cases = try BrokenRegister.all()
    #expect(cases.count >= 60)
    let met = Set(cases.flatMap { $0.expected.map(\.rule) })
    let rules = RuleCatalogue.rules.map { $0.id } + LanguageRule.allCases.map(\.rawValue)
    #expect(Set(rules).subtracting(met) == [])
  }
}
