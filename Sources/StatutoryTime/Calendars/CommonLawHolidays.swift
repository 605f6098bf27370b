/// Good Friday and Christmas Day: holidays everywhere in the United Kingdom by custom, not by list.
///
/// FOIA names both beside the bank holidays, and they are known for every year, published or not.
///
/// - Law: FOIA 2000 s.10(6), checked 22 November 2026
enum CommonLawHolidays {
  /// The name of the one that falls on a day, as GOV.UK writes it.
  static func title(on day: LocalDay) -> String? {
    let (year, month, dayOfMonth) = day.parts
    if month == 12, dayOfMonth == 25 { return "Christmas Day" }
    guard month == 3 || month == 4, day.weekday == .friday else { return nil }
    return day == easterSunday(in: year).adding(days: -2) ? "Good Friday" : nil
  }

  /// Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher.
  static func easterSunday(in year: Int) -> LocalDay {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let count = epact + weekday - 7 * shift + 114
    return LocalDay(unchecked: year, count / 31, count % 31 + 1)
  }
}
