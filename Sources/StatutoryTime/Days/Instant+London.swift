extension Instant {
  /// The day in London at this moment.
  public var localDay: LocalDay { london.day }

  /// The moment as a clock in London shows it, with its offset: `2027-03-29T13:00+01:00`.
  ///
  /// Seconds are left out where there are none, milliseconds always.
  public var londonText: String {
    let offset = BritishSummerTime.isInForce(at: self) ? "+01:00" : "+00:00"
    return "\(london.day)T\(london.shortTime)\(offset)"
  }

  /// A moment from what a clock in London showed, or from text that says its own offset.
  ///
  /// When clocks go back an hour comes twice: the first is taken, which is the safe one for a
  /// limit.
  ///
  /// - Parameter london: `2026-12-04T16:30`, with seconds if wanted; with `Z` or an offset it is
  ///   read as ``init(iso:)`` reads it.
  /// - Returns: nil for any other text, and for the hour that is left out when clocks go forward.
  public init?(london text: some StringProtocol) {
    if let instant = Instant(iso: text) {
      self = instant
      return
    }
    var reader = DigitReader(text)
    guard let reading = reader.clockReading(), reader.isAtEnd else { return nil }
    for offset in [60, 0] {
      let instant = reading.instant(offsetMinutes: offset)
      if BritishSummerTime.isInForce(at: instant) == (offset == 60) {
        self = instant
        return
      }
    }
    return nil
  }

  /// The moment at which a day begins in London.
  public init(startOf day: LocalDay) {
    let midnight = ClockReading(day: day, time: 0).instant(offsetMinutes: 0)
    self =
      BritishSummerTime.isInForce(at: midnight.adding(hours: -1))
      ? midnight.adding(hours: -1) : midnight
  }

  private var london: ClockReading {
    ClockReading(at: self, offsetMinutes: BritishSummerTime.isInForce(at: self) ? 60 : 0)
  }
}
