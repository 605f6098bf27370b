import Relations
import Systems

/// A row of the table `enquiry`.
public struct EnquiryRecord: Sendable, Hashable {
  public var id: String
  public var reference: String
  public var kind: String
  public var receivedOn: String
  public var receivedAt: String
  public var dueOn: String
  public var language: String
  public var name: String
  public var email: String?
  public var postalAddress: String?
  public var request: String
  public var nameKey: String
  public var emailKey: String?
  public var disclosureStatus: String?
  public var statusOn: String?
  public var closedOn: String?
  public var outcome: String?
  public var topic: String?
  /// Keys the digests of this record in the ledger; gone with the record.
  public var secret: [UInt8]
  public var register: String
  public var revision: Int64

  public init(
    id: String, reference: String, kind: String, receivedOn: String, receivedAt: String,
    dueOn: String, language: String, name: String, email: String?, postalAddress: String?,
    request: String, nameKey: String, emailKey: String?, secret: [UInt8], register: String
  ) {
    self.id = id
    self.reference = reference
    self.kind = kind
    self.receivedOn = receivedOn
    self.receivedAt = receivedAt
    self.dueOn = dueOn
    self.language = language
    self.name = name
    self.email = email
    self.postalAddress = postalAddress
    self.request = request
    self.nameKey = nameKey
    self.emailKey = emailKey
    self.secret = secret
    self.register = register
    revision = 0
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    reference = try row.text("reference")
    kind = try row.text("kind")
    receivedOn = try row.text("received_on")
    receivedAt = try row.text("received_at")
    dueOn = try row.text("due_on")
    language = try row.text("language")
    name = try row.text("name")
    email = try row.optionalText("email")
    postalAddress = try row.optionalText("postal_address")
    request = try row.text("request")
    nameKey = try row.text("name_key")
    emailKey = try row.optionalText("email_key")
    disclosureStatus = try row.optionalText("disclosure_status")
    statusOn = try row.optionalText("status_on")
    closedOn = try row.optionalText("closed_on")
    outcome = try row.optionalText("outcome")
    topic = try row.optionalText("topic")
    secret = try row.bytes("secret")
    register = try row.text("register")
    revision = try row.integer("revision")
  }

  static let columns = """
    id, reference, kind, received_on, received_at, due_on, language, name, email, postal_address, \
    request, name_key, email_key, disclosure_status, status_on, closed_on, outcome, topic, secret, \
    register, revision
    """

  /// From the day of receipt.
  public var quarter: String { Quarter.name(of: receivedOn) }
}
