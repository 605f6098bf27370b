import Wording

/// Why information is used. Every use and every disclosure cites one.
///
/// - Law: UK GDPR Art 5(1)(b), Art 13(1)(c)
public struct Purpose: Sendable, Hashable {
  public let id: String
  public let name: BilingualText

  public init(id: String, name: BilingualText) {
    self.id = id
    self.name = name
  }
}
