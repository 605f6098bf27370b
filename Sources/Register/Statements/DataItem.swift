import Wording

/// Something held about people, for example their contact details.
///
/// - Law: UK GDPR Art 13, Art 14(1)(d), Art 30(1)(c)
public struct DataItem: StatementValue {
  public static let kind = StatementKind.item

  /// Whether the law gives it more protection.
  public let category: Category
  /// Which special categories it belongs to.
  public let special: [SpecialCategory]
  /// About whom it is.
  public let subjects: [String]
  /// From whom it comes.
  public let sources: [String]
  /// True where the notice leaves the list open.
  public let isOpen: Bool
  /// True where people need not give it.
  public let isOptional: Bool
  /// False where the notice says that it is not collected, received or used.
  public let isHeld: Bool
  /// The only purposes for which it is used.
  public let onlyFor: [String]
  /// What is lost without it.
  public let requiredFor: BilingualText?
  /// The fields of the record and of the form that make up the item.
  public let fields: [String]
  /// How a store of the product keeps it.
  public let atRest: AtRest
  /// Those of its fields by which a store of the product finds records.
  public let lookUp: [String]

  public static let keys: [KeyShape] = [
    KeyShape(
      "category", .choice(Category.allCases.map(\.rawValue)),
      "Whether the law gives it more protection"),
    KeyShape(
      "special", .choices(SpecialCategory.allCases.map(\.rawValue)),
      "Which special categories it belongs to"),
    KeyShape("subjects", .references(.subject), "About whom it is"),
    KeyShape("sources", .references(.source), "From whom it comes"),
    KeyShape("open", .truth, "True where the notice leaves the list open"),
    KeyShape("optional", .truth, "True where people need not give it"),
    KeyShape(
      "held", .truth, "False where the notice says that it is not collected, received or used"),
    KeyShape("only-for", .references(.purpose), "The only purposes for which it is used"),
    KeyShape("required-for", .pair, "What is lost without it"),
    KeyShape("fields", .texts, "The fields of the record and of the form that make up the item"),
    KeyShape(
      "at-rest", .choice(AtRest.allCases.map(\.rawValue)),
      "How a store of the product keeps it; without the key, plain"),
    KeyShape(
      "look-up", .texts, "Those of its fields by which a store of the product finds records"),
  ]

  public init(_ fields: StatementFields) {
    category = fields.choice("category") ?? .ordinary
    special = fields.choices("special")
    subjects = fields.texts("subjects")
    sources = fields.texts("sources")
    isOpen = fields.truth("open") ?? false
    isOptional = fields.truth("optional") ?? false
    isHeld = fields.truth("held") ?? true
    onlyFor = fields.texts("only-for")
    requiredFor = fields.pair("required-for")
    self.fields = fields.texts("fields")
    atRest = fields.choice("at-rest") ?? .plain
    lookUp = fields.texts("look-up")
  }

  /// How it lies on the disk.
  ///
  /// - Law: UK GDPR Art 5(1)(f)
  public enum AtRest: String, Sendable, Hashable, CaseIterable {
    case plain
    /// Under a key of each record, which is destroyed with it.
    case encrypted
  }

  /// Ordinary, or one that the law protects more.
  public enum Category: String, Sendable, Hashable, CaseIterable {
    case ordinary
    case special
    case criminal
  }

  /// - Law: UK GDPR Art 9(1)
  public enum SpecialCategory: String, Sendable, Hashable, CaseIterable {
    case health
    case disability
    case ethnicOrigin = "ethnic-origin"
    case politicalOpinions = "political-opinions"
    case religion
    case tradeUnion = "trade-union"
    case genetic
    case biometric
    case sexLife = "sex-life"
    case sexualOrientation = "sexual-orientation"
  }
}
