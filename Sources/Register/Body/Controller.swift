import Wording

/// The body that makes the promises, and what it states for all of its services.
///
/// - Law: UK GDPR Art 4(7), Art 13(1)(a)
public struct Controller: Sendable, Hashable {
  public let id: String
  public let name: BilingualText
  /// Under which name the public knows the service.
  public let brand: BilingualText
  /// True where the register only shows what the notice of a real body would look like.
  public let isExample: Bool
  /// - Law: DPA 2018 s.7
  public let isPublicAuthority: Bool
  /// Whether Welsh Language Standards bind the body.
  public let followsWelshStandards: Bool
  /// Duties about records that bind the body because of what it is.
  public let recordDuties: [RecordDuty]
  /// The languages of the published notice.
  public let languages: [PlacedLanguage]
  /// The reference of its registration with the Commissioner.
  public let registration: String?
  /// Whose bank holidays count: `england-and-wales`, `scotland` or `northern-ireland`.
  public let division: String
  /// The address for requests; a role's, not a person's.
  public let enquiriesEmail: String
  public let postalAddress: BilingualText
  /// The notice from which the register was made.
  public let notice: PublishedNotice
  /// What holds for every service.
  public let statements: StatementSet
  public let silences: [Silence]
  /// What must be shown, in all services, before anything goes or comes.
  public let disclosure: DisclosureRules
  /// Where the id stands.
  public let place: SourcePlace

  public init(
    id: String, name: BilingualText, brand: BilingualText, isExample: Bool,
    isPublicAuthority: Bool, followsWelshStandards: Bool, recordDuties: [RecordDuty] = [],
    languages: [PlacedLanguage], registration: String?, division: String, enquiriesEmail: String,
    postalAddress: BilingualText, notice: PublishedNotice, statements: StatementSet,
    silences: [Silence], disclosure: DisclosureRules = .none, place: SourcePlace
  ) {
    self.id = id
    self.name = name
    self.brand = brand
    self.isExample = isExample
    self.isPublicAuthority = isPublicAuthority
    self.followsWelshStandards = followsWelshStandards
    self.recordDuties = recordDuties
    self.languages = languages
    self.registration = registration
    self.division = division
    self.enquiriesEmail = enquiriesEmail
    self.postalAddress = postalAddress
    self.notice = notice
    self.statements = statements
    self.silences = silences
    self.disclosure = disclosure
    self.place = place
  }

  /// The rights for which a time to answer is promised in days.
  public var responsePromises: [Stated<Right>] {
    statements.rights.filter { $0.within?.calendarDays != nil }
  }
}

/// A language of the notice, and where the register says so.
public struct PlacedLanguage: Sendable, Hashable {
  public let language: Language
  public let place: SourcePlace

  public init(language: Language, place: SourcePlace) {
    self.language = language
    self.place = place
  }
}
