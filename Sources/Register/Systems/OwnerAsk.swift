import Wording

/// What the owner of a system is asked, where only its owner can look into it.
///
/// - Law: UK GDPR Art 5(2)
public struct OwnerAsk: Sendable, Hashable {
  public let id: String
  public let place: SourcePlace
  /// What the owner is asked to do, for example to list the boxes whose term has ended.
  public let name: BilingualText
  /// The items that are held there.
  public let items: [PlacedText]
  /// How often it is asked.
  public let every: Period
  /// The time to answer, from the day on which it is asked.
  public let within: Period
  /// How long after asking a chaser goes out, and again after it, until there is an answer.
  public let chaseAfter: Period
  /// What the owner declares who has nothing to report.
  public let nilReturn: BilingualText
  /// What must come with an answer.
  public let evidence: BilingualText

  public init(
    id: String, place: SourcePlace, name: BilingualText, items: [PlacedText], every: Period,
    within: Period, chaseAfter: Period, nilReturn: BilingualText, evidence: BilingualText
  ) {
    self.id = id
    self.place = place
    self.name = name
    self.items = items
    self.every = every
    self.within = within
    self.chaseAfter = chaseAfter
    self.nilReturn = nilReturn
    self.evidence = evidence
  }

  static let keys: [KeyShape] = [
    KeyShape("id", .identifier, required: true, "Names the question within its system"),
    KeyShape("name", .pair, required: true, "What the owner is asked to do"),
    KeyShape("items", .references(.item), "What is held there"),
    KeyShape("every", .period, required: true, "How often it is asked"),
    KeyShape("within", .period, required: true, "The time to answer, from the day of asking"),
    KeyShape(
      "chase-after", .period, required: true,
      "How long after asking a chaser goes out, and again after it"),
    KeyShape("nil-return", .pair, required: true, "What is declared if there is nothing"),
    KeyShape("evidence", .pair, required: true, "What must come with an answer"),
  ]
}
