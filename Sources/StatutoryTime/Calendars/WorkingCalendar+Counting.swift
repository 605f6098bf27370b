extension WorkingCalendar {
  /// A day that was passed over, and why.
  public struct ClosedDay: Sendable, Hashable {
    public let day: LocalDay
    public let closure: Closure
  }

  /// Where a count or a search of working days ended, and what it passed over on the way.
  public struct Arrival: Sendable, Hashable {
    public let day: LocalDay
    /// In the order of the calendar; days that were disregarded are not in it.
    public let passedOver: [ClosedDay]
  }

  /// The day itself if it is a working day, otherwise the next one.
  public func workingDay(onOrAfter day: LocalDay) -> Arrival {
    var passed: [ClosedDay] = []
    var current = day
    while let closure = closure(on: current), current < .latest {
      passed.append(ClosedDay(day: current, closure: closure))
      current = current.adding(days: 1)
    }
    return Arrival(day: current, passedOver: passed)
  }

  /// The last working day before a day.
  public func workingDay(before day: LocalDay) -> LocalDay {
    var current = day.adding(days: -1)
    while !isWorkingDay(current), current > .earliest { current = current.adding(days: -1) }
    return current
  }

  /// The nth working day after a day, which itself is not counted.
  ///
  /// - Parameter count: 1 or more; for less, the day itself is returned.
  /// - Parameter disregarded: periods whose days the statute leaves out, both ends included.
  public func workingDay(
    _ count: Int, after day: LocalDay, disregarding disregarded: [ClosedRange<LocalDay>] = []
  ) -> Arrival {
    var passed: [ClosedDay] = []
    var current = day
    var counted = 0
    while counted < count, current < .latest {
      current = current.adding(days: 1)
      if disregarded.contains(where: { $0.contains(current) }) { continue }
      if let closure = closure(on: current) {
        passed.append(ClosedDay(day: current, closure: closure))
      } else {
        counted += 1
      }
    }
    return Arrival(day: current, passedOver: passed)
  }

  /// The number of working days in a period, both ends included.
  public func workingDays(in period: ClosedRange<LocalDay>) -> Int {
    (period.lowerBound.dayNumber...period.upperBound.dayNumber)
      .count { isWorkingDay(LocalDay(dayNumber: $0)) }
  }

  /// The years between two days for which no holidays have been published.
  func unpublishedYears(from first: LocalDay, to last: LocalDay) -> [Int] {
    guard first <= last else { return [] }
    return (first.year...last.year).filter { !holidays.years.contains($0) }
  }
}
