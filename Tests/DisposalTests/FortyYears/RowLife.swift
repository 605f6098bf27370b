import Relations
import StatutoryTime

/// The life of one record as rows of a system, and the same told to somebody who knows only the
/// notice: what a clerk would do with it on a day, from what stands in the system on that day.
struct RowLife {
  let record: String
  let key: [Value]
  private(set) var changes: [LocalDay: [RowChange]] = [:]
  /// From the day on which its row came.
  let began: LocalDay
  let expected: (LocalDay) -> Expected

  enum Expected: String {
    case due, running, stopped, review
  }

  struct RowChange {
    let sql: String
    let values: [Value]
  }

  init(
    _ record: String, key: [Value], began: LocalDay, _ expected: @escaping (LocalDay) -> Expected
  ) {
    self.record = record
    self.key = key
    self.began = began
    self.expected = expected
  }

  mutating func on(_ day: LocalDay, _ sql: String, _ values: [Value]) {
    changes[day, default: []].append(RowChange(sql: sql, values: values))
  }
}

/// A stop with its days, as a clerk would read it.
struct StopDays {
  let from: LocalDay
  let until: LocalDay?

  func isOn(_ day: LocalDay) -> Bool { from <= day && (until.map { day < $0 } ?? true) }

  static func some(_ random: inout LifeNumbers, from start: LocalDay) -> [StopDays] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in
      let from = random.day(after: start.adding(days: 1), within: 12_000)
      return StopDays(
        from: from,
        until: random.chance(85) ? random.day(after: from.adding(days: 1), within: 900) : nil)
    }
  }
}

/// The same numbers for the same seed, on every machine.
struct LifeNumbers: RandomNumberGenerator {
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

  mutating func day(after start: LocalDay, within days: Int) -> LocalDay {
    start.adding(days: Int.random(in: 0...days, using: &self))
  }
}

extension LocalDay {
  var stored: Value { .text(description) }

  /// Whether so many months have gone by since a day, compared by their numbers alone.
  func isMonths(_ months: Int, after start: LocalDay) -> Bool {
    let (own, first) = (parts, start.parts)
    let passed = (own.year - first.year) * 12 + own.month - first.month
    return passed > months || (passed == months && own.day >= first.day)
  }
}
