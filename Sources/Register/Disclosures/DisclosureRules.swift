/// What must be shown before the statements of a file let anything go, or come.
///
/// Statements say what the notice tells the public: who receives what, for which purposes. What
/// has to lie on the desk before one disclosure is made stands here, so that the gate decides from
/// the register alone, and so that what is published does not change when a rule is made clearer.
///
/// - Law: UK GDPR Art 5(1)(b)-(c), Art 5(2); DPA 2018 Sch 1 para 18
public struct DisclosureRules: Sendable, Hashable {
  /// True where the file's information is of family proceedings: whoever is named neither by the
  /// notice nor by the court is then refused as unlawful, and not only as not covered.
  ///
  /// - Law: Administration of Justice Act 1960 s.12; FPR 2010 r 12.73
  public let isCourtInformation: Bool
  /// The contact whom the gate names where it keeps back an address or a sealed link.
  public let call: PlacedText?
  /// Where information may be without an exception; empty: everywhere.
  public let area: [String]
  /// What must be shown whoever is to receive, also one whom the service does not name.
  public let always: [DisclosureCondition]
  public let rules: [DisclosureRule]
  public let items: [DisclosureItemRule]

  public init(
    isCourtInformation: Bool, call: PlacedText?, area: [String],
    always: [DisclosureCondition] = [], rules: [DisclosureRule], items: [DisclosureItemRule]
  ) {
    self.isCourtInformation = isCourtInformation
    self.call = call
    self.area = area
    self.always = always
    self.rules = rules
    self.items = items
  }

  /// Nothing beside what the statements say.
  public static let none = DisclosureRules(
    isCourtInformation: false, call: nil, area: [], rules: [], items: [])

  /// How many rules one file may have, of each of the two kinds.
  public static let countMax = 200

  public static let keys: [KeyShape] = [
    KeyShape(
      "court-information", .truth,
      "True where it is information of proceedings: the court alone opens it to anybody else"),
    KeyShape(
      "call", .reference(.contact),
      "The contact to call about a withheld address or a sealed link"),
    KeyShape("area", .texts, "Where information may be without an exception: `uk`, `eea`"),
    KeyShape(
      "always", .choices(DisclosureCondition.allCases.map(\.rawValue)),
      "What must be shown whoever is to receive, also one who is not named"),
  ]
}
