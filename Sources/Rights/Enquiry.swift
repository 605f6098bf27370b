import StatutoryTime

/// An enquiry as the office works on it.
public struct Enquiry: Sendable, Hashable {
  public let id: String
  public let reference: String
  public let kind: EnquiryKind
  public let receivedOn: LocalDay
  public let receivedAt: Instant
  public let dueOn: LocalDay
  public let requester: Requester
  public let request: String
  public let status: DisclosureStatus?
  public let statusOn: LocalDay?
  public let closedOn: LocalDay?
  public let outcome: EnquiryOutcome?
  public let topic: String?
  /// Version of the register under which it was received.
  public let register: String

  public init(
    id: String, reference: String, kind: EnquiryKind, receivedOn: LocalDay, receivedAt: Instant,
    dueOn: LocalDay, requester: Requester, request: String, status: DisclosureStatus?,
    statusOn: LocalDay?, closedOn: LocalDay?, outcome: EnquiryOutcome?, topic: String?,
    register: String
  ) {
    self.id = id
    self.reference = reference
    self.kind = kind
    self.receivedOn = receivedOn
    self.receivedAt = receivedAt
    self.dueOn = dueOn
    self.requester = requester
    self.request = request
    self.status = status
    self.statusOn = statusOn
    self.closedOn = closedOn
    self.outcome = outcome
    self.topic = topic
    self.register = register
  }

  public var isClosed: Bool { closedOn != nil }
}

/// The person who asks, as far as the form asks about them.
public struct Requester: Sendable, Hashable {
  public let name: String
  public let email: String?
  public let postalAddress: String?
  public let language: CorrespondenceLanguage

  public init(
    name: String, email: String?, postalAddress: String?, language: CorrespondenceLanguage
  ) {
    self.name = name
    self.email = email
    self.postalAddress = postalAddress
    self.language = language
  }
}

/// The language in which somebody wants to hear from the body.
public enum CorrespondenceLanguage: String, Sendable, Hashable, CaseIterable, Codable {
  case cy, en, both
}
