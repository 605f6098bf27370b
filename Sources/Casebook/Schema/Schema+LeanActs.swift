extension Schema {
  /// The tables of acts and entries with as few trees to keep as the questions need, because every
  /// act writes into each.
  ///
  /// Acts on no enquiry and no record are in neither index. In SQLite the acts lie in the tree of
  /// their ids, and an entry without an index of the log is in one tree of them only.
  static let leanActTables = [
    """
    {sqlite} CREATE TABLE act_lean (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      enquiry TEXT REFERENCES enquiry (id),
      on_day TEXT NOT NULL,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      facts TEXT NOT NULL,
      record TEXT
    ) WITHOUT ROWID
    """,
    """
    {sqlite} INSERT INTO act_lean (id, name, enquiry, on_day, at, actor, facts, record) \
    SELECT id, name, enquiry, on_day, at, actor, facts, record FROM act ORDER BY id
    """,
    "{sqlite} DROP TABLE act",
    "{sqlite} ALTER TABLE act_lean RENAME TO act",
    "{postgresql} DROP INDEX act_by_enquiry",
    "{postgresql} DROP INDEX act_by_record",
    "CREATE INDEX act_by_enquiry ON act (enquiry, at) WHERE enquiry IS NOT NULL",
    "CREATE INDEX act_by_record ON act (record) WHERE record IS NOT NULL",
    """
    {sqlite} CREATE TABLE ledger_entry_lean (
      appended INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      body BLOB NOT NULL,
      leaf BLOB NOT NULL,
      entry_index BIGINT
    )
    """,
    """
    {sqlite} INSERT INTO ledger_entry_lean (appended, id, body, leaf, entry_index) \
    SELECT appended, id, body, leaf, entry_index FROM ledger_entry ORDER BY appended
    """,
    "{sqlite} DROP TABLE ledger_entry",
    "{sqlite} ALTER TABLE ledger_entry_lean RENAME TO ledger_entry",
    """
    {sqlite} CREATE INDEX ledger_waiting ON ledger_entry (appended) WHERE entry_index IS NULL
    """,
    "{postgresql} ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_entry_index_key",
    """
    CREATE UNIQUE INDEX ledger_by_index ON ledger_entry (entry_index) \
    WHERE entry_index IS NOT NULL
    """,
  ]
}
