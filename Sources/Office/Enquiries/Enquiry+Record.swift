import Casebook
import Retention
import Rights
import StatutoryTime

extension Enquiry {
  /// - Throws: `OfficeError.unreadableRecord` where a column holds a word that is not known.
  public init(_ record: EnquiryRecord) throws {
    func known<T>(_ value: T?, _ column: String) throws -> T {
      guard let value else { throw OfficeError.unreadableRecord(column) }
      return value
    }
    func day(_ text: String?, _ column: String) throws -> LocalDay? {
      try text.map { try known(LocalDay(iso: $0), column) }
    }
    self.init(
      id: record.id, reference: record.reference,
      kind: try known(EnquiryKind(rawValue: record.kind), "kind"),
      receivedOn: try known(LocalDay(iso: record.receivedOn), "received_on"),
      receivedAt: try known(Instant(iso: record.receivedAt), "received_at"),
      dueOn: try known(LocalDay(iso: record.dueOn), "due_on"),
      requester: Requester(
        name: record.name, email: record.email, postalAddress: record.postalAddress,
        language: try known(CorrespondenceLanguage(rawValue: record.language), "language")),
      request: record.request,
      status: try record.disclosureStatus.map {
        try known(DisclosureStatus(rawValue: $0), "disclosure_status")
      },
      statusOn: try day(record.statusOn, "status_on"),
      closedOn: try day(record.closedOn, "closed_on"),
      outcome: try record.outcome.map { try known(EnquiryOutcome(rawValue: $0), "outcome") },
      topic: record.topic, register: record.register)
  }
}

extension Enquiry {
  static func retentionFacts(of record: EnquiryRecord) throws -> RecordFacts {
    try Enquiry(record).retentionFacts
  }

  /// What decides how long the record is kept.
  public var retentionFacts: RecordFacts {
    var facts = ["kind": kind.rawValue]
    facts["disclosure-status"] = status?.rawValue
    facts["topic"] = topic
    var events = ["received": receivedOn]
    events["case-closed"] = closedOn
    events["disclosure-status-set"] = statusOn
    return RecordFacts(facts: facts, events: events)
  }
}
