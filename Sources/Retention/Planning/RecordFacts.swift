import StatutoryTime

/// What decides how long one record is kept.
public struct RecordFacts: Sendable, Hashable {
  /// Fact of the register -> value, for example `kind: foi`. Unknown facts are absent.
  public let facts: [String: String]
  /// Event of the register -> the day on which it happened.
  public let events: [String: LocalDay]

  public init(facts: [String: String], events: [String: LocalDay]) {
    self.facts = facts
    self.events = events
  }
}

/// What a schedule says about one record.
public enum RetentionOutcome: Sendable, Hashable {
  /// Kept through `until`; due from the day after.
  case kept(rule: String, start: LocalDay, until: LocalDay)
  /// The term has not started: these events have not happened.
  case running(rule: String, waitingFor: [String])
  /// No rule applies: held, never destroyed.
  case unclassified

  public var rule: String? {
    switch self {
    case .kept(let rule, _, _), .running(let rule, _): rule
    case .unclassified: nil
    }
  }

  public var until: LocalDay? {
    if case .kept(_, _, let until) = self { until } else { nil }
  }

  public func isDue(asOf day: LocalDay) -> Bool {
    until.map { $0 < day } ?? false
  }
}
