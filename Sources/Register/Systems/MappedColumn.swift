import Wording

/// A column, and what stands in it.
public struct MappedColumn: Sendable, Hashable {
  public let name: String
  public let place: SourcePlace
  /// Ids of the register's items to which it belongs.
  public let items: [PlacedText]
  /// The roles of the people whom it is about; empty: everybody whom the row is about.
  public let of: [PlacedText]
  /// By what kind of name or number it tells who the person is.
  public let identity: Identity?
  /// Whose number it is, where it is another system's own.
  public let knownAs: KnownAs?
  /// The event of which it holds the day, as the terms of the register name it, or ``birth``.
  public let event: PlacedText?
  /// The fact by which records fall into classes.
  public let fact: PlacedText?
  /// Stored value -> value of the fact; empty: they are the same.
  public let values: [NamedText]
  public let role: TechnicalRole?
  /// The value that marks the row as deleted, or ``notNull``.
  public let deleted: String?
  /// What the row holds that no disclosure opens, where this column is set; nil: it marks nothing.
  public let protects: DisclosureItemRule.Protected?
  /// Whether people write freely in it: it may mention anybody.
  public let isFreeText: Bool
  /// The folder with the files that the column names.
  public let folder: String?
  /// Why it says nothing about people.
  public let notPersonal: String?
  /// Whether it holds something that no statement of the register covers.
  public let isNotStated: Bool
  /// The type that the database declares.
  public let type: PlacedText?
  public let codePage: CodePage?
  public let timeZone: String?
  /// Values that stand for a day that nobody knows.
  public let unknown: [String]
  /// What a draft went by; it stays a guess until somebody takes the words away.
  public let guess: PlacedText?

  /// The event of being born: dates of birth.
  public static let birth = "birth"
  /// The event of dying, where the law counts from it.
  public static let death = "death"
  /// The events of people, which every system may date.
  public static let ofPeople: Set<String> = [birth, death]
  /// The mark of a column that is filled when the row counts as deleted.
  public static let notNull = "not-null"

  public init(
    name: String, place: SourcePlace, items: [PlacedText] = [], of: [PlacedText] = [],
    identity: Identity? = nil, knownAs: KnownAs? = nil, event: PlacedText? = nil,
    fact: PlacedText? = nil,
    values: [NamedText] = [], role: TechnicalRole? = nil, deleted: String? = nil,
    protects: DisclosureItemRule.Protected? = nil, isFreeText: Bool = false, folder: String? = nil,
    notPersonal: String? = nil,
    isNotStated: Bool = false, type: PlacedText? = nil, codePage: CodePage? = nil,
    timeZone: String? = nil, unknown: [String] = [], guess: PlacedText? = nil
  ) {
    self.name = name
    self.place = place
    self.items = items
    self.of = of
    self.identity = identity
    self.knownAs = knownAs
    self.event = event
    self.fact = fact
    self.values = values
    self.role = role
    self.deleted = deleted
    self.protects = protects
    self.isFreeText = isFreeText
    self.folder = folder
    self.notPersonal = notPersonal
    self.isNotStated = isNotStated
    self.type = type
    self.codePage = codePage
    self.timeZone = timeZone
    self.unknown = unknown
    self.guess = guess
  }

  /// By what kind of name or number a person is known.
  public enum Identity: String, Sendable, Hashable, CaseIterable {
    case name
    case forename
    case surname
    case dateOfBirth = "date-of-birth"
    case nhsNumber = "nhs-number"
    case nationalInsuranceNumber = "national-insurance-number"
    case uniquePupilNumber = "unique-pupil-number"
    case email
    case telephone
    case address
    case postcode
    /// A number that the system or the service itself gave the person.
    case reference
  }

  /// What a column is for, where it is for the system itself.
  public enum TechnicalRole: String, Sendable, Hashable, CaseIterable {
    case key
    case foreignKey = "foreign-key"
    case status
  }

  /// What a column must say at least one of.
  static let needsOneOf = [
    "items", "event", "fact", "role", "deleted", "folder", "not-personal", "not-stated",
  ]

  static let keys: [KeyShape] = [
    KeyShape("column", .text, required: true, "As the database names it"),
    KeyShape("items", .references(.item), "What it holds"),
    KeyShape("of", .texts, "Roles of the people whom it is about; absent: everybody of the row"),
    KeyShape(
      "identity", .choice(Identity.allCases.map(\.rawValue)), "How it tells who the person is"),
    KeyShape(
      "known-as", .part(.knownAs),
      "Whose number it is, where another system gave it to the same person or case"),
    KeyShape("event", .text, "The event whose day it holds, `case-closed`, or `birth`, `death`"),
    KeyShape("fact", .text, "The fact by which records fall into classes"),
    KeyShape("values", .named, "Stored value: value of the fact, `{ F: foi }`"),
    KeyShape(
      "role", .choice(TechnicalRole.allCases.map(\.rawValue)),
      "What it is for, where it is for the system itself"),
    KeyShape("deleted", .text, "The value that marks the row as deleted, or `not-null`"),
    KeyShape(
      "protects", .choice(DisclosureItemRule.Protected.allCases.map(\.rawValue)),
      "What the row holds that no disclosure opens, where this is set"),
    KeyShape("free-text", .truth, "True where people write freely: it may mention others"),
    KeyShape("folder", .text, "The folder with the files that it names, within the system's own"),
    KeyShape("not-personal", .text, "Why it says nothing about people"),
    KeyShape("not-stated", .truth, "True where no statement covers what it holds: a finding"),
    KeyShape("type", .text, "The type that the database declares"),
    KeyShape(
      "code-page", .choice(CodePage.allCases.map(\.rawValue)),
      "How its texts are stored; absent: as the table says"),
    KeyShape("time-zone", .text, "The zone of its moments; absent: as the table says"),
    KeyShape("unknown", .texts, "Values that stand for a day nobody knows, `[2099-12-31]`"),
    KeyShape("guess", .text, "What a draft went by; to be taken away once it is confirmed"),
  ]
}
