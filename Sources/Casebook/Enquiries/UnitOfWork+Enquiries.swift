import Relations
import Systems

extension UnitOfWork {
  /// Stores a new enquiry and counts it.
  public func insert(_ enquiry: EnquiryRecord) throws {
    func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
    let revision = try nextRevision()
    try session.execute(
      """
      INSERT INTO enquiry (id, reference, kind, received_on, received_at, due_on, language, name, \
      email, postal_address, request, name_key, email_key, secret, register, revision) \
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(enquiry.id), .text(enquiry.reference), .text(enquiry.kind),
        .text(enquiry.receivedOn), .text(enquiry.receivedAt), .text(enquiry.dueOn),
        .text(enquiry.language), .text(enquiry.name), optional(enquiry.email),
        optional(enquiry.postalAddress), .text(enquiry.request), .text(enquiry.nameKey),
        optional(enquiry.emailKey), .bytes(enquiry.secret), .text(enquiry.register),
        .integer(revision),
      ])
    try session.execute(
      "INSERT INTO tally (kind, quarter, received, destroyed) VALUES (?, ?, 1, 0) "
        + "ON CONFLICT (kind, quarter) DO UPDATE SET received = tally.received + 1",
      [.text(enquiry.kind), .text(enquiry.quarter)])
  }

  /// The enquiry, held against other writers until the commit.
  public func enquiry(_ id: String) throws -> EnquiryRecord {
    let lock = session.dialect.rowLock
    guard
      let row = try session.rows(
        "SELECT \(EnquiryRecord.columns) FROM enquiry WHERE id = ?\(lock)", [.text(id)]
      ).first
    else { throw CasebookError.unknownEnquiry }
    return try EnquiryRecord(row)
  }

  public func setStatus(_ status: String, on day: String, of id: String) throws {
    try session.execute(
      "UPDATE enquiry SET disclosure_status = ?, status_on = ?, revision = ? WHERE id = ?",
      [.text(status), .text(day), .integer(try nextRevision()), .text(id)])
  }

  public func close(_ id: String, on day: String, outcome: String, topic: String?) throws {
    try session.execute(
      "UPDATE enquiry SET closed_on = ?, outcome = ?, topic = ?, revision = ? WHERE id = ?",
      [
        .text(day), .text(outcome), topic.map { .text($0) } ?? .null,
        .integer(try nextRevision()), .text(id),
      ])
  }

  /// - Parameter isForReview: made by somebody in a hurry, to be looked at afterwards.
  public func insertDisclosure(
    id: String, enquiry: String, recipient: String, purpose: String, items: [String],
    statements: [String], namedRecipient: String?, reason: String?, madeAt: String, madeBy: String,
    isForReview: Bool
  ) throws {
    try session.execute(
      """
      INSERT INTO disclosure (id, enquiry, recipient, purpose, items, statements, \
      named_recipient, reason, made_at, made_by, review) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .text(enquiry), .text(recipient), .text(purpose),
        .text(items.joined(separator: ",")), .text(statements.joined(separator: ",")),
        namedRecipient.map { .text($0) } ?? .null, reason.map { .text($0) } ?? .null,
        .text(madeAt), .text(madeBy),
        isForReview ? .text(DisclosureRecord.waiting) : .null,
      ])
  }

  /// - Returns: whether something was published.
  public func withdrawPublication(of enquiry: String) throws -> Bool {
    try session.execute("DELETE FROM publication WHERE enquiry = ?", [.text(enquiry)]) > 0
  }

  public func insertPublication(
    id: String, of enquiry: EnquiryRecord, request: String, answer: String, publishedOn: String
  ) throws {
    try session.execute(
      """
      INSERT INTO publication (id, enquiry, request, answer, received_on, answered_on, \
      published_on) VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .text(enquiry.id), .text(request), .text(answer), .text(enquiry.receivedOn),
        .text(enquiry.closedOn ?? publishedOn), .text(publishedOn),
      ])
  }
}
