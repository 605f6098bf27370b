/// When clocks in London stand one hour before Greenwich.
///
/// From 1996 on: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
/// October. Before 1996 the dates were set year by year; those years are taken as Greenwich time
/// throughout, so a moment in an earlier summer can fall on the day before its true one.
///
/// - Law: Summer Time Act 1972 s.1 as amended by SI 2002/262, from knowledge
enum BritishSummerTime {
  static func isInForce(at instant: Instant) -> Bool {
    let year = ClockReading(at: instant, offsetMinutes: 0).day.year
    guard year >= 1996 else { return false }
    return instant >= change(in: year, month: 3) && instant < change(in: year, month: 10)
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func change(in year: Int, month: Int) -> Instant {
    let last = LocalDay(unchecked: year, month, 31)
    let sunday = last.adding(days: -last.weekday.rawValue)
    return ClockReading(day: sunday, time: Instant.hour).instant(offsetMinutes: 0)
  }
}
