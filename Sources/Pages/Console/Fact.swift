/// One line of a list of facts: what it is, and what it says.
///
/// In a template: `{{#facts}}{{>console-fact}}{{/facts}}` inside a list of the class `summary-list`.
public struct Fact: Sendable, Hashable {
  public let name: String
  public let value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
