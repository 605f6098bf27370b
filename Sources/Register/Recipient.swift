import Wording

/// Somebody to whom the notice says that information may go, and how much of it.
///
/// - Law: UK GDPR Art 13(1)(e)
public struct Recipient: Sendable, Hashable {
  public let id: String
  public let name: BilingualText
  /// Ids of the data items that may go. Empty where only anonymous content may.
  public let items: [String]
  /// Ids of the purposes for which they may go.
  public let purposes: [String]
  public let form: Form
  /// Facts that a record must have, for example `kind: foi`. Empty: any record.
  public let applies: [FactCondition]

  public init(
    id: String, name: BilingualText, items: [String], purposes: [String], form: Form,
    applies: [FactCondition]
  ) {
    self.id = id
    self.name = name
    self.items = items
    self.purposes = purposes
    self.form = form
    self.applies = applies
  }

  public enum Form: String, Sendable, Hashable, CaseIterable {
    case identifiable
    case anonymous
  }
}

/// A record falls under a statement if its fact has this value.
public struct FactCondition: Sendable, Hashable {
  public let fact: String
  public let value: String

  public init(fact: String, value: String) {
    self.fact = fact
    self.value = value
  }
}
