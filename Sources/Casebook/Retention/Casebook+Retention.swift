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

  /// What was destroyed under one rule: how many, and how many of them too early.
  public func destroyed(under rule: String) async throws -> (all: Int, early: Int) {
    try await read { session in
      let row = try session.row(
        "SELECT COUNT(*) AS n, "
          + "SUM(CASE WHEN destroyed_on <= kept_until THEN 1 ELSE 0 END) AS early "
          + "FROM tombstone WHERE rule = ?", [.text(rule)])
      return (
        Int(try row?.integer("n") ?? 0), Int(try row?.optionalInteger("early") ?? 0)
      )
    }
  }
}
