import Register
import RegisterLanguage
import StatutoryTime
import Testing

@testable import Review

/// The examples in the texts of rules are read and judged: the first brings the finding, the
/// second does not.
@Suite("Examples of the rules of conduct")
struct ConductCatalogueTests {
  @Test(
    "the first example brings the finding and the second does not",
    arguments: RuleCatalogue.conductRules.indices)
  func example(index: Int) throws {
    let rule = RuleCatalogue.conductRules[index]
    #expect(try severities(of: rule, in: rule.text.before) != [], "\(rule.id)")
    #expect(try severities(of: rule, in: rule.text.after) == [], "\(rule.id)")
  }

  @Test("every rule has an id of its own and a text")
  func texts() {
    let rules = RuleCatalogue.conductRules
    #expect(Set(rules.map { $0.id }).count == rules.count)
    for rule in rules {
      #expect(!rule.text.title.isEmpty && !rule.text.law.isEmpty, "\(rule.id)")
      #expect(rule.text.explanation.count > 80, "\(rule.id)")
    }
  }

  /// What a rule finds in a piece of YAML, as a part of `organisation.yaml` or of a service.
  private func severities(
    of rule: any RegisterRule.Type, in yaml: String
  ) throws -> [Finding.Severity] {
    let isMap = yaml.hasPrefix("system:")
    let isHead = yaml.hasPrefix("notice:") || yaml.hasPrefix("languages:")
    let head = MarkedRegister.head.filter { !yaml.hasPrefix("\($0.key):") }.map(\.yaml)
    let events = "events: [account-created, case-closed, consent-given]"
    let organisation = (head + [events] + (isHead ? [yaml] : [])).joined(separator: "\n")
    let service = MarkedRegister.serviceHead + (isHead || isMap ? "" : yaml)
    let map = RegisterFile(name: "systems/cases.yaml", bytes: Array(yaml.utf8))
    let (register, problems) = RegisterReader.read(
      [
        RegisterFile(name: "organisation.yaml", bytes: Array("\(organisation)\n".utf8)),
        RegisterFile(name: "services/library.yaml", bytes: Array("\(service)\n".utf8)),
      ] + (isMap ? [map] : []))
    #expect(problems == [], "\(rule.id)")
    let review = RegisterUnderReview(
      try #require(register), today: try #require(LocalDay(iso: "2026-11-26")))
    return rule.init().findings(in: review).map(\.severity)
  }
}
