import StatutoryTime

/// Days as a child would count them: no arithmetic of the product, only comparisons.
struct NaiveDay: Comparable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  init(_ day: LocalDay) {
    let parts = day.parts
    year = parts.year
    month = parts.month
    self.day = parts.day
  }

  static func < (one: NaiveDay, other: NaiveDay) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// Whether so many years have gone by since a day: the anniversary has come, or would have.
  func isYears(_ years: Int, after start: NaiveDay) -> Bool {
    year - start.year > years
      || (year - start.year == years && (month, day) >= (start.month, start.day))
  }

  func isMonths(_ months: Int, after start: NaiveDay) -> Bool {
    let passed = (year - start.year) * 12 + month - start.month
    return passed > months || (passed == months && day >= start.day)
  }

  /// The day in Wales of half past eleven in the evening, universal time.
  static func inWales(lateOn day: LocalDay) -> LocalDay {
    let own = NaiveDay(day)
    let isSummer =
      switch own.month {
      case 4...9: true
      case 3: own.day >= lastSunday(of: 3, in: day)
      case 10: own.day < lastSunday(of: 10, in: day)
      default: false
      }
    return isSummer ? day.adding(days: 1) : day
  }

  private static func lastSunday(of month: Int, in day: LocalDay) -> Int {
    for date in (25...31).reversed() {
      if let found = LocalDay(year: NaiveDay(day).year, month: month, day: date),
        found.weekday == .sunday
      {
        return date
      }
    }
    return 25
  }
}

/// The same numbers for the same seed, on every machine.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// A day within so many days of another.
  mutating func day(after start: LocalDay, within days: Int) -> LocalDay {
    start.adding(days: Int.random(in: 0...days, using: &self))
  }
}
