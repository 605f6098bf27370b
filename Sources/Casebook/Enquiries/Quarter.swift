/// A quarter of a year, as the counts name it: "2026-Q4".
enum Quarter {
  /// - Parameter day: `2026-11-25`, or its year and month alone.
  static func name(of day: some StringProtocol) -> String {
    let month = Int(day.dropFirst(5).prefix(2)) ?? 1
    return "\(day.prefix(4))-Q\((month + 2) / 3)"
  }
}
