import Register
import StatutoryTime
import Wording

/// The answer to a subject access request, for one service: the data and what must be said of it.
///
/// - Law: UK GDPR Art 15(1), (3); DPA 2018 s.164A
public struct AccessAnswer: Sendable, Hashable {
  public let reference: String
  public let madeOn: LocalDay
  public let controller: BilingualText
  public let register: String
  public let records: [Record]
  public let purposes: [BilingualText]
  public let recipients: [BilingualText]
  public let retention: [BilingualText]
  /// On these the notice is silent; the answer says so.
  public let notStated: [Silence.Topic]

  public init(
    reference: String, madeOn: LocalDay, controller: BilingualText, register: String,
    records: [Record], purposes: [BilingualText], recipients: [BilingualText],
    retention: [BilingualText], notStated: [Silence.Topic]
  ) {
    self.reference = reference
    self.madeOn = madeOn
    self.controller = controller
    self.register = register
    self.records = records
    self.purposes = purposes
    self.recipients = recipients
    self.retention = retention
    self.notStated = notStated
  }

  /// One enquiry of the person, item by item.
  public struct Record: Sendable, Hashable {
    public let reference: String
    public let kind: EnquiryKind
    public let receivedOn: LocalDay
    public let closedOn: LocalDay?
    public let status: DisclosureStatus?
    public let keptUntil: LocalDay?
    /// Item id, its name, and its fields with their values.
    public let items: [Item]

    public init(
      reference: String, kind: EnquiryKind, receivedOn: LocalDay, closedOn: LocalDay?,
      status: DisclosureStatus?, keptUntil: LocalDay?, items: [Item]
    ) {
      self.reference = reference
      self.kind = kind
      self.receivedOn = receivedOn
      self.closedOn = closedOn
      self.status = status
      self.keptUntil = keptUntil
      self.items = items
    }
  }

  public struct Item: Sendable, Hashable {
    public let id: String
    public let name: BilingualText
    public let values: [String]

    public init(id: String, name: BilingualText, values: [String]) {
      self.id = id
      self.name = name
      self.values = values
    }
  }
}
