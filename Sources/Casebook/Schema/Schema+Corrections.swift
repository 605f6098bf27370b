extension Schema {
  /// Around corrections that go on after a crash, disclosures that somebody has looked for, and what
  /// is left of a disclosure whose row has gone. No key of a person stands here.
  static let correctionRunTables = [
    """
    CREATE TABLE correction_run (
      id TEXT PRIMARY KEY,
      body TEXT NOT NULL,
      kind TEXT NOT NULL,
      items TEXT NOT NULL,
      disclosures TEXT NOT NULL,
      salt {bytes} NOT NULL,
      people {bytes} NOT NULL,
      folder {bytes} NOT NULL,
      opened_at TEXT NOT NULL,
      opened_by TEXT NOT NULL,
      finished_at TEXT
    )
    """,
    "ALTER TABLE correction_task ADD COLUMN run TEXT",
    "ALTER TABLE correction_task ADD COLUMN letter TEXT",
    "CREATE INDEX correction_task_by_run ON correction_task (run, id)",
    "CREATE INDEX item_disclosure_by_correction ON item_disclosure (correction)",
    "ALTER TABLE item_disclosure ADD COLUMN found_reason TEXT",
    "ALTER TABLE item_disclosure ADD COLUMN found_by TEXT",
    """
    CREATE TABLE item_disclosure_gone (
      id TEXT PRIMARY KEY,
      body TEXT NOT NULL,
      made_on TEXT NOT NULL,
      gone_on TEXT NOT NULL,
      entry TEXT NOT NULL
    )
    """,
  ]
}
