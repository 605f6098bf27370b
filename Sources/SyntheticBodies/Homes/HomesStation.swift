/// Where an account stands in its terms of six months.
enum HomesStation: Int, CaseIterable, Sendable {
  case firstMonths
  /// Asked in the fifth month, and has not answered yet.
  case asked
  case extended
  /// Not extended; the term ended within the last month. Waits for removal.
  case over
  case endedYesterday
  case endsToday
  case endsTomorrow
  /// The term is over; the message bounced, and staff look for the person.
  case bounced
  /// The term is over; a request of the person is open.
  case requested
  /// Closed by the person within the six months that the notice keeps the data at least.
  case closedEarly
  case extendedYesterday
  case longExtended

  init(number: Int) { self = Self.allCases[number % Self.allCases.count] }
}
