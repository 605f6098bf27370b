import Register
import Wording

/// A day, a month or a year as a notice states it, written out.
enum StatedDateWords {
  /// - Parameter text: as registers write dates; any other text is left as it is.
  static func text(_ text: String) -> BilingualText {
    guard let date = StatedDate(text) else { return .same(text) }
    return BilingualText(cy: words(date, .cy), en: words(date, .en))
  }

  private static func words(_ date: StatedDate, _ language: Language) -> String {
    guard let month = date.month else { return String(date.year) }
    guard let day = date.day else {
      return DateWords.monthAndYear(year: date.year, month: month, in: language)
    }
    return DateWords.long(year: date.year, month: month, day: day, in: language)
  }
}
