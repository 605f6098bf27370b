/// What must be shown before the recipients or sources that it names give or get anything.
///
/// Several rules may name one recipient: all of them hold.
public struct DisclosureRule: Sendable, Hashable {
  /// To whom it applies, and from whom.
  public let to: [String]
  public let from: [String]
  /// The kinds of person about whom it applies; empty: about everybody.
  public let about: [String]
  /// What must be shown.
  public let conditions: [DisclosureCondition]
  /// Conditions of the statement that are met otherwise, and how.
  public let met: [NamedText]
  /// Enactments of which one must be cited.
  public let cites: [String]
  /// Roles of the recipient, of which it must have one.
  public let roles: [String]
  /// How the recipient must stand to the person.
  public let links: [String]
  /// Kinds of agreement of which one must be in force.
  public let under: [String]
  /// Ways of which one must be used.
  public let methods: [String]
  /// Programmes of which the order must name one.
  public let programmes: [String]
  /// Countries in which the recipient must be.
  public let countries: [String]
  /// Where the recipient must keep it.
  public let storedIn: [String]
  /// Kinds of person for whom alone the recipient is one, beside those of `subjects`.
  public let kinds: [String]
  /// Kinds of person for whom the recipient is none.
  public let notKinds: [String]
  /// The only purposes; empty: those of the statement.
  public let purposes: [String]
  /// Years for which a consent serves.
  public let consentYears: Int?
  /// The birthday from which the child is told, too.
  public let childToldFrom: Int?
  /// True where the recipient stands for everybody whom the service does not name.
  public let isForAnyoneElse: Bool
  /// Ids of statements that carry the rule, beside the recipient's own.
  public let statedIn: [String]
  public let place: SourcePlace

  public static let keys: [KeyShape] = [
    KeyShape("to", .texts, "The recipients of this file that it governs"),
    KeyShape("from", .texts, "The sources of this file that it governs"),
    KeyShape("about", .references(.subject), "About whom it applies; without it, everybody"),
    KeyShape(
      "conditions", .choices(DisclosureCondition.allCases.map(\.rawValue)), "What must be shown"),
    KeyShape(
      "met-by", .named, "Conditions of the statement's `gates` that are met otherwise, and how"),
    KeyShape("cites", .texts, "Enactments of which one must be cited, as requests name them"),
    KeyShape("roles", .texts, "Roles of which the recipient must have one"),
    KeyShape("links", .texts, "How the recipient must stand to the person"),
    KeyShape("under", .texts, "Kinds of agreement of which one must be in force"),
    KeyShape("methods", .texts, "Ways of sending of which one must be used"),
    KeyShape("programmes", .texts, "Programmes of which the order must name one"),
    KeyShape("countries", .texts, "Countries in which the recipient must be"),
    KeyShape("stored-in", .texts, "Where the recipient must keep it: `uk`, `eea`"),
    KeyShape("kinds", .texts, "Kinds of person for whom alone it is a recipient or source"),
    KeyShape("not-kinds", .texts, "Kinds of person for whom it is none"),
    KeyShape("purposes", .references(.purpose), "The only purposes, where the statement has none"),
    KeyShape("consent-years", .whole(1...100), "Years for which a consent serves"),
    KeyShape("child-told-from", .whole(1...18), "The birthday from which the child is told, too"),
    KeyShape("anyone-else", .truth, "True where it stands for everybody who is not named"),
    KeyShape("stated-in", .texts, "Ids of other statements that carry the rule"),
  ]

  public init(_ fields: StatementFields, place: SourcePlace) {
    to = fields.texts("to")
    from = fields.texts("from")
    about = fields.texts("about")
    conditions = fields.choices("conditions")
    met = fields.named("met-by")
    cites = fields.texts("cites")
    roles = fields.texts("roles")
    links = fields.texts("links")
    under = fields.texts("under")
    methods = fields.texts("methods")
    programmes = fields.texts("programmes")
    countries = fields.texts("countries")
    storedIn = fields.texts("stored-in")
    kinds = fields.texts("kinds")
    notKinds = fields.texts("not-kinds")
    purposes = fields.texts("purposes")
    consentYears = fields.whole("consent-years")
    childToldFrom = fields.whole("child-told-from")
    isForAnyoneElse = fields.truth("anyone-else") ?? false
    statedIn = fields.texts("stated-in")
    self.place = place
  }
}
