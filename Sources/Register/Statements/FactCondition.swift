/// A record falls under a statement if its fact has this value.
public struct FactCondition: Sendable, Hashable {
  public let fact: String
  public let value: String

  public init(fact: String, value: String) {
    self.fact = fact
    self.value = value
  }
}
