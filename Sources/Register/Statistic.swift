import Wording

/// A table of counts that is compiled from the records.
public struct Statistic: Sendable, Hashable {
  public let id: String
  public let name: BilingualText
  /// The facts by which is counted. Never an item.
  public let by: [String]
  public let purpose: String

  public init(id: String, name: BilingualText, by: [String], purpose: String) {
    self.id = id
    self.name = name
    self.by = by
    self.purpose = purpose
  }
}

/// Something that the body may publish from the records.
public struct Publication: Sendable, Hashable {
  public let id: String
  public let name: BilingualText
  public let purpose: String
  /// Only the records with these facts.
  public let applies: [FactCondition]
  /// Items that must not appear in the published text.
  public let without: [String]
  /// What lists of promises call the things that are published.
  public let listedAs: [String]

  public init(
    id: String, name: BilingualText, purpose: String, applies: [FactCondition], without: [String],
    listedAs: [String]
  ) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.applies = applies
    self.without = without
    self.listedAs = listedAs
  }
}
