import Register
import Relations
import Retention
import StatutoryTime
import Systems

extension RecordScope {
  /// What is said of a decision in a plan: a stop counts under the rule that it stops, and only
  /// where something would become of the record if it were not there.
  func told(
    _ decision: RetentionDecision, of history: RecordHistory, on day: LocalDay
  ) -> RetentionDecision {
    if decision.outcome == .handOver, !history.isReceived(by: day) {
      // Until the other has it, this may be the only one there is.
      return RetentionDecision(
        .holdForReview, rule: decision.rule, grounds: decision.grounds, reason: decision.reason)
    }
    guard !decision.stops.isEmpty else { return decision }
    var free = history
    free.stops = []
    free.requests.removeAll { request in
      request.kind != .erasure || (request.decision.map { $0.day > day } ?? true)
    }
    let own = rules.decide(free, on: day)
    guard own.outcome != .keep else { return own }
    return RetentionDecision(
      decision.outcome, rule: own.rule, grounds: decision.grounds, reason: decision.reason,
      stops: decision.stops)
  }

  /// The events from one of which every term of the records runs, with the columns of their own rows
  /// that hold their days; nil where terms run from anything else, or other rows tell of it.
  func starts(on day: LocalDay) -> (events: Set<String>, columns: [String])? {
    guard let events = rules.mayBeDue(on: day, items: record.items.map(\.text)).oneOf,
      !record.tellings.contains(where: { telling in
        telling.event.map { events.contains($0.text) } ?? (telling.kind == .consent)
      })
    else { return nil }
    let columns = table.columns.filter { column in
      column.event.map { events.contains($0.text) } ?? false
    }.map(\.name)
    return columns.isEmpty ? nil : (events, columns)
  }

  /// The facts by which rules are chosen -> how many records have them.
  func countsByFacts(
    _ session: any SQLSession, where condition: Relations.Predicate = .always
  ) throws -> [[DatedFact]: Int] {
    let columns = table.columns.filter { $0.fact != nil }
    let names = columns.map { "row.\($0.name)" }
    let events = table.columns.filter { $0.event != nil }.map(\.name)
    let rows = Relation.table(
      table.name, as: "row", columns: Set(key + columns.map(\.name) + events).sorted()
    ).where(condition)
    guard !columns.isEmpty else { return [[]: try session.count(rows)] }
    let grouped = Relation.grouped(
      rows, by: names.map { NamedExpression($0, .column($0)) },
      measures: [NamedMeasure("number", .count)])
    var counts: [[DatedFact]: Int] = [:]
    for row in try session.rows(grouped) {
      counts[try RecordRows.facts(columns, row), default: 0] += Int(try row.integer("number"))
    }
    return counts
  }
}

extension StartCondition {
  /// The events of which one must have happened; nil where more is asked.
  fileprivate var oneOf: Set<String>? {
    switch self {
    case .happened(let event, _): return [event]
    case .any(let parts):
      let all = parts.map(\.oneOf)
      return all.allSatisfy { $0 != nil } ? Set(all.compactMap(\.self).joined()) : nil
    case .always, .never, .bornNotAfter, .all: return nil
    }
  }
}

extension RecordHistory {
  /// Whether whoever a record was handed over to has said that it is there.
  fileprivate func isReceived(by day: LocalDay) -> Bool {
    events.contains { event in
      event.name == "transfer-received" && (event.day.day.map { $0 <= day } ?? false)
    }
  }
}
