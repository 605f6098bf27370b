import StatutoryTime

/// Where a record stands in a term of months that its rule gives it.
///
/// Every term's end is met from both sides, so that a rule that is a day out is seen.
enum TermPosition: Sendable {
  /// The term ended within the last three months: the record waits for the next run.
  case over
  /// The last day of the term was yesterday, is today, is tomorrow.
  case endedYesterday
  case endsToday
  case endsTomorrow
  /// The term is over, and something forbids the destruction.
  case held
  case running

  /// The day on which the term began.
  func start(months: Int, today: LocalDay, _ chance: inout Chance) -> LocalDay {
    let end: LocalDay
    switch self {
    case .over, .held: end = today.adding(days: -2 - chance.below(88))
    case .endedYesterday: end = today.adding(days: -1)
    case .endsToday: end = today
    case .endsTomorrow: end = today.adding(days: 1)
    case .running: return today.adding(days: -3 - chance.below(max(1, months * 29 - 4)))
    }
    return LocalDay.latestStart(months: months, endingBefore: end.adding(days: 1))
  }

  /// The position of a unit in each block of twelve: half of the records run.
  static func of(unit: Int) -> TermPosition {
    [
      .over, .running, .endedYesterday, .running, .endsToday, .running, .endsTomorrow, .running,
      .held, .running, .running, .running,
    ][unit % 12]
  }
}
