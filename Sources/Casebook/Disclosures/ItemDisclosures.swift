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
      try session.stored(
        ItemDisclosureRecord.self, "\(condition)ORDER BY made_at DESC, id LIMIT ?",
        (body.map { [.text($0)] } ?? []) + [.integer(Int64(limit))])
    }
  }

  public func itemDisclosure(_ id: String) async throws -> ItemDisclosureRecord? {
    try await read { session in
      try session.stored(ItemDisclosureRecord.self, "WHERE id = ?", [.text(id)]).first
    }
  }

  /// Letters of a task, as they were handed over or were to be.
  public func itemDisclosures(
    ofCorrection task: String
  ) async throws -> [ItemDisclosureRecord] {
    try await read { session in
      try session.stored(
        ItemDisclosureRecord.self, "WHERE correction = ? ORDER BY made_at, id", [.text(task)])
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
  public func insert(_ disclosure: ItemDisclosureRecord) throws { try session.insert(disclosure) }

  /// The disclosure, held against other writers until the commit.
  public func itemDisclosure(_ id: String) throws -> ItemDisclosureRecord? {
    try session.stored(
      ItemDisclosureRecord.self, "WHERE id = ?" + session.dialect.rowLock, [.text(id)]
    ).first
  }

  /// Says whether what was intended was handed over. The plan of a return of which nothing was can
  /// be carried out again.
  ///
  /// - Parameter found: why somebody says so who has looked for it, and who it was.
  /// - Returns: false where there is none that is open.
  public func settle(
    itemDisclosure id: String, as state: ItemDisclosureRecord.State, failure: String? = nil,
    at moment: String, found: (reason: String, by: String)? = nil
  ) throws -> Bool {
    let isSettled =
      try session.execute(
        "UPDATE item_disclosure SET state = ?, failure = ?, settled_at = ?, found_reason = ?, "
          + "found_by = ? WHERE id = ? AND state = 'intended'",
        [
          .text(state.rawValue), .optional(failure), .text(moment), .optional(found?.reason),
          .optional(found?.by), .text(id),
        ]) == 1
    if isSettled, state == .notDelivered {
      try session.execute(
        "UPDATE return_plan SET disclosure = NULL WHERE disclosure = ?", [.text(id)])
    }
    return isSettled
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
