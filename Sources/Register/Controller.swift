import Wording

/// The body that makes the promises.
///
/// - Law: UK GDPR Art 4(7), Art 13(1)(a)
public struct Controller: Sendable, Hashable {
  public let id: String
  public let name: BilingualText
  /// Under which name the public knows the service.
  public let brand: BilingualText
  /// True where the register only shows what the notice of a real body would look like.
  public let isExample: Bool
  /// Whose bank holidays count: `england-and-wales`, `scotland` or `northern-ireland`.
  public let division: String
  /// The address for requests; a role's, not a person's.
  public let enquiriesEmail: String
  public let postalAddress: BilingualText
  /// The notice from which the register was made.
  public let notice: String
  public let responsePromises: [Stated<ResponsePromise>]

  public init(
    id: String, name: BilingualText, brand: BilingualText, isExample: Bool, division: String,
    enquiriesEmail: String, postalAddress: BilingualText, notice: String,
    responsePromises: [Stated<ResponsePromise>]
  ) {
    self.id = id
    self.name = name
    self.brand = brand
    self.isExample = isExample
    self.division = division
    self.enquiriesEmail = enquiriesEmail
    self.postalAddress = postalAddress
    self.notice = notice
    self.responsePromises = responsePromises
  }
}

/// A promised time to answer, beside the time that the law gives.
public struct ResponsePromise: Sendable, Hashable {
  public let right: String
  public let name: BilingualText
  /// Calendar days, the day of receipt not counted.
  public let withinDays: Int

  public init(right: String, name: BilingualText, withinDays: Int) {
    self.right = right
    self.name = name
    self.withinDays = withinDays
  }
}
