import Wording

/// Why information is used. Every use and every disclosure cites one.
///
/// - Law: UK GDPR Art 5(1)(b), Art 13(1)(c)
public struct Purpose: Sendable, Hashable {
  public let id: String
  public let name: BilingualText
  /// What lists of promises call it, where that differs from the notice's own words.
  public let listedAs: String?

  public init(id: String, name: BilingualText, listedAs: String?) {
    self.id = id
    self.name = name
    self.listedAs = listedAs
  }
}
