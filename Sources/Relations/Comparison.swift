/// How two expressions are compared: texts by their bytes, never by a language's order.
public enum Comparison: Sendable, Hashable, CaseIterable {
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual

  /// Whether the comparison depends on the order of the values, and not only on their equality.
  public var isOrdering: Bool { self != .equal && self != .notEqual }
}
