import Casebook
import Ledger
import Proof
import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// Records are kept as long as promised and gone after it, and each change of status re-dates them.
struct RetentionProver: Prover {
  let office: Office
  let log: LogReading
  let reconciliation: Reconciliation
  let kind = StatementKind.retention

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    guard let rule = office.schedule.rule(statement.id), let term = rule.keep.yearsAfterLatest
    else {
      return []
    }
    return (try await [overdue(rule), destroyed(rule)]) + [lost(rule)]
      + redated(rule, term.years) + [arithmetic(rule, term)]
  }

  /// No record whose term has ended is still there, save those that something stops.
  private func overdue(_ rule: Stated<RetentionRule>) async throws -> Evidence {
    let today = office.world.today
    let schedule = office.schedule
    let stops = RetentionSchedule.enquiryStops(before: today)
    let counts = try await office.casebook.read { session in
      (
        class: try session.count(schedule.records(of: rule)),
        ended: try session.count(schedule.ended(rule, before: today)),
        due: try session.count(schedule.due(rule, before: today, stops: stops))
      )
    }
    return Evidence(
      kind: .data, what: "records of rule '\(rule.id)' whose term has ended",
      observed: "\(counts.class) held, \(counts.due) overdue, "
        + "\(counts.ended - counts.due) kept by a request or a letter",
      population: counts.class, holds: counts.due == 0)
  }

  /// What was destroyed under the rule had reached the end of its term, as the log dates it, in a batch
  /// of an approved plan that the log tells of.
  private func destroyed(_ rule: Stated<RetentionRule>) async throws -> Evidence {
    let tombstones = try await office.casebook.tombstones(under: rule.id)
    let batches = Set(log.entries(.retentionBatch).map(\.id))
    let ends = endsInTheLog()
    let today = office.world.today.description
    let uncertified = tombstones.filter { !$0.isOfApprovedPlan || !batches.contains($0.entry) }
    let early = tombstones.filter { stone in
      let end = max(stone.keptUntil, ends[stone.enquiry] ?? "")
      return stone.destroyedOn <= end || stone.destroyedOn > today
    }
    return Evidence(
      kind: .data, what: "records destroyed under rule '\(rule.id)'",
      observed: "\(tombstones.count) destroyed, \(early.count) before the end of the term, "
        + "\(uncertified.count) outside an approved plan",
      population: tombstones.count, holds: early.isEmpty && uncertified.isEmpty)
  }

  /// No record of the class that the log tells of has gone without a certificate, nor one that no
  /// rule classifies.
  private func lost(_ rule: Stated<RetentionRule>) -> Evidence {
    let missing = Set(reconciliation.enquiriesMissing)
    let classes = classesInTheLog()
    let ofRule = classes.filter { $0.value == rule.id }
    let lost = ofRule.keys.filter(missing.contains)
    let unclassified = missing.filter { classes[$0] == nil }
    return Evidence(
      kind: .ledger,
      what: "records of rule '\(rule.id)' in the log, held or certified as destroyed",
      observed: "\(ofRule.count) in the log, \(lost.count) gone without a certificate, "
        + "\(unclassified.count) gone without a class",
      population: ofRule.count, holds: lost.isEmpty && unclassified.isEmpty)
  }

  /// Enquiry -> the last end of its term that the log tells of.
  private func endsInTheLog() -> [String: String] {
    var ends: [String: String] = [:]
    for entry in log.entries(.disclosureStatusSet, .caseClosed) {
      if let subject = entry.subject, let end = entry.facts["until-after"], end != "none" {
        ends[subject] = end
      }
    }
    return ends
  }

  /// Enquiry -> rule, from what the log tells of kind and status.
  private func classesInTheLog() -> [String: String] {
    var facts: [String: [String: String]] = [:]
    for entry in log.entries(.enquiryReceived, .disclosureStatusSet).sorted(by: {
      $0.moment < $1.moment
    }) {
      guard let subject = entry.subject else { continue }
      if let kind = entry.facts["kind"] { facts[subject, default: [:]]["kind"] = kind }
      if let status = entry.facts["to"] {
        facts[subject, default: [:]]["disclosure-status"] = status
      }
    }
    return facts.compactMapValues {
      office.schedule.outcome(for: RecordFacts(facts: $0, events: [:])).rule
    }
  }

  /// Each change of disclosure status is logged with the old and the new end.
  private func redated(_ rule: Stated<RetentionRule>, _ years: Int) -> [Evidence] {
    guard let status = rule.applies.first(where: { $0.fact == "disclosure-status" })?.value else {
      return []
    }
    let changes = log.entries(.disclosureStatusSet).filter { $0.facts["to"] == status }
    let undated = changes.filter {
      $0.facts["until-before"] == nil || $0.facts["until-after"] == nil
    }
    let wrong = changes.filter { entry in
      guard let day = LocalDay(iso: entry.facts["day"] ?? ""),
        let until = entry.facts["until-after"].flatMap({ LocalDay(iso: $0) })
      else { return false }
      return until < day.adding(years: years)
    }
    return [
      Evidence(
        kind: .ledger, what: "changes to '\(status)' with the old and the new end of the term",
        observed: "\(changes.count) changes, \(undated.count) without dates, "
          + "\(wrong.count) dated too early",
        population: changes.count, holds: undated.isEmpty && wrong.isEmpty)
    ]
  }

  /// The schedule that runs gives the promised term to a record of the class.
  private func arithmetic(
    _ rule: Stated<RetentionRule>, _ term: (years: Int, starts: [String])
  ) -> Evidence {
    let start = office.world.today
    let facts = Dictionary(
      rule.applies.map { ($0.fact, $0.value) }, uniquingKeysWith: { first, _ in first })
    let events = Dictionary(
      term.starts.map { ($0, start) }, uniquingKeysWith: { first, _ in first })
    let outcome = office.schedule.outcome(for: RecordFacts(facts: facts, events: events))
    let expected = start.adding(years: term.years)
    return Evidence(
      kind: .behaviour, what: "the schedule, given a record of the class that starts today",
      observed: "kept until \(outcome.until?.description ?? "no end")", population: 1,
      holds: outcome.until == expected && outcome.rule == rule.id)
  }
}
