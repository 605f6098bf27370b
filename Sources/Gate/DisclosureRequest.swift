/// The question put to the gate: may this service give these items to that recipient?
public struct DisclosureRequest: Sendable, Hashable {
  public let id: String
  public let service: String
  /// Opaque id of the record, where the question is about one.
  public let subject: String?
  public let recipient: String
  public let purpose: String
  public let items: [String]
  /// Facts of the record, for example `kind: foi`.
  public let facts: [String: String]
  public let context: Context

  public init(
    id: String, service: String, subject: String?, recipient: String, purpose: String,
    items: [String], facts: [String: String], context: Context = Context()
  ) {
    self.id = id
    self.service = service
    self.subject = subject
    self.recipient = recipient
    self.purpose = purpose
    self.items = items
    self.facts = facts
    self.context = context
  }

  /// What stands behind the request.
  public struct Context: Sendable, Hashable {
    /// True where a person decides; programs and bulk jobs are never let through without a promise.
    public let byPerson: Bool
    /// Somebody's life or safety is at stake.
    public let vitalInterests: Bool
    public let safeguarding: Bool

    public init(byPerson: Bool = false, vitalInterests: Bool = false, safeguarding: Bool = false) {
      self.byPerson = byPerson
      self.vitalInterests = vitalInterests
      self.safeguarding = safeguarding
    }
  }

  /// What a request may hold.
  public static let itemsMax = 200
}
