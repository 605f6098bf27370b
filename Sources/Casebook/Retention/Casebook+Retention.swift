import Relations
import Systems

extension Casebook {
  public func plan(_ id: String) async throws -> RetentionPlanRecord? {
    try await read { session in
      try session.row(
        "SELECT \(RetentionPlanRecord.columns) FROM retention_plan WHERE id = ?", [.text(id)]
      ).map(RetentionPlanRecord.init)
    }
  }

  /// The plans, newest first.
  public func plans(limit: Int) async throws -> [RetentionPlanRecord] {
    try await read { session in
      try session.rows(
        "SELECT \(RetentionPlanRecord.columns) FROM retention_plan "
          + "ORDER BY planned_at DESC, id LIMIT ?", [.integer(Int64(limit))]
      ).map(RetentionPlanRecord.init)
    }
  }

  public func ranges(of plan: String) async throws -> [RetentionRangeRecord] {
    try await read { session in
      try session.rows(
        "SELECT \(RetentionRangeRecord.columns) FROM retention_range WHERE plan = ? "
          + "ORDER BY sequence", [.text(plan)]
      ).map(RetentionRangeRecord.init)
    }
  }

  /// What is left of the records that were destroyed under one rule.
  public func tombstones(under rule: String) async throws -> [TombstoneRecord] {
    try await read { session in
      try session.rows(
        """
        SELECT t.enquiry AS enquiry, t.kept_until AS kept_until, t.destroyed_on AS destroyed_on, \
        t.entry AS entry, p.approved_by AS approved_by \
        FROM tombstone t \
        LEFT JOIN retention_range r ON r.plan = t.plan AND r.entry = t.entry AND r.rule = t.rule \
        LEFT JOIN retention_plan p ON p.id = r.plan \
        WHERE t.rule = ? ORDER BY t.enquiry
        """, [.text(rule)]
      ).map(TombstoneRecord.init)
    }
  }
}

/// A record that is gone, by its opaque id.
public struct TombstoneRecord: Sendable, Hashable {
  public let enquiry: String
  public let keptUntil: String
  public let destroyedOn: String
  public let entry: String
  /// Whether its batch belongs to a plan that somebody approved.
  public let isOfApprovedPlan: Bool

  init(_ row: SQLRow) throws {
    enquiry = try row.text("enquiry")
    keptUntil = try row.text("kept_until")
    destroyedOn = try row.text("destroyed_on")
    entry = try row.text("entry")
    isOfApprovedPlan = try row.optionalText("approved_by") != nil
  }
}
