import Relations
import StatutoryTime
import Systems

extension UnitOfWork {
  /// One retention run works at a time; a second waits for the batch of the first.
  public func lockRetention() throws { try session.lock(CasebookLock.retention) }

  /// The newest revision, with every change up to it committed: those who change wait meanwhile.
  public func settledRevision() throws -> Int64 {
    let lock = session.dialect.rowLock
    let row = try session.row("SELECT value FROM counter WHERE name = 'revision'\(lock)")
    return try row?.integer("value") ?? 0
  }

  public func insert(_ plan: RetentionPlanRecord, ranges: [RetentionRangeRecord]) throws {
    try session.insert(plan)
    try session.execute(
      """
      INSERT INTO retention_range (plan, sequence, rule, first_key, last_key, planned, \
      row_digests) \
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      each: ranges.map { range -> [Value] in
        [
          .text(range.plan), .integer(Int64(range.sequence)), .text(range.rule),
          .text(range.firstKey), .text(range.lastKey), .integer(Int64(range.planned)),
          .text(range.rowDigests),
        ]
      })
  }

  /// The plan, held against other writers until the commit.
  public func plan(_ id: String) throws -> RetentionPlanRecord? {
    try session.stored(
      RetentionPlanRecord.self, "WHERE id = ?\(session.dialect.rowLock)", [.text(id)]
    ).first
  }

  public func ranges(of plan: String) throws -> [RetentionRangeRecord] {
    try session.rows(
      "SELECT \(RetentionRangeRecord.columns) FROM retention_range WHERE plan = ? "
        + "ORDER BY sequence", [.text(plan)]
    ).map(RetentionRangeRecord.init)
  }

  /// - Parameter reason: what the approver wrote; it stays with the plan.
  public func approve(_ id: String, by actor: String, at: Instant, reason: String?) throws {
    try session.execute(
      "UPDATE retention_plan SET state = 'approved', approved_by = ?, approved_at = ?, reason = ? "
        + "WHERE id = ?",
      [.text(actor), .text(at.iso), reason.map { .text($0) } ?? .null, .text(id)])
  }

  public func setState(_ state: RetentionPlanRecord.State, of plan: String, at: Instant?) throws {
    try session.execute(
      "UPDATE retention_plan SET state = ?, finished_at = ? WHERE id = ?",
      [.text(state.rawValue), at.map { .text($0.iso) } ?? .null, .text(plan)])
  }

  public func finish(
    range sequence: Int, of plan: String, destroyed: Int, leftAlone: Int, entry: String,
    at: Instant
  ) throws {
    try session.execute(
      "UPDATE retention_range SET destroyed = ?, left_alone = ?, entry = ?, finished_at = ? "
        + "WHERE plan = ? AND sequence = ?",
      [
        .integer(Int64(destroyed)), .integer(Int64(leftAlone)), .text(entry), .text(at.iso),
        .text(plan), .integer(Int64(sequence)),
      ])
  }

  /// Removes enquiries with all that hangs on them. What was published anonymously stays.
  ///
  /// - Parameter records: id and last day of the term of each; what is left is a tombstone that
  ///   names nobody, so that a restored backup can be cleared again.
  public func destroy(
    _ records: [(id: String, keptUntil: LocalDay)], rule: String, plan: String, on day: LocalDay,
    entry: String
  ) throws {
    guard !records.isEmpty else { return }
    let ids = records.map { Value.text($0.id) }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let quarters = try session.rows(
      "SELECT kind, SUBSTR(received_on, 1, 7) AS month FROM enquiry WHERE id IN (\(marks))", ids)
    try session.execute(
      "UPDATE tally SET destroyed = destroyed + 1 WHERE kind = ? AND quarter = ?",
      each: try quarters.map { row -> [Value] in
        [.text(try row.text("kind")), .text(Quarter.name(of: try row.text("month")))]
      })
    for table in ["message", "disclosure", "act"] {
      try session.execute("DELETE FROM \(table) WHERE enquiry IN (\(marks))", ids)
    }
    try session.execute("UPDATE publication SET enquiry = NULL WHERE enquiry IN (\(marks))", ids)
    try session.execute("DELETE FROM enquiry WHERE id IN (\(marks))", ids)
    try session.execute(
      """
      INSERT INTO tombstone (enquiry, plan, rule, kept_until, destroyed_on, entry) \
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      each: records.map { record -> [Value] in
        [
          .text(record.id), .text(plan), .text(rule), .text(record.keptUntil.description),
          .text(day.description), .text(entry),
        ]
      })
  }
}
