import StatutoryTime

/// A day from text that is known to be one.
func day(_ iso: String) -> LocalDay {
  guard let day = LocalDay(iso: iso) else { fatalError("'\(iso)' is not a day") }
  return day
}

/// Every day from one to another, both included.
func days(from first: String, to last: String) -> [LocalDay] {
  (day(first).dayNumber...day(last).dayNumber).map { LocalDay(dayNumber: $0) }
}

/// The deadline of a case given as the table gives it.
func worked(
  _ regime: Regime, _ received: String, _ events: String = "", promiseDays: Int? = nil,
  division: Division = .englandAndWales
) throws(DeadlineError) -> Deadline {
  try deadline(
    DeadlineQuestion(
      regime: regime, received: received, events: DeadlineQuestion.events(in: events),
      promiseDays: promiseDays, division: division),
    holidays: .bundled)
}

/// What is due in a case given as the table gives it.
func due(
  _ regime: Regime, _ received: String, _ events: String = ""
) throws(DeadlineError) -> String {
  try worked(regime, received, events).due.description
}

extension Deadline {
  var keys: [String] { steps.map(\.rule.key) }
}

/// Random numbers that are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Steele, Lea and Flood's SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
