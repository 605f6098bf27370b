/// What a person asks for.
public enum AskedFor: String, CaseIterable, Sendable {
  /// The person's own data, or those of somebody they act for.
  case ownData = "sar"
  /// Recorded information of any other kind.
  case information = "foi"
}

/// The answers as they were typed, to be shown again.
public struct EnquiryAnswers: Sendable, Hashable {
  /// A raw value of `AskedFor`, or whatever was sent.
  public var kind: String
  public var request: String
  public var name: String
  public var email: String
  public var postalAddress: String
  /// "cy", "en" or "both", or whatever was sent.
  public var language: String

  public init(
    kind: String = "", request: String = "", name: String = "", email: String = "",
    postalAddress: String = "", language: String = ""
  ) {
    self.kind = kind
    self.request = request
    self.name = name
    self.email = email
    self.postalAddress = postalAddress
    self.language = language
  }
}
