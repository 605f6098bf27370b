import Relations
import Retention
import StatutoryTime

/// The engine's decisions for records with the same values: each combination is decided once.
///
/// Only where nothing beside a record's own row tells of it; its history then follows from these
/// values, and the decision from the history.
struct DecisionMemo {
  private let rules: RetentionRules
  private let day: LocalDay
  private var known: [[Value]: RetentionDecision] = [:]
  private static let knownMax = 4_096

  init(_ rules: RetentionRules, on day: LocalDay) {
    self.rules = rules
    self.day = day
  }

  mutating func decide(_ read: ReadRecord) -> RetentionDecision {
    guard let values = read.alone else { return rules.decide(read.history, on: day) }
    if let before = known[values] { return before }
    let decision = rules.decide(read.history, on: day)
    if known.count >= Self.knownMax { known = [:] }
    known[values] = decision
    return decision
  }
}
