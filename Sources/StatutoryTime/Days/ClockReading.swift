/// What a calendar and a clock show together, in no time zone: a day and the time in it.
struct ClockReading: Hashable {
  var day: LocalDay
  /// Milliseconds since midnight.
  var time: Int64

  init(day: LocalDay, time: Int64) {
    self.day = day
    self.time = time
  }

  /// The reading of a clock set to UTC plus an offset.
  init(at instant: Instant, offsetMinutes: Int) {
    let shifted = instant.adding(milliseconds: Int64(offsetMinutes) * Instant.minute).milliseconds
    let time = ((shifted % Instant.day) + Instant.day) % Instant.day
    day = LocalDay(dayNumber: Int(clamping: (shifted - time) / Instant.day))
    self.time = time
  }

  /// The moment at which a clock set to UTC plus an offset shows this reading.
  func instant(offsetMinutes: Int) -> Instant {
    Instant(milliseconds: Int64(day.dayNumber) * Instant.day + time)
      .adding(milliseconds: -Int64(offsetMinutes) * Instant.minute)
  }

  /// Hours and minutes, with seconds where there are any: `16:30`, `16:30:05`.
  var shortTime: String {
    let seconds = Int(time / Instant.second) % 60
    return seconds == 0 ? hoursAndMinutes : "\(hoursAndMinutes):\(twoDigits(seconds))"
  }

  private var hoursAndMinutes: String {
    let minutes = Int(time / Instant.minute)
    return "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}
