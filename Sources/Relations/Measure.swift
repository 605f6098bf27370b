/// What is worked out over each group of rows.
///
/// Nulls do not count in `sum`, `min` and `max`, which are null for a group without values. A sum
/// is one of integers.
public enum Measure: Sendable, Hashable {
  /// The number of rows of the group.
  case count
  case sum(Expression)
  case min(Expression)
  case max(Expression)

  /// The columns the measure reads.
  public var columns: [String] {
    switch self {
    case .count: []
    case .sum(let expression), .min(let expression), .max(let expression): expression.columns
    }
  }
}

/// A measure and the name a relation exposes it under.
public struct NamedMeasure: Sendable, Hashable {
  public var name: String
  public var measure: Measure

  public init(_ name: String, _ measure: Measure) {
    self.name = name
    self.measure = measure
  }
}
