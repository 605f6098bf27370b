/// One key of an order. Nulls are smaller than every value: first when ascending, last when not.
public struct Ordering: Sendable, Hashable {
  public var expression: Expression
  public var descending: Bool

  public init(_ expression: Expression, descending: Bool = false) {
    self.expression = expression
    self.descending = descending
  }

  public static func ascending(_ expression: Expression) -> Ordering { Ordering(expression) }
  public static func descending(_ expression: Expression) -> Ordering {
    Ordering(expression, descending: true)
  }
}
