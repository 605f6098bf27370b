extension Schema {
  /// What went out of the systems of a body, the corrections that followed it, and returns in bulk.
  /// No value of a record and no key of a person stands here: names of items, counts, and digests
  /// mixed with bytes of the row's own.
  static let itemDisclosureTables = [
    """
    CREATE TABLE item_disclosure (
      id TEXT PRIMARY KEY,
      body TEXT NOT NULL,
      service TEXT NOT NULL,
      recipient TEXT NOT NULL,
      purpose TEXT NOT NULL,
      items TEXT NOT NULL,
      statements TEXT NOT NULL,
      answer TEXT NOT NULL,
      request TEXT NOT NULL,
      register TEXT NOT NULL,
      method TEXT NOT NULL,
      digest TEXT,
      size BIGINT NOT NULL,
      records BIGINT NOT NULL,
      salt {bytes} NOT NULL,
      people {bytes} NOT NULL,
      told TEXT NOT NULL,
      agreement TEXT,
      agreement_end TEXT,
      reason TEXT,
      plan TEXT,
      correction TEXT,
      state TEXT NOT NULL,
      failure TEXT,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      settled_at TEXT,
      review TEXT,
      reviewed_at TEXT,
      reviewed_by TEXT,
      seen TEXT NOT NULL,
      seen_reason TEXT,
      seen_at TEXT,
      seen_by TEXT
    )
    """,
    "CREATE INDEX item_disclosure_by_body ON item_disclosure (body, made_at, id)",
    """
    CREATE TABLE correction_task (
      id TEXT PRIMARY KEY,
      body TEXT NOT NULL,
      disclosure TEXT NOT NULL REFERENCES item_disclosure (id),
      recipient TEXT NOT NULL,
      items TEXT NOT NULL,
      kind TEXT NOT NULL,
      due_on TEXT NOT NULL,
      state TEXT NOT NULL,
      reason TEXT,
      opened_at TEXT NOT NULL,
      opened_by TEXT NOT NULL,
      settled_at TEXT,
      settled_by TEXT
    )
    """,
    "CREATE INDEX correction_task_by_due ON correction_task (state, due_on, id)",
    """
    CREATE TABLE return_plan (
      id TEXT PRIMARY KEY,
      body TEXT NOT NULL,
      system TEXT NOT NULL,
      rows_of TEXT NOT NULL,
      service TEXT NOT NULL,
      recipient TEXT NOT NULL,
      items TEXT NOT NULL,
      request TEXT NOT NULL,
      register TEXT NOT NULL,
      agreement TEXT,
      agreement_end TEXT,
      salt {bytes} NOT NULL,
      digests {bytes} NOT NULL,
      records BIGINT NOT NULL,
      planned_at TEXT NOT NULL,
      planned_by TEXT NOT NULL,
      approved_at TEXT,
      approved_by TEXT,
      disclosure TEXT
    )
    """,
  ]
}
