import Register
import StatutoryTime

/// Up to when something must have happened for a record to be at the end of its term: what whoever
/// looks through paper goes by.
public struct CutOff: Sendable, Hashable {
  /// The id of the rule.
  public let rule: String
  public let reading: Reading

  public enum Reading: Sendable, Hashable {
    /// No child of the record was born after the day.
    case bornNotAfter(LocalDay)
    /// The event happened on the day or before it.
    case happened(String, notAfter: LocalDay)
    /// More than one day decides: each record has to be looked at by itself.
    case each
  }
}

extension RetentionRules {
  /// What the rules say of records that nobody but their owner can look into.
  ///
  /// Each day is the last on which the engine itself finds the end of the term reached: a day too
  /// late would have somebody destroy what must stay.
  ///
  /// - Returns: one for each rule with an end that can be computed; rules without one hold
  ///   everything, and are not asked about.
  /// - Law: UK GDPR Art 5(1)(e)
  public func cutOffs(on day: LocalDay) -> [CutOff] {
    rules.compactMap { rule in
      let reading: CutOff.Reading? =
        switch condition(of: rule.value.policy ?? rule.value.keep, on: day).simplified {
        case .never: nil
        case .bornNotAfter(let limit):
          last(before: limit, rule, on: day, Self.born).map { .bornNotAfter($0) } ?? .each
        case .happened(let event, let limit):
          last(before: limit, rule, on: day) { $0.events = [RecordEvent(event, .known($1))] }
            .map { .happened(event, notAfter: $0) } ?? .each
        case .always, .all, .any: .each
        }
      return reading.map { CutOff(rule: rule.id, reading: $0) }
    }
  }

  private static func born(_ record: inout RecordHistory, _ day: LocalDay) {
    record.people = [RecordPerson("child", .child, births: [RecordPerson.Birth(.known(day))])]
  }

  /// The last day at which the engine says that the record may go.
  private func last(
    before limit: LocalDay, _ rule: Stated<RetentionRule>, on day: LocalDay,
    _ tell: (inout RecordHistory, LocalDay) -> Void
  ) -> LocalDay? {
    // The condition lets too many through by a day or two.
    (0...Self.daysGenerous).lazy.map { limit.adding(days: -$0) }.first { told in
      var record = RecordHistory()
      record.items = rule.value.items
      record.facts = rule.value.applies.map { DatedFact($0.fact, $0.value) }
      record.reach = .outside
      tell(&record, told)
      let decision = decide(record, on: day)
      return decision.outcome == .disposeOutside && decision.rule == rule.id
    }
  }

  private static let daysGenerous = 5
}
