extension Schema {
  static let enquiryTables = [
    """
    CREATE TABLE enquiry (
      id TEXT PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      received_on TEXT NOT NULL,
      received_at TEXT NOT NULL,
      due_on TEXT NOT NULL,
      language TEXT NOT NULL,
      name TEXT NOT NULL,
      email TEXT,
      postal_address TEXT,
      request TEXT NOT NULL,
      name_key TEXT NOT NULL,
      email_key TEXT,
      disclosure_status TEXT,
      status_on TEXT,
      closed_on TEXT,
      outcome TEXT,
      topic TEXT,
      secret {bytes} NOT NULL,
      register TEXT NOT NULL,
      revision BIGINT NOT NULL
    )
    """,
    "CREATE INDEX enquiry_by_class ON enquiry (kind, disclosure_status, closed_on, status_on)",
    "CREATE INDEX enquiry_by_name ON enquiry (name_key)",
    "CREATE INDEX enquiry_by_email ON enquiry (email_key)",
    "CREATE INDEX enquiry_by_due ON enquiry (closed_on, due_on, id)",
    """
    CREATE TABLE act (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      enquiry TEXT REFERENCES enquiry (id),
      on_day TEXT NOT NULL,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      facts TEXT NOT NULL
    )
    """,
    "CREATE INDEX act_by_enquiry ON act (enquiry, at)",
    """
    CREATE TABLE message (
      id TEXT PRIMARY KEY,
      enquiry TEXT NOT NULL REFERENCES enquiry (id),
      template TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts BIGINT NOT NULL,
      next_attempt_at TEXT NOT NULL,
      queued_at TEXT NOT NULL,
      sent_at TEXT,
      failure TEXT
    )
    """,
    "CREATE INDEX message_by_state ON message (state, next_attempt_at)",
    "CREATE INDEX message_by_enquiry ON message (enquiry)",
    """
    CREATE TABLE disclosure (
      id TEXT PRIMARY KEY,
      enquiry TEXT NOT NULL REFERENCES enquiry (id),
      recipient TEXT NOT NULL,
      purpose TEXT NOT NULL,
      items TEXT NOT NULL,
      statements TEXT NOT NULL,
      named_recipient TEXT,
      reason TEXT,
      made_at TEXT NOT NULL
    )
    """,
    "CREATE INDEX disclosure_by_enquiry ON disclosure (enquiry)",
    """
    CREATE TABLE publication (
      id TEXT PRIMARY KEY,
      enquiry TEXT UNIQUE REFERENCES enquiry (id),
      request TEXT NOT NULL,
      answer TEXT NOT NULL,
      received_on TEXT NOT NULL,
      answered_on TEXT NOT NULL,
      published_on TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE tally (
      kind TEXT NOT NULL,
      quarter TEXT NOT NULL,
      received BIGINT NOT NULL,
      destroyed BIGINT NOT NULL,
      PRIMARY KEY (kind, quarter)
    )
    """,
    "CREATE TABLE counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL)",
    "INSERT INTO counter (name, value) VALUES ('revision', 0)",
  ]

  static let ledgerTables = [
    """
    CREATE TABLE ledger_entry (
      appended {serial},
      id TEXT NOT NULL UNIQUE,
      body {bytes} NOT NULL,
      leaf {bytes} NOT NULL,
      entry_index BIGINT UNIQUE
    )
    """,
    "CREATE INDEX ledger_waiting ON ledger_entry (appended) WHERE entry_index IS NULL",
    """
    CREATE TABLE ledger_tree (
      only_row BIGINT PRIMARY KEY CHECK (only_row = 1),
      size BIGINT NOT NULL,
      frontier {bytes} NOT NULL
    )
    """,
    "CREATE TABLE ledger_checkpoint (size BIGINT PRIMARY KEY, note TEXT NOT NULL, at TEXT NOT NULL)",
  ]

  /// The keys of the log, oldest first; with each but the first, the checkpoint that it signed
  /// together with the one before it.
  static let ledgerKeyTables = [
    """
    CREATE TABLE ledger_key (
      position BIGINT PRIMARY KEY,
      origin TEXT NOT NULL,
      vkey TEXT NOT NULL UNIQUE,
      handover TEXT
    )
    """
  ]

  static let retentionTables = [
    """
    CREATE TABLE retention_plan (
      id TEXT PRIMARY KEY,
      as_of TEXT NOT NULL,
      register TEXT NOT NULL,
      revision BIGINT NOT NULL,
      rules TEXT NOT NULL,
      unclassified BIGINT NOT NULL,
      drift_max BIGINT NOT NULL,
      planned_at TEXT NOT NULL,
      planned_by TEXT NOT NULL,
      approved_at TEXT,
      approved_by TEXT,
      reason TEXT,
      finished_at TEXT,
      state TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE retention_range (
      plan TEXT NOT NULL REFERENCES retention_plan (id),
      sequence BIGINT NOT NULL,
      rule TEXT NOT NULL,
      first_key TEXT NOT NULL,
      last_key TEXT NOT NULL,
      planned BIGINT NOT NULL,
      row_digests TEXT NOT NULL,
      destroyed BIGINT,
      left_alone BIGINT,
      entry TEXT,
      finished_at TEXT,
      PRIMARY KEY (plan, sequence)
    )
    """,
    """
    CREATE TABLE tombstone (
      enquiry TEXT PRIMARY KEY,
      plan TEXT NOT NULL,
      rule TEXT NOT NULL,
      kept_until TEXT NOT NULL,
      destroyed_on TEXT NOT NULL,
      entry TEXT NOT NULL
    )
    """,
    "CREATE INDEX tombstone_by_rule ON tombstone (rule)",
  ]

  static let accessTables = [
    """
    CREATE TABLE account (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      sign_in_name TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL,
      password_hash TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE session (
      digest TEXT PRIMARY KEY,
      account TEXT NOT NULL REFERENCES account (id),
      token TEXT NOT NULL,
      expires_at TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE draft (
      digest TEXT PRIMARY KEY,
      sealed {bytes} NOT NULL,
      expires_at TEXT NOT NULL
    )
    """,
  ]
}
