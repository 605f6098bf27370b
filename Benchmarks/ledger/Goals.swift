import Foundation

/// The ratios that must be reached.
struct Goals {
  private var missed: [String] = []

  /// Prints a ratio beside its goal.
  mutating func check(_ name: String, _ ratio: Double, atLeast goal: Double) {
    let isMet = ratio >= goal
    let word = isMet ? "met" : "MISSED"
    print("  goal: \(name) \(Self.text(ratio)) of the floor, at least \(goal): \(word)")
    if !isMet { missed.append(name) }
  }

  /// Ends the process.
  func end() -> Never { exit(missed.isEmpty ? 0 : 1) }

  static func text(_ value: Double) -> String { String(format: "%.2f", value) }

  static func rate(_ count: Int, _ seconds: Double) -> String {
    "\((Double(count) / seconds).formatted(.number.precision(.fractionLength(0))))/s"
  }
}

/// Times of several runs, taken in turn.
enum Timing {
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted[sorted.count / 2]
  }
}
