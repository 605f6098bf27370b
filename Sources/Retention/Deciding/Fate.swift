import Register
import StatutoryTime

/// What the rules make of a record or of a part of it, before stops.
struct Fate: Sendable, Hashable {
  let end: End
  let reason: RetentionDecision.Reason
  var rule: String?
  var grounds: [RetentionDecision.Ground] = []
  /// The day since which one part may go by a request that was upheld in part.
  var partFrom: LocalDay?

  enum End: Sendable, Hashable {
    case goes(LocalDay, RetentionDecision.Outcome)
    /// No end: it stays as long as things are as they are.
    case stays
    /// No end can be computed: a person looks.
    case unclear
  }

  init(
    _ end: End, _ reason: RetentionDecision.Reason, rule: Stated<RetentionRule>? = nil,
    law: [String] = []
  ) {
    self.end = end
    self.reason = reason
    self.rule = rule?.id
    grounds = (rule?.from ?? []).map { .notice($0) } + law.map { .law($0) }
  }

  /// The day on which it may go.
  var day: LocalDay? {
    if case .goes(let day, _) = end { day } else { nil }
  }

  func isDue(on today: LocalDay) -> Bool { day.map { $0 <= today } ?? false }
}
