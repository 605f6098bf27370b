import Relations
import Systems

/// A disclosure that was made, as the register of disclosures has it.
public struct DisclosureRecord: Sendable, Hashable {
  /// Also the id of its entry.
  public let id: String
  public let enquiry: String
  /// Reference of the case.
  public let reference: String
  public let recipient: String
  public let purpose: String
  public let items: [String]
  public let statements: [String]
  /// A recipient who is not in the register, as typed.
  public let namedRecipient: String?
  /// Why it had to be at once.
  public let reason: String?
  public let madeAt: String
  /// Who made it, as the ledger knows them.
  public let madeBy: String?
  /// `waiting`, `right` or `wrong`; nil for a disclosure that had its permit.
  public let review: String?
  public let reviewedAt: String?
  public let reviewedBy: String?

  /// Made by somebody in a hurry, and not looked at yet.
  public static let waiting = "waiting"

  static let columns = """
    d.id AS id, d.enquiry AS enquiry, e.reference AS reference, d.recipient AS recipient, \
    d.purpose AS purpose, d.items AS items, d.statements AS statements, \
    d.named_recipient AS named_recipient, d.reason AS reason, d.made_at AS made_at, \
    d.made_by AS made_by, d.review AS review, d.reviewed_at AS reviewed_at, \
    d.reviewed_by AS reviewed_by
    """

  init(_ row: SQLRow) throws {
    func list(_ name: String) throws -> [String] {
      try row.text(name).split(separator: ",").map(String.init)
    }
    id = try row.text("id")
    enquiry = try row.text("enquiry")
    reference = try row.text("reference")
    recipient = try row.text("recipient")
    purpose = try row.text("purpose")
    items = try list("items")
    statements = try list("statements")
    namedRecipient = try row.optionalText("named_recipient")
    reason = try row.optionalText("reason")
    madeAt = try row.text("made_at")
    madeBy = try row.optionalText("made_by")
    review = try row.optionalText("review")
    reviewedAt = try row.optionalText("reviewed_at")
    reviewedBy = try row.optionalText("reviewed_by")
  }
}

extension Casebook {
  /// The register of disclosures, latest first; of those that wait for a review the oldest first.
  ///
  /// - Parameter waiting: only what nobody has reviewed yet.
  public func disclosures(waiting: Bool = false, limit: Int = 1_000) async throws
    -> [DisclosureRecord]
  {
    try await read { session in
      try session.rows(
        """
        SELECT \(DisclosureRecord.columns) FROM disclosure d JOIN enquiry e ON e.id = d.enquiry \
        \(waiting ? "WHERE d.review = 'waiting' ORDER BY d.made_at, d.id"
          : "ORDER BY d.made_at DESC, d.id") LIMIT ?
        """, [.integer(Int64(limit))]
      ).map(DisclosureRecord.init)
    }
  }
}

extension UnitOfWork {
  /// The disclosure, held against other writers until the commit.
  ///
  /// - Returns: nil where there is none, or none any more.
  public func disclosure(_ id: String) throws -> DisclosureRecord? {
    let lock = session.dialect.rowLock.isEmpty ? "" : " FOR UPDATE OF d"
    return try session.row(
      "SELECT \(DisclosureRecord.columns) FROM disclosure d JOIN enquiry e ON e.id = d.enquiry "
        + "WHERE d.id = ?\(lock)", [.text(id)]
    ).map(DisclosureRecord.init)
  }

  public func setReview(_ review: String, of id: String, at moment: String, by actor: String) throws
  {
    try session.execute(
      "UPDATE disclosure SET review = ?, reviewed_at = ?, reviewed_by = ? WHERE id = ?",
      [.text(review), .text(moment), .text(actor), .text(id)])
  }
}
