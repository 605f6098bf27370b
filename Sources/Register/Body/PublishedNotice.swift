import Wording

/// The notice from which a register was made.
public struct PublishedNotice: Sendable, Hashable {
  public let document: BilingualText
  /// The file of the notice, where it is kept beside the register.
  public let file: String?
  public let version: String?
  /// A year, a month or a day in ISO 8601.
  public let published: PlacedText?
  public let updated: PlacedText?
  public let place: SourcePlace

  public init(
    document: BilingualText, file: String?, version: String?, published: PlacedText?,
    updated: PlacedText?, place: SourcePlace
  ) {
    self.document = document
    self.file = file
    self.version = version
    self.published = published
    self.updated = updated
    self.place = place
  }
}

/// A text and where it stands.
public struct PlacedText: Sendable, Hashable {
  public let text: String
  public let place: SourcePlace

  public init(text: String, place: SourcePlace) {
    self.text = text
    self.place = place
  }
}
