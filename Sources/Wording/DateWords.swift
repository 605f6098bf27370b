/// Dates written out in words, in both languages.
///
/// Welsh dates carry the plain number ("14 Mawrth 2026"), so that no word before them has to mutate
/// the month.
public enum DateWords {
  /// "14 March 2026", "14 Mawrth 2026".
  ///
  /// - Parameter month: 1 to 12.
  public static func long(year: Int, month: Int, day: Int, in language: Language) -> String {
    "\(day) \(monthName(month, in: language)) \(year)"
  }

  /// "Saturday 14 March 2026", "dydd Sadwrn 14 Mawrth 2026".
  ///
  /// - Parameter opensText: true where the date opens a sentence or a cell: "Dydd Sadwrn …".
  public static func withWeekday(
    year: Int, month: Int, day: Int, in language: Language, opensText: Bool = false
  ) -> String {
    let name = weekdayName(weekday(year: year, month: month, day: day), in: language)
    let date = "\(name) \(long(year: year, month: month, day: day, in: language))"
    return opensText ? date.prefix(1).uppercased() + date.dropFirst() : date
  }

  /// "14 Mar 2026", "14 Maw 2026", where room is tight.
  public static func short(year: Int, month: Int, day: Int, in language: Language) -> String {
    "\(day) \(shortMonthName(month, in: language)) \(year)"
  }

  /// "March 2026", "Mawrth 2026".
  public static func monthAndYear(year: Int, month: Int, in language: Language) -> String {
    "\(monthName(month, in: language)) \(year)"
  }

  /// The first letters of the days of the week, Monday first, as over the columns of a calendar.
  public static func weekInitials(in language: Language) -> [String] {
    switch language {
    case .cy: ["Ll", "Ma", "Me", "Ia", "Gw", "Sa", "Su"]
    case .en: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    }
  }

  /// "Mar", "Maw": a month where room is tight.
  public static func shortMonthName(_ month: Int, in language: Language) -> String {
    shortMonths[language]![month - 1]
  }

  public static func monthName(_ month: Int, in language: Language) -> String {
    months[language]![month - 1]
  }

  /// The name of a day of the week, 0 for Sunday to 6 for Saturday.
  public static func weekdayName(_ weekday: Int, in language: Language) -> String {
    weekdays[language]![weekday]
  }

  /// The day of the week of a date in the Gregorian calendar, 0 for Sunday to 6 for Saturday.
  public static func weekday(year: Int, month: Int, day: Int) -> Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    return (y + y / 4 - y / 100 + y / 400 + offsets[month - 1] + day) % 7
  }

  private static let months: [Language: [String]] = [
    .en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    .cy: [
      "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi",
      "Hydref", "Tachwedd", "Rhagfyr",
    ],
  ]

  private static let shortMonths: [Language: [String]] = [
    .en: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    .cy: [
      "Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag",
    ],
  ]

  private static let weekdays: [Language: [String]] = [
    .en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    .cy: [
      "dydd Sul", "dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener",
      "dydd Sadwrn",
    ],
  ]
}
