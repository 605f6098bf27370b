import Relations
import StatutoryTime
import Systems

extension UnitOfWork {
  /// The state of a plan is changed by one at a time.
  public func lockDisposal() throws { try session.lock(CasebookLock.disposal) }

  public func insert(_ plan: DisposalPlanRecord, batches: [DisposalBatchRecord]) throws {
    try session.insert(plan)
    try session.insert(
      into: "disposal_batch",
      columns: ["plan", "sequence", "record", "rule", "outcome", "records", "digests"],
      batches.map { batch in
        [
          .text(batch.plan), .integer(Int64(batch.sequence)), .text(batch.record),
          batch.rule.map { .text($0) } ?? .null, .text(batch.outcome),
          .integer(Int64(batch.recordCount)), .bytes(batch.digests),
        ]
      })
  }

  /// The plan, held against other writers until the commit.
  public func disposalPlan(_ id: String) throws -> DisposalPlanRecord? {
    try session.stored(
      DisposalPlanRecord.self, "WHERE id = ?\(session.dialect.rowLock)", [.text(id)]
    ).first
  }

  public func disposalBatches(of plan: String) throws -> [DisposalBatchRecord] {
    try session.rows(
      "SELECT \(DisposalBatchRecord.columns) FROM disposal_batch WHERE plan = ? ORDER BY sequence",
      [.text(plan)]
    ).map(DisposalBatchRecord.init)
  }

  public func approvals(of plan: String) throws -> [DisposalApproval] {
    try session.rows(
      "SELECT actor, at FROM disposal_approval WHERE plan = ? ORDER BY at, actor", [.text(plan)]
    ).map(DisposalApproval.init)
  }

  public func approveDisposal(_ plan: String, by actor: String, at: Instant, reason: String?) throws
  {
    try session.execute(
      "INSERT INTO disposal_approval (plan, actor, at, reason) VALUES (?, ?, ?, ?)",
      [.text(plan), .text(actor), .text(at.iso), reason.map { .text($0) } ?? .null])
  }

  public func setDisposalState(
    _ state: DisposalPlanRecord.State, of plan: String, at: Instant? = nil
  ) throws {
    try session.execute(
      "UPDATE disposal_plan SET state = ?, finished_at = ? WHERE id = ?",
      [.text(state.rawValue), at.map { .text($0.iso) } ?? .null, .text(plan)])
  }

  /// Writes how many files of departed rows are still to go.
  ///
  /// - Parameter staying: plan -> files; every other plan of the system has none.
  public func setFilesLeft(_ staying: [String: Int], body: String, system: String) throws {
    try session.execute(
      "UPDATE disposal_plan SET files_left = NULL "
        + "WHERE body = ? AND system = ? AND files_left IS NOT NULL",
      [.text(body), .text(system)])
    for (plan, count) in staying {
      try session.execute(
        "UPDATE disposal_plan SET files_left = ? WHERE id = ?",
        [.integer(Int64(count)), .text(plan)])
    }
  }

  /// Writes what a batch did.
  ///
  /// - Returns: false where that is written already.
  public func finishDisposal(
    batch sequence: Int, of plan: String, counts: String, entry: String, at: Instant
  ) throws -> Bool {
    try session.execute(
      "UPDATE disposal_batch SET counts = ?, entry = ?, finished_at = ? "
        + "WHERE plan = ? AND sequence = ? AND counts IS NULL",
      [
        .text(counts), .text(entry), .text(at.iso), .text(plan), .integer(Int64(sequence)),
      ]) == 1
  }
}

extension Casebook {
  public func disposalPlan(_ id: String) async throws -> DisposalPlanRecord? {
    try await read { session in
      try session.row(
        "SELECT \(DisposalPlanRecord.columns) FROM disposal_plan WHERE id = ?", [.text(id)]
      ).map(DisposalPlanRecord.init)
    }
  }

  /// The plans, newest first; of one system, or of all.
  public func disposalPlans(
    body: String? = nil, system: String? = nil, limit: Int
  ) async throws -> [DisposalPlanRecord] {
    let conditions = [("body", body), ("system", system)].filter { $0.1 != nil }
    let condition =
      conditions.isEmpty
      ? "" : " WHERE " + conditions.map { "\($0.0) = ?" }.joined(separator: " AND ")
    let values = conditions.compactMap(\.1).map(Value.text) + [.integer(Int64(limit))]
    return try await read { session in
      try session.rows(
        "SELECT \(DisposalPlanRecord.columns) FROM disposal_plan\(condition) "
          + "ORDER BY planned_at DESC, id LIMIT ?", values
      ).map(DisposalPlanRecord.init)
    }
  }

  public func disposalBatches(of plan: String) async throws -> [DisposalBatchRecord] {
    try await read { session in
      try session.rows(
        "SELECT \(DisposalBatchRecord.columns) FROM disposal_batch WHERE plan = ? "
          + "ORDER BY sequence", [.text(plan)]
      ).map(DisposalBatchRecord.init)
    }
  }

  /// What each batch of a plan has done; nil for one that is not known to be done.
  public func disposalCounts(of plan: String) async throws -> [String?] {
    try await read { session in
      try session.rows(
        "SELECT counts FROM disposal_batch WHERE plan = ? ORDER BY sequence", [.text(plan)]
      ).map { try $0.optionalText("counts") }
    }
  }

  public func disposalApprovals(of plan: String) async throws -> [DisposalApproval] {
    try await read { session in
      try session.rows(
        "SELECT actor, at FROM disposal_approval WHERE plan = ? ORDER BY at, actor", [.text(plan)]
      ).map(DisposalApproval.init)
    }
  }
}
