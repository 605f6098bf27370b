/// A day, a month or a year as a notice states it.
public struct StatedDate: Sendable, Hashable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// - Parameter text: `2023-05-30`, `2023-05` or `2023`; nil if it is none of them, or no day of
  ///   the calendar.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let sizes = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, sizes).allSatisfy({ part, size in
        part.utf8.count == size && part.utf8.allSatisfy { (48...57).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard (1900...2999).contains(numbers[0]) else { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...days[month - 1]).contains(day) else { return nil }
    }
  }

  /// The last day that it can mean: the age of a notice is counted from it.
  public var latest: (year: Int, month: Int, day: Int) {
    let month = month ?? 12
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (year, month, day ?? days[month - 1])
  }
}
