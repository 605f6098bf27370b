import Relations
import Systems

/// The tables of the casebook, as numbered migrations that only ever grow.
enum Schema {
  static let migrations: [(number: Int, statements: [String])] = [
    (1, enquiryTables), (2, ledgerTables), (3, retentionTables), (4, accessTables),
    (5, ownerTables), (6, ledgerKeyTables), (7, recordTables), (8, disposalTables),
    (9, leanActTables), (10, inventoryTables), (11, decisionTables), (12, reviewColumns),
    (13, itemDisclosureTables), (14, tokenRecipients), (15, correctionRunTables),
    (16, holdTables),
  ]

  /// The tables that the migrations make, with their columns.
  static let tables: [String: Set<String>] = {
    var tables: [String: Set<String>] = ["schema_version": ["version"]]
    for statement in migrations.flatMap(\.statements) where statement.hasPrefix("CREATE TABLE ") {
      let words = statement.dropFirst("CREATE TABLE ".count)
      let name = String(words.prefix { $0 != " " })
      let body = words.drop { $0 != "(" }.dropFirst()
      let columns = body.split { ",\n".contains($0) }.compactMap { part in
        part.split(separator: " ").first.map(String.init)
      }
      tables[name] = Set(columns.filter { $0.first?.isLowercase ?? false })
    }
    for statement in migrations.flatMap(\.statements) where statement.hasPrefix("ALTER TABLE ") {
      let words = statement.split(separator: " ").map(String.init)
      tables[words[2], default: []].insert(words[5])
    }
    return tables
  }()

  static var latest: Int { migrations.map(\.number).max() ?? 0 }

  /// - Parameter last: the number of the last migration to make; a test stops earlier.
  static func migrate(_ database: any SQLDatabase, upTo last: Int = latest) async throws {
    guard [.sqlite, .postgresql].contains(database.dialect) else { throw DatabaseError.unsupported }
    try await database.write { session in
      // Several processes may start at once: one of them migrates.
      try session.lock(CasebookLock.migration)
      try session.execute(
        "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)", [])
      let made = Set(
        try session.rows("SELECT version FROM schema_version").map {
          Int(try $0.integer("version"))
        })
      let newest = made.max() ?? 0
      guard newest <= latest else {
        throw CasebookError.newerSchema(found: newest, known: latest)
      }
      // Each that is not there yet: one with a lower number may have come later.
      for migration in migrations where !made.contains(migration.number) && migration.number <= last
      {
        for statement in migration.statements {
          guard let meant = meant(statement, for: session.dialect) else { continue }
          try session.execute(inDialect(meant, session.dialect), [])
        }
        try session.execute(
          "INSERT INTO schema_version (version) VALUES (?)", [.integer(Int64(migration.number))])
      }
    }
  }

  /// The two dialects differ in the names of two types.
  static func inDialect(_ statement: String, _ dialect: SQLDialect) -> String {
    switch dialect {
    case .sqlite:
      statement.replacing("{bytes}", with: "BLOB")
        .replacing("{serial}", with: "INTEGER PRIMARY KEY AUTOINCREMENT")
    case .postgresql:
      statement.replacing("{bytes}", with: "BYTEA")
        .replacing("{serial}", with: "BIGSERIAL PRIMARY KEY")
    case .mariadb, .other: statement
    }
  }

  /// A statement may begin with the name of the one dialect that it is for.
  ///
  /// - Returns: the statement without that name; nil where it is for the other.
  private static func meant(_ statement: String, for dialect: SQLDialect) -> String? {
    let own = dialect == .sqlite ? "{sqlite} " : "{postgresql} "
    let meant = statement.hasPrefix(own) ? String(statement.dropFirst(own.count)) : statement
    return meant.hasPrefix("{") ? nil : meant
  }
}

/// Keys of the locks that are held until the end of a transaction.
enum CasebookLock {
  static let migration: Int64 = 4_211_001
  static let sequencer: Int64 = 4_211_002
  static let retention: Int64 = 4_211_003
  static let keys: Int64 = 4_211_004
  static let recordTables: Int64 = 4_211_005
  static let disposal: Int64 = 4_211_006
  static let corrections: Int64 = 4_211_007
}
