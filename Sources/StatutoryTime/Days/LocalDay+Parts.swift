extension LocalDay {
  /// The year, from 1583 to 9999.
  public var year: Int { parts.year }
  /// The month, from 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, from 1 to 31.
  public var day: Int { parts.day }

  /// Year, month and day together, worked out once.
  ///
  /// Years are taken to begin in March, so that the odd day of a leap year comes last; 400 years
  /// make one era of 146,097 days.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + LocalDay.daysFromYearZeroTo1970
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day number of a date, by the same count of years from March.
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear % 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - daysFromYearZeroTo1970
  }

  /// Days from 1 March of year 0 to 1 January 1970.
  private static var daysFromYearZeroTo1970: Int { 719_468 }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday; adding whole weeks keeps the remainder positive.
    Weekday(rawValue: (dayNumber + 4 + 7 * 30_000) % 7)!
  }

  /// Whether the day is a Saturday or a Sunday.
  public var isWeekend: Bool { weekday == .saturday || weekday == .sunday }
}
