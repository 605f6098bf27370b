import Retention
import StatutoryTime
import TestSupport
import Testing

@Suite("The retention schedule")
struct RetentionScheduleTests {
  @Test(
    "dates every row of the expected table",
    arguments: try ProjectFiles.expected("enquiry-retention"))
  func row(_ row: [String: String]) throws {
    let schedule = RetentionSchedule(try ProjectFiles.service())
    let record = Self.record(kind: row["kind"] ?? "", events: row["events"] ?? "")
    let asOf = try #require(LocalDay(iso: row["as_of"] ?? ""))
    let outcome = schedule.outcome(for: record.facts)
    let isKept = outcome.until != nil
    #expect((outcome.until?.description ?? "") == row["end"], "\(row["why"] ?? "")")
    if isKept { #expect(outcome.rule == row["rule"], "\(row["why"] ?? "")") }
    let due: String
    switch outcome {
    case .unclassified: due = record.isClosed ? "held" : "no"
    case .running: due = "no"
    case .kept:
      due = !outcome.isDue(asOf: asOf) ? "no" : record.hasOpenRequest ? "held" : "yes"
    }
    #expect(due == row["due"], "\(row["why"] ?? "")")
  }

  @Test("keeps a record whose first fitting rule has no end, whatever later rules say")
  func firstRuleGoverns() throws {
    let schedule = RetentionSchedule(try ProjectFiles.service())
    let facts = RecordFacts(facts: ["kind": "foi", "disclosure-status": "open"], events: [:])
    #expect(
      schedule.outcome(for: facts)
        == .running(rule: "foi-open", waitingFor: ["case-closed", "disclosure-status-set"]))
  }

  /// Reads `received=…;status:open=…;case-closed=…`.
  static func record(
    kind: String, events: String
  ) -> (facts: RecordFacts, isClosed: Bool, hasOpenRequest: Bool) {
    var facts = ["kind": kind]
    var days: [String: LocalDay] = [:]
    var hasOpenRequest = false
    for event in events.split(separator: ";") {
      let parts = event.split(separator: "=").map(String.init)
      if parts[0] == "person-open-sar" {
        hasOpenRequest = parts[1] == "yes"
      } else if parts[0].hasPrefix("status:") {
        facts["disclosure-status"] = String(parts[0].dropFirst(7))
        days["disclosure-status-set"] = LocalDay(iso: parts[1])
      } else {
        days[parts[0]] = LocalDay(iso: parts[1])
      }
    }
    return (RecordFacts(facts: facts, events: days), days["case-closed"] != nil, hasOpenRequest)
  }
}
