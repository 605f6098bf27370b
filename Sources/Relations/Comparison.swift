/// How two expressions are compared: texts by their bytes, never by a language's order.
public enum Comparison: Sendable, Hashable, CaseIterable {
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  /// Equal as the database itself sees it where rows refer to each other: in MariaDB by the
  /// columns' own collation, where both have the same one; elsewhere what ``equal`` is.
  case alike

  /// Whether the comparison depends on the order of the values, and not only on their equality.
  public var isOrdering: Bool { ![.equal, .notEqual, .alike].contains(self) }
}
