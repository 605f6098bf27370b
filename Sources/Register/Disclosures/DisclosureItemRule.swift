/// What holds for items whoever receives them.
public struct DisclosureItemRule: Sendable, Hashable {
  public let items: [String]
  /// What an item can hold that never goes by this way.
  public let holds: [Protected]
  /// Services whose items all stand in it: the item is a bundle of them.
  public let covers: [String]
  /// Items of other services, `service/item`, that are the same fact.
  public let sameAs: [String]
  /// What must be shown before it goes or comes.
  public let needs: Need?
  /// Why an item that is not held is not.
  public let never: Never?
  /// Ids of statements that carry the rule.
  public let statedIn: [String]
  public let place: SourcePlace

  public static let keys: [KeyShape] = [
    KeyShape("items", .references(.item), required: true, "The items that it governs"),
    KeyShape(
      "holds", .choices(Protected.allCases.map(\.rawValue)),
      "What it can hold that no disclosure opens"),
    KeyShape("covers", .services, "Services whose items all stand in it"),
    KeyShape("same-as", .texts, "Items of other services that are the same fact, `service/item`"),
    KeyShape(
      "needs", .choice(Need.allCases.map(\.rawValue)), "What must be shown before it goes or comes"),
    KeyShape("never", .choice(Never.allCases.map(\.rawValue)), "Why an item is not held"),
    KeyShape("stated-in", .texts, "Ids of statements that carry the rule"),
  ]

  public init(_ fields: StatementFields, place: SourcePlace) {
    items = fields.texts("items")
    holds = fields.choices("holds")
    covers = fields.texts("covers")
    sameAs = fields.texts("same-as")
    needs = fields.choice("needs")
    never = fields.choice("never")
    statedIn = fields.texts("stated-in")
    self.place = place
  }

  /// What never goes, whoever asks.
  public enum Protected: String, Sendable, Hashable, CaseIterable {
    case address
    case sealedLink = "sealed-link"
  }

  /// What an item needs beside what its recipient needs.
  public enum Need: String, Sendable, Hashable, CaseIterable {
    /// A concern that was raised.
    case concern
    /// A requirement of its own, apart from any order.
    case requirement
    /// That the person has one at all.
    case held
  }

  /// Why an item of the notice is not held.
  public enum Never: String, Sendable, Hashable, CaseIterable {
    case received
    case controlled
    case named
  }
}
