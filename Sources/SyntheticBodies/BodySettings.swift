import StatutoryTime

/// What the records of a body follow from: the same settings give the same bytes.
public struct BodySettings: Sendable, Hashable {
  /// How many people there are at least; the last family or firm is not cut in two.
  public var people: Int
  public var seed: UInt64
  /// The day on which the records are looked at: every date lies before or around it.
  public var today: LocalDay
  /// A name given to one person of each body; tests look for it everywhere.
  public var planted: String?

  public static let peopleMin = 100
  public static let peopleMax = 1_000_000

  public init(
    people: Int = peopleMin, seed: UInt64 = 1, today: LocalDay, planted: String? = nil
  ) {
    self.people = min(max(people, Self.peopleMin), Self.peopleMax)
    self.seed = seed
    self.today = today
    self.planted = planted
  }

  /// For questions about the schema alone.
  static let smallest = BodySettings(today: LocalDay(iso: "2026-01-05")!)
}
