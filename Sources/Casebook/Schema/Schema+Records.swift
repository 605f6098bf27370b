extension Schema {
  /// Around the tables of records that a register makes.
  static let recordTables = [
    "ALTER TABLE act ADD COLUMN record TEXT",
    "CREATE INDEX act_by_record ON act (record)",
    """
    CREATE TABLE record_table (
      name TEXT PRIMARY KEY,
      body TEXT NOT NULL,
      service TEXT NOT NULL,
      register TEXT NOT NULL
    )
    """,
    // Where the keys are; they are in no table here.
    """
    CREATE TABLE record_key_store (
      only_row BIGINT PRIMARY KEY CHECK (only_row = 1),
      id TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE record_tombstone (
      record TEXT PRIMARY KEY,
      holder TEXT NOT NULL,
      destroyed_on TEXT NOT NULL,
      entry TEXT NOT NULL,
      key_destroyed_on TEXT
    )
    """,
    "CREATE INDEX record_keys_left ON record_tombstone (record) WHERE key_destroyed_on IS NULL",
  ]
}
