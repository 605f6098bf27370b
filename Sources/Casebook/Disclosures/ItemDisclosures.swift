import Relations
import Systems

extension Casebook {
  /// Disclosures out of systems, latest first.
  ///
  /// - Parameters:
  ///   - body: of one body alone; nil: of all.
  ///   - waiting: only those that wait for a review.
  public func itemDisclosures(
    of body: String? = nil, waiting: Bool = false, limit: Int = 1_000
  ) async throws -> [ItemDisclosureRecord] {
    var conditions: [String] = []
    if body != nil { conditions.append("body = ?") }
    if waiting { conditions.append("review = 'waiting'") }
    let condition = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND ")) "
    return try await read { session in
      try session.rows(
        "SELECT \(ItemDisclosureRecord.columns) FROM item_disclosure \(condition)"
          + "ORDER BY made_at DESC, id LIMIT ?",
        (body.map { [.text($0)] } ?? []) + [.integer(Int64(limit))]
      ).map(ItemDisclosureRecord.init)
    }
  }

  /// Hands over every disclosure of a body, oldest first.
  public func eachItemDisclosure(
    of body: String, _ each: @escaping @Sendable (ItemDisclosureRecord) throws -> Void
  ) async throws {
    try await read { session in
      try session.stream(
        "SELECT \(ItemDisclosureRecord.columns) FROM item_disclosure WHERE body = ? "
          + "ORDER BY made_at, id", [.text(body)]
      ) { try each(ItemDisclosureRecord($0)) }
    }
  }
}

extension UnitOfWork {
  public func insert(_ disclosure: ItemDisclosureRecord) throws {
    try session.insert(
      into: "item_disclosure", columns: ItemDisclosureRecord.inserted, [disclosure.values])
  }

  /// The disclosure, held against other writers until the commit.
  public func itemDisclosure(_ id: String) throws -> ItemDisclosureRecord? {
    try session.row(
      "SELECT \(ItemDisclosureRecord.columns) FROM item_disclosure WHERE id = ?"
        + session.dialect.rowLock, [.text(id)]
    ).map(ItemDisclosureRecord.init)
  }

  /// Says whether what was intended was handed over.
  ///
  /// - Returns: false where there is none that is open.
  public func settle(
    itemDisclosure id: String, as state: ItemDisclosureRecord.State, failure: String? = nil,
    at moment: String
  ) throws -> Bool {
    try session.execute(
      "UPDATE item_disclosure SET state = ?, failure = ?, settled_at = ? "
        + "WHERE id = ? AND state = 'intended'",
      [
        .text(state.rawValue), failure.map { .text($0) } ?? .null, .text(moment), .text(id),
      ]) == 1
  }

  public func setItemReview(
    _ review: String, of id: String, at moment: String, by actor: String
  ) throws {
    try session.execute(
      "UPDATE item_disclosure SET review = ?, reviewed_at = ?, reviewed_by = ? WHERE id = ?",
      [.text(review), .text(moment), .text(actor), .text(id)])
  }

  /// Says what the person may see of a disclosure.
  public func setSeen(
    _ seen: ItemDisclosureRecord.Seen, of id: String, reason: String, at moment: String,
    by actor: String
  ) throws -> Bool {
    try session.execute(
      "UPDATE item_disclosure SET seen = ?, seen_reason = ?, seen_at = ?, seen_by = ? WHERE id = ?",
      [.text(seen.rawValue), .text(reason), .text(moment), .text(actor), .text(id)]) == 1
  }
}
