/// A moment, in milliseconds since the beginning of 1970 UTC.
///
/// Kept apart from ``LocalDay``: a period of hours runs from a moment, all other periods from a
/// day. Moments span the same years as days, 1583 to 9999; arithmetic stops at either end.
public struct Instant: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00.000Z, leap seconds left out.
  public let milliseconds: Int64

  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Instant.first), Instant.last)
  }

  /// The moment so many hours later, whatever clocks on walls do meanwhile.
  public func adding(hours: Int) -> Instant {
    let (added, overflows) = Int64(hours).multipliedReportingOverflow(by: Instant.hour)
    return adding(milliseconds: overflows ? (hours > 0 ? .max : .min) : added)
  }

  /// The moment so many milliseconds later.
  public func adding(milliseconds added: Int64) -> Instant {
    let (sum, overflows) = milliseconds.addingReportingOverflow(added)
    return Instant(milliseconds: overflows ? (added > 0 ? .max : .min) : sum)
  }

  private static let first = Int64(LocalDay.earliest.dayNumber) * day
  private static let last = Int64(LocalDay.latest.dayNumber + 1) * day - 1

  static let second: Int64 = 1_000
  static let minute: Int64 = 60 * second
  static let hour: Int64 = 60 * minute
  static let day: Int64 = 24 * hour
}

extension Instant: Comparable {
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
