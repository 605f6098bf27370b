import Register
import StatutoryTime

/// Where a term of the register ends for one record.
enum TermEnd: Sendable, Hashable {
  case on(LocalDay)
  /// It has not begun, which is known.
  case notBegun
  case unclear(RetentionDecision.Reason)

  var day: LocalDay? {
    if case .on(let day) = self { day } else { nil }
  }

  static func known(_ day: RecordDay) -> TermEnd {
    day.day.map(TermEnd.on) ?? .unclear(.dateUnknown)
  }

  /// The later of two: neither has ended before both have.
  func later(_ other: TermEnd) -> TermEnd {
    switch (self, other) {
    case (.on(let one), .on(let two)): .on(max(one, two))
    case (.unclear(let reason), _), (_, .unclear(let reason)): .unclear(reason)
    default: .notBegun
    }
  }

  /// The earlier of two: what has not begun cannot end first.
  func earlier(_ other: TermEnd) -> TermEnd {
    switch (self, other) {
    case (.on(let one), .on(let two)): .on(min(one, two))
    case (.unclear(let reason), _), (_, .unclear(let reason)): .unclear(reason)
    case (.on(let day), .notBegun), (.notBegun, .on(let day)): .on(day)
    case (.notBegun, .notBegun): .notBegun
    }
  }
}

extension LocalDay {
  /// The first day after a period that runs from this one.
  ///
  /// A month without the corresponding day is wholly within: 31 August and six months is 1 March.
  ///
  /// - Returns: nil for working days, which need a calendar that no rule of retention names.
  func firstDay(after period: Period) -> LocalDay? {
    switch period.unit {
    case .year: return adding(years: period.count)
    case .month:
      let end = adding(months: period.count)
      return end.day == day ? end : end.adding(days: 1)
    case .day: return adding(days: period.count)
    case .week: return adding(days: 7 * period.count)
    case .workingDay: return nil
    }
  }
}
