import StatutoryTime
import Wording

/// A step of a deadline in words; days are written out.
public enum StepWords {
  public static func text(_ rule: StepRule, in language: Language) -> String {
    words(rule.key, rule.arguments, in: language)
  }

  /// An argument is a day to be written out, the key of a word, or a word already.
  public static func words(
    _ key: String, _ arguments: [String: String], in language: Language
  ) -> String {
    Catalogue.text(
      key, in: language,
      arguments.mapValues { value in
        if value.hasPrefix("deadline.") { return Catalogue.text(value, in: language) }
        return LocalDay(iso: value).map { long($0, in: language) } ?? value
      })
  }

  public static func long(_ day: LocalDay, in language: Language) -> String {
    DateWords.long(year: day.year, month: day.month, day: day.day, in: language)
  }
}
