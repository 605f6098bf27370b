import Relations
import Systems

/// The tables of the store of keys, as numbered migrations that only ever grow.
enum KeySchema {
  static let migrations: [(number: Int, statements: [String])] = [(1, first)]

  private static let first = [
    "CREATE TABLE key_store (only_row BIGINT PRIMARY KEY CHECK (only_row = 1), id TEXT NOT NULL)",
    "CREATE TABLE master_key (id TEXT PRIMARY KEY, state TEXT NOT NULL)",
    // A key cannot be stored under a master key that is gone, nor a master key go while it wraps
    // one: the foreign keys hold between processes too.
    """
    CREATE TABLE record_key (
      record TEXT PRIMARY KEY,
      holder TEXT NOT NULL,
      wrapped {bytes} NOT NULL,
      master TEXT NOT NULL REFERENCES master_key (id)
    )
    """,
    "CREATE INDEX record_key_by_master ON record_key (master, record)",
    """
    CREATE TABLE look_up_secret (
      id TEXT PRIMARY KEY,
      wrapped {bytes} NOT NULL,
      master TEXT NOT NULL REFERENCES master_key (id),
      position BIGINT NOT NULL UNIQUE
    )
    """,
  ]

  static var latest: Int { migrations.map(\.number).max() ?? 0 }

  static func migrate(_ session: any SQLSession) throws {
    try session.lock(CasebookLock.keys)
    try session.execute("CREATE TABLE IF NOT EXISTS key_schema (version BIGINT NOT NULL)")
    let row = try session.row("SELECT MAX(version) AS version FROM key_schema")
    let current = Int(try row?.optionalInteger("version") ?? 0)
    guard current <= latest else {
      throw KeyError.newerKeyStore(found: current, known: latest)
    }
    for migration in migrations where migration.number > current {
      for statement in migration.statements {
        try session.execute(Schema.inDialect(statement, session.dialect), [])
      }
      try session.execute(
        "INSERT INTO key_schema (version) VALUES (?)", [.integer(Int64(migration.number))])
    }
  }
}
