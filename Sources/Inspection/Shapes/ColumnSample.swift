/// What the sampled values of one column look like: counts, and never a value.
public struct ColumnSample: Sendable, Hashable {
  /// How many values were looked at, without those that are null or empty.
  public private(set) var filled = 0
  public private(set) var counts: [SampledShape: Int] = [:]
  /// How many of the days lie from 1900 to the year of the inspection.
  public private(set) var livingDays = 0
  private var yearFirst = Int.max
  private var yearLast = Int.min

  public init() {}

  /// - Parameter year: the year in which the inspection is made.
  public mutating func add(_ text: String, year: Int) {
    guard !text.trimmed.isEmpty else { return }
    filled += 1
    guard let shape = SampledShape.of(text) else { return }
    counts[shape, default: 0] += 1
    guard shape == .day, let day = SampledDay(text.trimmed) else { return }
    if (1900...year).contains(day.year) { livingDays += 1 }
    yearFirst = min(yearFirst, day.year)
    yearLast = max(yearLast, day.year)
  }

  /// The shape of at least four in five values, if there is one.
  public var leading: SampledShape? {
    counts.filter { $0.value * 5 >= filled * 4 && filled > 0 }
      .max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  /// Whether days are spread over more than a generation, all of them in living memory.
  public var mayBeBirths: Bool {
    leading == .day && livingDays == counts[.day] && yearLast - yearFirst >= Self.spreadYearsMin
  }

  static let spreadYearsMin = 25

  /// "47 of 50 look like an NHS number", one for each shape, the most frequent first.
  public var words: [String] {
    counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
      .map { "\($0.value) of \(filled) look like \($0.key.words)" }
  }
}
