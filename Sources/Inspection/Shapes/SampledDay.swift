/// A day as systems write it: `2015-02-28`, `28/02/2015`, or either with a time of day behind it.
struct SampledDay: Comparable {
  let year: Int
  let month: Int
  let day: Int

  init?(_ text: String) {
    let head = text.prefix(10)
    let separator: Character = head.contains("/") ? "/" : "-"
    let parts = head.split(separator: separator, omittingEmptySubsequences: false)
    guard head.count == 10, parts.count == 3,
      parts.allSatisfy({ $0.allSatisfy(PublicNumbers.isDigit) }),
      text.count == 10 || " T".contains(text[text.index(text.startIndex, offsetBy: 10)])
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let isISO = parts[0].count == 4
    guard numbers.count == 3, isISO ? separator == "-" : parts[2].count == 4 else { return nil }
    year = isISO ? numbers[0] : numbers[2]
    month = numbers[1]
    day = isISO ? numbers[2] : numbers[0]
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func < (left: SampledDay, right: SampledDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
