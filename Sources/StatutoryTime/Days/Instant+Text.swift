extension Instant: CustomStringConvertible, LosslessStringConvertible {
  /// The moment in UTC as ISO 8601 writes it, with milliseconds: `2026-12-04T16:30:00.000Z`.
  public var description: String { iso }

  /// The moment in UTC as ISO 8601 writes it, with milliseconds: `2026-12-04T16:30:00.000Z`.
  public var iso: String {
    let reading = ClockReading(at: self, offsetMinutes: 0)
    let (year, month, day) = reading.day.parts
    let time = Int(reading.time)
    return String(unsafeUninitializedCapacity: 24) { bytes in
      var writer = DigitWriter(bytes)
      writer.write(year, digits: 4, then: "-")
      writer.write(month, digits: 2, then: "-")
      writer.write(day, digits: 2, then: "T")
      writer.write(time / 3_600_000, digits: 2, then: ":")
      writer.write(time / 60_000 % 60, digits: 2, then: ":")
      writer.write(time / 1_000 % 60, digits: 2, then: ".")
      writer.write(time % 1_000, digits: 3, then: "Z")
      return writer.count
    }
  }

  public init?(_ description: String) {
    self.init(iso: description)
  }

  /// A moment from ISO 8601 text that says its offset.
  ///
  /// - Parameter iso: day, `T`, hours and minutes, perhaps seconds with up to three decimals, then
  ///   `Z` or an offset such as `+01:00`.
  /// - Returns: nil for any other text. For text without an offset there is ``init(london:)``.
  public init?(iso: some StringProtocol) {
    var reader = DigitReader(iso)
    guard let reading = reader.clockReading(), let offset = reader.offsetMinutes(), reader.isAtEnd
    else { return nil }
    self = reading.instant(offsetMinutes: offset)
  }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text)' is not a moment such as 2026-12-04T16:30:00.000Z")
    }
    self = instant
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

extension DigitReader {
  /// A day and a time: `2026-12-04T16:30`, `2026-12-04T16:30:05.250`.
  mutating func clockReading() -> ClockReading? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let dayOfMonth = number(digits: 2), take("T"),
      let day = LocalDay(year: year, month: month, day: dayOfMonth),
      let hours = number(digits: 2), hours < 24, take(":"),
      let minutes = number(digits: 2), minutes < 60
    else { return nil }
    var time = Int64(hours) * Instant.hour + Int64(minutes) * Instant.minute
    if take(":") {
      guard let seconds = number(digits: 2), seconds < 60 else { return nil }
      time += Int64(seconds) * Instant.second
      if take(".") {
        guard let fraction = decimals() else { return nil }
        time += fraction
      }
    }
    return ClockReading(day: day, time: time)
  }

  /// `Z`, or an offset such as `+01:00`, in minutes.
  mutating func offsetMinutes() -> Int? {
    if take("Z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(digits: 2), hours < 24, take(":"),
      let minutes = number(digits: 2), minutes < 60
    else { return nil }
    return sign * (hours * 60 + minutes)
  }

  /// One to three decimals of a second, in milliseconds.
  private mutating func decimals() -> Int64? {
    guard var value = number(digits: 1) else { return nil }
    for _ in 0..<2 { value = value * 10 + (number(digits: 1) ?? 0) }
    return Int64(value)
  }
}
