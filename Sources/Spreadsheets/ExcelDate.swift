/// A day of a spreadsheet: a count of days, with the time as a fraction.
enum ExcelDate {
  /// - Parameter serial: days since the end of 1899; the system counts a 29 February 1900 that
  ///   never was, so that days before March 1900 are one less.
  /// - Parameter from1904: true for workbooks that count from 1 January 1904.
  /// - Returns: ISO 8601, with a time only where the number has a fraction; nil outside the years
  ///   1900 to 9999, and for the day that never was.
  static func text(_ serial: Double, from1904: Bool) -> String? {
    let shifted = from1904 ? serial + 1462 : serial
    guard shifted >= 1, shifted < 2_958_466 else { return nil }
    var whole = Int(shifted)
    var seconds = Int(((shifted - Double(whole)) * 86_400).rounded())
    if seconds == 86_400 {
      whole += 1
      seconds = 0
    }
    guard whole != 60 else { return nil }
    let day = date(daysSince1970: whole - (whole < 60 ? 25_568 : 25_569))
    guard seconds > 0 else { return day }
    return "\(day)T\(padded(seconds / 3600)):\(padded(seconds / 60 % 60))"
      + (seconds % 60 == 0 ? "" : ":\(padded(seconds % 60))")
  }

  /// By years that begin in March, so that the odd day of a leap year comes last.
  private static func date(daysSince1970 days: Int) -> String {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let year = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return "\(year + era * 400 + (month <= 2 ? 1 : 0))-\(padded(month))-\(padded(day))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
