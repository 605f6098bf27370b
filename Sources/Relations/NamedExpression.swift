/// An expression and the name a relation exposes it under.
public struct NamedExpression: Sendable, Hashable {
  public var name: String
  public var expression: Expression

  public init(_ name: String, _ expression: Expression) {
    self.name = name
    self.expression = expression
  }
}
