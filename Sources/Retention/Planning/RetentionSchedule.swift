import Register
import StatutoryTime

/// The retention rules of one service, applied to one record or to all of them.
///
/// - Law: UK GDPR Art 5(1)(e)
public struct RetentionSchedule: Sendable {
  public let rules: [Stated<RetentionRule>]
  public let map: RecordMap

  public init(_ service: Service) {
    rules = service.retention
    map = service.recordMap ?? .none
  }

  /// The first rule whose conditions the record meets, and what follows from its events.
  public func outcome(for record: RecordFacts) -> RetentionOutcome {
    guard let rule = rules.first(where: { applies($0.value, to: record) }) else {
      return .unclassified
    }
    // A term of another shape is not carried out yet: its records are held.
    guard let term = rule.keep.yearsAfterLatest else {
      return .running(rule: rule.id, waitingFor: rule.keep.events)
    }
    let missing = term.starts.filter { record.events[$0] == nil }
    guard missing.isEmpty, let start = term.starts.compactMap({ record.events[$0] }).max()
    else { return .running(rule: rule.id, waitingFor: missing) }
    return .kept(rule: rule.id, start: start, until: start.adding(years: term.years))
  }

  private func applies(_ rule: RetentionRule, to record: RecordFacts) -> Bool {
    rule.applies.allSatisfy { record.facts[$0.fact] == $0.value }
  }

  public func rule(_ id: String) -> Stated<RetentionRule>? {
    rules.first { $0.id == id }
  }
}
