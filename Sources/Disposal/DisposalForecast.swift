import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// What goes in the years to come, on what is known today.
public struct DisposalForecast: Sendable, Hashable, Codable {
  public let asOf: String
  public let lines: [Line]

  /// The records of one kind under one rule.
  public struct Line: Sendable, Hashable, Codable {
    public let record: String
    public let rule: String?
    /// Records that may go already.
    public var due = 0
    /// Year -> records whose first free day is in it.
    public var years: [Int: Int] = [:]
    /// Records that end later than the years that are asked about.
    public var later = 0
    /// Records of which no end can be given: stopped, to be looked at, or without a period.
    public var open = 0
  }
}

extension DisposalPlanning {
  /// How many years a forecast may reach.
  public static let forecastYearsMax = 50

  /// - Parameter years: how many, this one included.
  public func forecast(_ session: any SQLSession, years: Int) throws -> DisposalForecast {
    let holds = try holds(session)
    let last = day.year + min(max(years, 1), Self.forecastYearsMax) - 1
    let horizon = DisposalPlanning(
      scopes, on: LocalDay(year: last, month: 12, day: 31) ?? day, salt: [],
      standing: standing)
    var lines: [DisposalForecast.Line] = []
    for scope in scopes {
      var own: [String?: DisposalForecast.Line] = [:]
      func line(_ rule: String?, _ change: (inout DisposalForecast.Line) -> Void) {
        change(&own[rule, default: DisposalForecast.Line(record: scope.name, rule: rule)])
      }
      var rest = try scope.countsByFacts(session)
      let start = scope.starts(on: horizon.day)
      var unbegun =
        try start.map {
          try scope.countsByFacts(
            session, where: .and($0.columns.map { .isNull(.column("row.\($0)")) }))
        } ?? [:]
      try horizon.read(scope, holds, session) { record in
        rest[record.history.facts, default: 0] -= 1
        if let start, !record.history.events.contains(where: { start.events.contains($0.name) }) {
          unbegun[record.history.facts, default: 0] -= 1
        }
        let decision = scope.told(
          scope.rules.decide(record.history, on: day), of: record.history, on: day)
        line(decision.rule) { $0.add(decision, on: day, through: last) }
      }
      for (facts, count) in rest where count > 0 {
        let waiting = scope.rules.waiting(items: scope.record.items.map(\.text), facts: facts)
        line(waiting.rule) {
          let hasNoEnd = waiting.outcome == .holdForReview || waiting.reason == .permanent
          let open = hasNoEnd ? count : min(count, max(0, unbegun[facts] ?? 0))
          $0.open += open
          $0.later += count - open
        }
      }
      lines += own.values.sorted { ($0.rule ?? "") < ($1.rule ?? "") }
    }
    return DisposalForecast(asOf: day.description, lines: lines)
  }
}

extension DisposalForecast.Line {
  fileprivate mutating func add(_ decision: RetentionDecision, on day: LocalDay, through last: Int)
  {
    switch decision.outcome {
    case .destroy, .anonymise, .handOver, .disposeOutside: due += 1
    case .keepPart, .holdForReview: open += 1
    case .keep:
      guard let first = decision.firstDay else {
        open += 1
        return
      }
      if first.year > last { later += 1 } else { years[first.year, default: 0] += 1 }
    }
  }
}
