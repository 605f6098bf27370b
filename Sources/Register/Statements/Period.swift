/// "30 calendar days": a number and its unit.
public struct Period: Sendable, Hashable, CustomStringConvertible {
  public let count: Int
  public let unit: Unit

  public init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case day
    case workingDay = "working day"
    case week
    case month
    case year
  }

  /// As people write it: "1 month", "28 days".
  public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }

  /// Days, where the period is counted in days or weeks.
  public var calendarDays: Int? {
    switch unit {
    case .day: count
    case .week: count * 7
    case .workingDay, .month, .year: nil
    }
  }

  /// The fewest days that it can be, for comparison with another: a month may have 28, a year 365.
  public var daysMin: Int {
    switch unit {
    case .day, .workingDay: count
    case .week: count * 7
    case .month: count * 28
    case .year: count * 365
    }
  }
}
