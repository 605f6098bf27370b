import StatutoryTime

/// The question put to the gate: may this service give these items to that recipient, or get them
/// from that source, now?
public struct DisclosureRequest: Sendable, Hashable {
  public let id: String
  /// The controller's id, where the gate holds the registers of several; nil: the first.
  public let register: String?
  public let service: String
  /// The kind of person that it is about, by the register's ids, or the opaque id of one record.
  public let subject: String?
  /// The recipient, or the source where the direction is `obtain`; `service/id` for one of another
  /// service.
  public let recipient: String
  public let purpose: String
  /// Items by id, `service/id` for those of another service, in the order asked.
  public let items: [String]
  /// Facts of the record, for example `kind: foi`. Those that are not given are not weighed.
  public let facts: [String: String]
  public let circumstances: Circumstances
  /// The day of the request.
  public let at: LocalDay

  public init(
    id: String, register: String? = nil, service: String, subject: String? = nil,
    recipient: String, purpose: String, items: [String], facts: [String: String] = [:],
    circumstances: Circumstances = .none, at: LocalDay
  ) {
    self.id = id
    self.register = register
    self.service = service
    self.subject = subject
    self.recipient = recipient
    self.purpose = purpose
    self.items = items
    self.facts = facts
    self.circumstances = circumstances
    self.at = at
  }

  /// What a request may hold. A request with more is denied.
  public static let itemsMax = 200

  /// A person who shares to protect somebody. A program gains nothing by the words.
  public var isInAHurry: Bool {
    circumstances.text(.by) == "person"
      && (circumstances.isYes(.emergency) || circumstances.isYes(.safeguarding))
  }

  /// True where the body asks the recipient for the items.
  public var obtains: Bool { circumstances.text(.direction) == "obtain" }
}
