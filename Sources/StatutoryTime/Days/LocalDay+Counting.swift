extension LocalDay {
  /// The day so many days later, or earlier where the number is negative.
  public func adding(days: Int) -> LocalDay {
    let (number, overflows) = dayNumber.addingReportingOverflow(days)
    return overflows ? (days > 0 ? .latest : .earliest) : LocalDay(dayNumber: number)
  }

  /// The corresponding day so many months later, or the last day of that month if it has none.
  ///
  /// - Law: Regulation (EEC, Euratom) No 1182/71 art 3(2)(c), checked 22 November 2026
  public func adding(months: Int) -> LocalDay {
    let (year, month, day) = parts
    let (count, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflows, count >= LocalDay.earliest.year * 12 else {
      return months > 0 ? .latest : .earliest
    }
    let newYear = count / 12
    guard newYear <= LocalDay.latest.year else { return .latest }
    let newMonth = count % 12 + 1
    let length = LocalDay.length(ofMonth: newMonth, in: newYear)
    return LocalDay(unchecked: newYear, newMonth, min(day, length))
  }

  /// The last day of a period of so many months that begins with this day, itself counted in.
  ///
  /// The day before the corresponding day; where there is none, the last day of that month.
  public func lastDay(ofMonths months: Int) -> LocalDay {
    let corresponding = adding(months: months)
    return corresponding.day == day ? corresponding.adding(days: -1) : corresponding
  }

  /// The anniversary so many years later; 29 February falls on 1 March where a year has none.
  ///
  /// A person born on 29 February comes of age on 1 March: the convention in England and Wales for
  /// anniversaries. A period of months, which ends on the last day of February, is
  /// ``adding(months:)``.
  ///
  /// - Law: convention of England and Wales on anniversaries, not confirmed in a source
  public func adding(years: Int) -> LocalDay {
    let (year, month, day) = parts
    let (newYear, overflows) = year.addingReportingOverflow(years)
    if overflows || newYear > LocalDay.latest.year { return years > 0 ? .latest : .earliest }
    if newYear < LocalDay.earliest.year { return .earliest }
    if month == 2, day == 29, !LocalDay.isLeap(newYear) {
      return LocalDay(unchecked: newYear, 3, 1)
    }
    return LocalDay(unchecked: newYear, month, day)
  }

  /// The number of days from this day to another: 1 from a day to the next, negative backwards.
  public func days(until other: LocalDay) -> Int {
    other.dayNumber - dayNumber
  }
}
