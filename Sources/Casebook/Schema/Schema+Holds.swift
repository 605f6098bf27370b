extension Schema {
  /// Holds in the systems of a body, kept beside those that stand there: a system that is restored
  /// from a backup has lost them. And what makes a list to an owner void.
  static let holdTables = [
    """
    CREATE TABLE placed_hold (
      id TEXT PRIMARY KEY,
      body TEXT NOT NULL,
      system TEXT NOT NULL,
      what TEXT NOT NULL
    )
    """,
    "CREATE INDEX placed_hold_by_system ON placed_hold (body, system, id)",
    "ALTER TABLE owner_task ADD COLUMN withdrawn_on TEXT",
    "ALTER TABLE disposal_plan ADD COLUMN files_left BIGINT",
  ]
}
