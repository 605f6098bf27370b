/// One field of the records that the product keeps for a service without a system of its own.
///
/// Whether it is encrypted, and whether records are found by it, says the item that it belongs to.
public struct StoredField: Sendable, Hashable {
  public let field: String
  public let type: Kind
  /// In characters as people count them; for texts only.
  public let lengthMax: Int
  public let place: SourcePlace

  public init(field: String, type: Kind, lengthMax: Int? = nil, place: SourcePlace) {
    self.field = field
    self.type = type
    self.lengthMax = lengthMax ?? type.lengthMaxDefault
    self.place = place
  }

  public static let lengthMaxRange = 1...20_000
  /// How many fields a record may have.
  public static let countMax = 64

  /// What a field holds.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A line: a name, a title, a post.
    case text
    /// Prose: a request, a note.
    case freeText = "free-text"
    case email = "e-mail"
    case telephone
    case nhsNumber = "nhs-number"
    case postcode
    case date
    case number
    /// A file beside the record, by its SHA-256 digest.
    case file

    /// Whether two people who write the same thing write it alike, so that it can be looked up.
    public var canBeLookedUp: Bool {
      switch self {
      case .text, .email, .telephone, .nhsNumber, .postcode, .date, .number: true
      case .freeText, .file: false
      }
    }

    var lengthMaxDefault: Int {
      switch self {
      case .text: 200
      case .freeText: 5_000
      case .email: 254
      case .telephone: 30
      case .nhsNumber: 12
      case .postcode: 8
      case .date: 10
      case .number: 19
      case .file: 64
      }
    }
  }
}
