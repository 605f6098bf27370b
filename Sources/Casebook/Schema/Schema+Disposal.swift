extension Schema {
  /// Around what retention does in the systems of a body. No key of a row stands here: digests
  /// alone, mixed with bytes of the plan.
  static let disposalTables = [
    """
    CREATE TABLE disposal_plan (
      id TEXT PRIMARY KEY,
      body TEXT NOT NULL,
      system TEXT NOT NULL,
      as_of TEXT NOT NULL,
      register TEXT NOT NULL,
      salt {bytes} NOT NULL,
      tallies TEXT NOT NULL,
      records BIGINT NOT NULL,
      drift_max BIGINT NOT NULL,
      approvals_needed BIGINT NOT NULL,
      second_person BIGINT NOT NULL,
      replay_of TEXT,
      planned_at TEXT NOT NULL,
      planned_by TEXT NOT NULL,
      finished_at TEXT,
      state TEXT NOT NULL
    )
    """,
    "CREATE INDEX disposal_plan_by_system ON disposal_plan (body, system, planned_at)",
    """
    CREATE TABLE disposal_approval (
      plan TEXT NOT NULL REFERENCES disposal_plan (id),
      actor TEXT NOT NULL,
      at TEXT NOT NULL,
      reason TEXT,
      PRIMARY KEY (plan, actor)
    )
    """,
    """
    CREATE TABLE disposal_batch (
      plan TEXT NOT NULL REFERENCES disposal_plan (id),
      sequence BIGINT NOT NULL,
      record TEXT NOT NULL,
      rule TEXT,
      outcome TEXT NOT NULL,
      records BIGINT NOT NULL,
      digests {bytes} NOT NULL,
      counts TEXT,
      entry TEXT,
      finished_at TEXT,
      PRIMARY KEY (plan, sequence)
    )
    """,
  ]

  /// Around what was there: digests of keys and days, no key.
  static let inventoryTables = [
    """
    CREATE TABLE record_inventory (
      body TEXT NOT NULL,
      system TEXT NOT NULL,
      record TEXT NOT NULL,
      taken_on TEXT NOT NULL,
      salt {bytes} NOT NULL,
      entries {bytes} NOT NULL,
      missing {bytes} NOT NULL,
      PRIMARY KEY (body, system, record)
    )
    """,
    "ALTER TABLE disposal_plan ADD COLUMN requests TEXT",
  ]
}
