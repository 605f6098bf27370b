/// The bank holidays of the three divisions of the United Kingdom, for the years GOV.UK has
/// published.
///
/// - Law: Banking and Financial Dealings Act 1971 s.1 and Sch 1, from knowledge
public struct BankHolidays: Sendable, Hashable {
  /// One bank holiday in one division.
  public struct Holiday: Sendable, Hashable {
    public let day: LocalDay
    /// GOV.UK's English name: `Early May bank holiday`.
    public let title: String
    /// Whether the day stands in for a holiday that falls on a weekend.
    public let isSubstitute: Bool
    public let division: Division

    public init(day: LocalDay, title: String, isSubstitute: Bool, division: Division) {
      self.day = day
      self.title = title
      self.isSubstitute = isSubstitute
      self.division = division
    }
  }

  /// The years for which every division's holidays are known.
  public let years: ClosedRange<Int>

  private let byDay: [LocalDay: [Holiday]]

  /// A calendar of holidays that have been read or made up already.
  ///
  /// - Parameter holidays: those of all three divisions, in any order.
  /// - Throws: ``BankHolidaysError`` where a day comes twice in a division, or a year is missing.
  public init(_ holidays: [Holiday]) throws(BankHolidaysError) {
    var byDay: [LocalDay: [Holiday]] = [:]
    for holiday in holidays.sorted(by: { $0.division.rawValue < $1.division.rawValue }) {
      let sameDay = byDay[holiday.day, default: []]
      guard !sameDay.contains(where: { $0.division == holiday.division }) else {
        throw .dayTwice(holiday.day, holiday.division)
      }
      byDay[holiday.day] = sameDay + [holiday]
    }
    self.byDay = byDay
    years = try BankHolidays.coveredYears(of: holidays)
  }

  /// The holidays that fall on a day, in whichever divisions.
  public func holidays(on day: LocalDay) -> [Holiday] {
    byDay[day] ?? []
  }

  /// Whether the holidays of a day's year have been published.
  public func covers(_ day: LocalDay) -> Bool {
    years.contains(day.year)
  }

  /// The years that all divisions have holidays in.
  private static func coveredYears(
    of holidays: [Holiday]
  ) throws(BankHolidaysError) -> ClosedRange<Int> {
    var common: Set<Int>?
    var all: Set<Int> = []
    for division in Division.allCases {
      let years = Set(holidays.lazy.filter { $0.division == division }.map(\.day.year))
      guard !years.isEmpty else { throw .divisionMissing(division) }
      common = common?.intersection(years) ?? years
      all.formUnion(years)
    }
    guard let first = all.min(), let last = all.max() else { throw .empty }
    for year in first...last where common?.contains(year) != true {
      throw .yearMissing(year)
    }
    return first...last
  }
}
