extension Schema {
  /// Programs that ask by the API, and what the gate answered them.
  static let decisionTables = [
    """
    CREATE TABLE api_token (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      scopes TEXT NOT NULL,
      digest TEXT NOT NULL UNIQUE,
      made_on TEXT NOT NULL,
      ends_on TEXT NOT NULL,
      revoked_on TEXT
    )
    """,
    """
    CREATE TABLE decision (
      id TEXT PRIMARY KEY,
      asked TEXT NOT NULL UNIQUE,
      on_day TEXT NOT NULL,
      answer TEXT NOT NULL,
      register TEXT NOT NULL,
      request TEXT NOT NULL
    )
    """,
    "CREATE INDEX decision_by_day ON decision (on_day, id)",
  ]

  /// To whom a token may have items handed over. One from before names nobody.
  static let tokenRecipients = ["ALTER TABLE api_token ADD COLUMN recipients TEXT"]

  /// Who made a disclosure, and what the review of one made in a hurry came to.
  static let reviewColumns = [
    "ALTER TABLE disclosure ADD COLUMN made_by TEXT",
    "ALTER TABLE disclosure ADD COLUMN review TEXT",
    "ALTER TABLE disclosure ADD COLUMN reviewed_at TEXT",
    "ALTER TABLE disclosure ADD COLUMN reviewed_by TEXT",
    "CREATE INDEX disclosure_by_review ON disclosure (review, made_at) WHERE review = 'waiting'",
  ]
}
