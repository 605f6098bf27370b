import Wording

/// What is the same on all pages of a published site.
public struct PublishedSite: Sendable {
  /// The name of the body, as in the register.
  public let body: BilingualText
  /// Under which name the public knows it.
  public let brand: BilingualText
  public let isExample: Bool
  /// The digest of the register version.
  public let register: String
  /// The day of publication, `2026-11-25`.
  public let day: String
  public let hasChildrensNotices: Bool
  /// Whether no named person has checked the Welsh of the pages.
  public let isDraftWelsh: Bool

  public init(
    body: BilingualText, brand: BilingualText, isExample: Bool, register: String, day: String,
    hasChildrensNotices: Bool, isDraftWelsh: Bool
  ) {
    self.body = body
    self.brand = brand
    self.isExample = isExample
    self.register = register
    self.day = day
    self.hasChildrensNotices = hasChildrensNotices
    self.isDraftWelsh = isDraftWelsh
  }

  func frame(_ title: String, at place: PublishedPlace, in language: Language) -> PublishedFrame {
    PublishedFrame(title, at: place, of: self, in: language)
  }
}
