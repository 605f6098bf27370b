import StatutoryTime

/// Invented chance: the same numbers for the same seed on every machine.
struct Chance: Sendable {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// Chance of its own for a unit of a body.
  init(_ settings: BodySettings, _ body: SyntheticBody, unit: Int) {
    var mixed = Chance(settings.seed)
    for byte in body.rawValue.utf8 {
      mixed.state = mixed.state &* 0x0100_0000_01B3 ^ UInt64(byte)
    }
    mixed.state ^= UInt64(bitPattern: Int64(unit)) &* 0x9E37_79B9_7F4A_7C15
    state = mixed.next()
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// 0 up to the bound, which is at least 1 and is left out.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  mutating func isOne(in count: Int) -> Bool { below(count) == 0 }

  mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }

  /// A day from the first to the last, both of them possible; the first where they are reversed.
  mutating func day(_ first: LocalDay, _ last: LocalDay) -> LocalDay {
    first.adding(days: below(max(0, first.days(until: last)) + 1))
  }
}
