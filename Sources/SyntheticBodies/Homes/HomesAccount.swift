import StatutoryTime

/// An account with its term, as of today.
struct HomesAccount: Sendable {
  let person: InventedPerson
  let station: HomesStation
  let created: LocalDay
  /// The day on which the present term began, when it is not the first.
  let extended: LocalDay?
  let ends: LocalDay
  let ended: LocalDay?
  /// The ends of the terms before the present one, each of which was extended.
  let earlierEnds: [LocalDay]

  static let monthsInTerm = 6

  init(_ person: InventedPerson, _ station: HomesStation, today: LocalDay, _ chance: inout Chance) {
    self.person = person
    self.station = station
    let end = Self.end(station, today, &chance)
    let start = LocalDay.latestStart(months: Self.monthsInTerm, endingBefore: end.adding(days: 1))
    let terms = Self.earlierTerms(station, &chance)
    extended = terms > 0 ? start : nil
    created = start.adding(months: -terms * Self.monthsInTerm)
    earlierEnds = (0..<terms).reversed().map { start.adding(months: -$0 * Self.monthsInTerm) }
    // Where a month is too short for the day, the term ends with that month.
    ends = start.adding(months: Self.monthsInTerm)
    switch station {
    case .over, .endedYesterday, .bounced, .requested: ended = ends
    case .closedEarly: ended = today.adding(days: -12)
    default: ended = nil
    }
  }

  /// The day on which the message about the present term goes out: a month before its end.
  var remindedOn: LocalDay { ends.adding(months: -1) }

  private static func end(
    _ station: HomesStation, _ today: LocalDay, _ chance: inout Chance
  ) -> LocalDay {
    switch station {
    case .firstMonths, .closedEarly: today.adding(days: 70 + chance.below(60))
    case .asked: today.adding(days: 3 + chance.below(22))
    case .extended, .longExtended: today.adding(days: 40 + chance.below(100))
    case .over, .bounced, .requested: today.adding(days: -2 - chance.below(25))
    case .endedYesterday: today.adding(days: -1)
    case .endsToday: today
    case .endsTomorrow: today.adding(days: 1)
    case .extendedYesterday: today.adding(days: -1).adding(months: monthsInTerm)
    }
  }

  private static func earlierTerms(_ station: HomesStation, _ chance: inout Chance) -> Int {
    switch station {
    case .firstMonths, .closedEarly: 0
    case .longExtended: 3 + chance.below(3)
    case .extended, .extendedYesterday: 1 + chance.below(2)
    default: chance.below(3)
    }
  }
}
