/// A day of the calendar, without a time and without a time zone.
///
/// Statutes count days, so nearly all of this module speaks in them; a moment is an ``Instant``.
/// The calendar is the Gregorian one, carried back before 1752 unchanged. Days run from 1 January
/// 1583 to 31 December 9999; arithmetic that would leave that span stops at its end.
public struct LocalDay: Hashable, Sendable {
  /// Days since 1 January 1970, which is 0.
  public let dayNumber: Int

  /// 1 January 1583.
  public static let earliest = LocalDay(unchecked: 1583, 1, 1)
  /// 31 December 9999.
  public static let latest = LocalDay(unchecked: 9999, 12, 31)

  /// A day by its number, brought into the span of days that exist here.
  public init(dayNumber: Int) {
    let last = LocalDay.latest.dayNumber
    let first = LocalDay.earliest.dayNumber
    self.dayNumber = min(max(dayNumber, first), last)
  }

  /// A day by its parts.
  ///
  /// - Parameter year: 1583 to 9999.
  /// - Parameter month: 1 to 12.
  /// - Parameter day: 1 to the length of that month.
  /// - Returns: nil where there is no such day, as on 31 June.
  public init?(year: Int, month: Int, day: Int) {
    guard (1583...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= LocalDay.length(ofMonth: month, in: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// A day whose parts are known to be good.
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    dayNumber = LocalDay.number(year, month, day)
  }

  /// The number of days in a month.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension LocalDay: Comparable {
  public static func < (left: LocalDay, right: LocalDay) -> Bool {
    left.dayNumber < right.dayNumber
  }
}
