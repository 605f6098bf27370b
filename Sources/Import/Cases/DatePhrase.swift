import StatutoryTime

/// A day as people type it in Britain: the day before the month, never the other way round.
enum DatePhrase {
  /// - Returns: the day, and whether it stood there as a bare number; nil for no day.
  static func read(_ text: String) -> (day: LocalDay, isSerial: Bool)? {
    let text = text.split(separator: " ").joined(separator: " ")
    if let day = LocalDay(iso: text.prefix(10)), isTime(text.dropFirst(10)) { return (day, false) }
    if let serial = Int(text), (25_569...73_050).contains(serial) {
      // 25,569 is 1 January 1970 in the count of spreadsheets.
      return (LocalDay(dayNumber: serial - 25_569), true)
    }
    return named(text).map { ($0, false) }
  }

  /// Nothing, or a time behind the day: it does not count, statutes run in days.
  private static func isTime(_ rest: Substring) -> Bool {
    rest.isEmpty || (rest.first == "T" || rest.first == " ") && rest.contains(":")
  }

  /// `5/11/2026`, `05.11.26`, `5 Nov 2026`, `5 Tachwedd 2026`, with a weekday before or not.
  private static func named(_ text: String) -> LocalDay? {
    var parts = text.lowercased().split { " /.-,".contains($0) }.map(String.init)
    if let first = parts.first, Int(first) == nil, ordinal(first) == nil { parts.removeFirst() }
    // "dydd Llun 2 Tachwedd": the weekday is two words.
    if let first = parts.first, Int(first) == nil, ordinal(first) == nil { parts.removeFirst() }
    if parts.count > 3, parts[3].contains(":") { parts = Array(parts[..<3]) }
    guard parts.count == 3, let day = Int(parts[0]) ?? ordinal(parts[0]), parts[2].count <= 4,
      let month = Int(parts[1]) ?? months[String(parts[1].prefix(5))]
        ?? months[String(parts[1].prefix(3))],
      let short = Int(parts[2])
    else { return nil }
    let year = parts[2].count == 2 ? 2000 + short : short
    guard year >= 1900 else { return nil }
    return LocalDay(year: year, month: month, day: day)
  }

  /// `5th` -> 5.
  private static func ordinal(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber }
    guard
      ["st", "nd", "rd", "th", "af", "ail", "ydd", "fed"].contains(text.dropFirst(digits.count))
    else { return nil }
    return Int(digits)
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12, "ion": 1, "chwef": 2, "chw": 2, "mawrt": 3, "maw": 3,
    "ebr": 4, "mai": 5, "mehef": 6, "meh": 6, "gorff": 7, "gor": 7, "awst": 8, "aws": 8,
    "medi": 9, "med": 9, "hydre": 10, "hyd": 10, "tachw": 11, "tach": 11, "tac": 11,
    "rhagf": 12, "rhag": 12, "rha": 12,
  ]
}
