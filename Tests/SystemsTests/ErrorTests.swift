import Relations
import Systems
import Testing

@Suite("Errors are facts, without the values of anybody")
struct ErrorTests {
  static let secret = "Gwenllian-4711"
  static let schema = """
    CREATE TABLE parent (id VARCHAR(60) PRIMARY KEY);
    CREATE TABLE child (
      id VARCHAR(60) PRIMARY KEY,
      email VARCHAR(60) UNIQUE,
      parent VARCHAR(60) REFERENCES parent (id),
      age INTEGER,
      name VARCHAR(60) NOT NULL DEFAULT '',
      CONSTRAINT age_is_plausible CHECK (age < 150));
    INSERT INTO child (id, email) VALUES ('\(secret)', '\(secret)');
    """

  struct Expected: Sendable, CustomTestStringConvertible {
    var sql: String
    var kind: ConstraintKind
    /// In SQLite, PostgreSQL and MariaDB.
    var names: [String?]

    var testDescription: String { kind.rawValue }

    func name(_ engine: TestEngine) -> String? {
      switch engine {
      case .sqlite: names[0]
      case .postgresql, .postgresqlODBC: names[1]
      case .mariadb: names[2]
      }
    }
  }

  static let violations = [
    Expected(
      sql: "INSERT INTO child (id, email) VALUES ('x', ?)", kind: .unique,
      names: ["child.email", "child_email_key", "email"]),
    Expected(
      sql: "INSERT INTO child (id) VALUES (?)", kind: .unique,
      names: ["child.id", "child_pkey", "PRIMARY"]),
    Expected(
      sql: "UPDATE child SET parent = ?", kind: .foreignKey,
      names: [nil, "child_parent_fkey", "child_ibfk_1"]),
    Expected(
      sql: "UPDATE child SET email = ?, age = 1000", kind: .check,
      names: ["age_is_plausible", "age_is_plausible", "age_is_plausible"]),
    Expected(
      sql: "INSERT INTO child (id, name) VALUES ('other' || ?, NULL)", kind: .notNull,
      names: ["child.name", "child.name", "name"]),
  ]

  static func failure(
    _ engine: TestEngine, _ work: @escaping @Sendable (any SQLSession) throws -> Void
  ) async throws -> DatabaseError? {
    var found: DatabaseError?
    try await engine.withDatabase { database in
      try await database.write { try $0.executeScript(schema) }
      do {
        try await database.write(work)
      } catch let error as DatabaseError {
        found = error
      }
    }
    var shown = ""
    dump(found, to: &shown)
    #expect(!shown.contains(secret))
    return found
  }

  @Test("constraints are named, values are not", arguments: TestEngine.allCases, violations)
  func constraints(_ engine: TestEngine, _ expected: Expected) async throws {
    let found = try await Self.failure(engine) { session in
      try session.execute(expected.sql, [.text(Self.secret)])
    }
    #expect(found == .constraintViolated(expected.kind, name: expected.name(engine)))
  }

  @Test("a trigger's refusal is told without its words", arguments: TestEngine.allCases)
  func trigger(_ engine: TestEngine) async throws {
    let found = try await Self.failure(engine) { session in
      switch session.dialect {
      case .sqlite:
        try session.executeScript(
          """
          CREATE TRIGGER kept BEFORE DELETE ON child
          BEGIN SELECT RAISE(ABORT, 'kept \(Self.secret)'); END
          """)
      case .mariadb, .other:
        try session.executeScript(
          """
          CREATE TRIGGER kept BEFORE DELETE ON child FOR EACH ROW
          SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'kept \(Self.secret)'
          """)
      case .postgresql:
        try session.executeScript(
          """
          CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'kept %', OLD.id; END $$;
          CREATE TRIGGER kept BEFORE DELETE ON child FOR EACH ROW EXECUTE FUNCTION refuse();
          """)
      }
      try session.execute("DELETE FROM child")
    }
    #expect(found == .constraintViolated(.trigger, name: nil))
  }

  @Test("a statement that cannot be read is explained", arguments: TestEngine.allCases)
  func unreadable(_ engine: TestEngine) async throws {
    for sql in ["SELECT * FROM absent", "SELECT absent FROM child", "SELEC 1"] {
      let found = try await Self.failure(engine) { session in _ = try session.rows(sql) }
      guard case .badStatement(let code, let message?) = found else {
        Issue.record("\(sql): \(String(describing: found))")
        continue
      }
      #expect(!code.isEmpty)
      #expect(message.contains("absent") || message.contains("SELEC"))
    }
  }

  @Test("a value that does not fit is not repeated", arguments: TestEngine.allCases)
  func unfitting(_ engine: TestEngine) async throws {
    let found = try await Self.failure(engine) { session in
      switch session.dialect {
      case .sqlite:
        try session.executeScript("CREATE TABLE strict (n INTEGER) STRICT")
        try session.execute("INSERT INTO strict VALUES (?)", [.text(Self.secret)])
      case .postgresql, .mariadb, .other:
        try session.execute("UPDATE child SET age = CAST(? AS INTEGER)", [.text(Self.secret)])
      }
    }
    let expected: DatabaseError =
      switch engine {
      case .sqlite: .wrongType(column: "strict.n")
      case .postgresql, .postgresqlODBC: .badStatement(code: "22P02", message: nil)
      case .mariadb: .badStatement(code: "22007", message: nil)
      }
    #expect(found == expected)
  }

  @Test("values are counted before they are sent", arguments: TestEngine.allCases)
  func valueCount(_ engine: TestEngine) async throws {
    for values in [[], [1, 2, 3]] as [[Value]] {
      let found = try await Self.failure(engine) { session in
        _ = try session.rows(
          "SELECT id FROM child WHERE id = ? AND email = ? AND '?' <> ''", values)
      }
      #expect(found == .wrongCountOfValues(expected: 2, given: values.count))
    }
  }

  @Test("one statement at a time, save in a script", arguments: TestEngine.allCases)
  func severalStatements(_ engine: TestEngine) async throws {
    let found = try await Self.failure(engine) { session in
      try session.execute("DELETE FROM child; DELETE FROM parent")
    }
    guard case .badStatement = found else {
      Issue.record("\(String(describing: found))")
      return
    }
  }

  @Test("a relation that means nothing, or names no table", arguments: TestEngine.allCases)
  func relations(_ engine: TestEngine) async throws {
    let child = Relation.table("child", as: "c", columns: ["id"])
    let invalid = try await Self.failure(engine) { session in
      _ = try session.rows(child.where(.column("c.nope") == "x"))
    }
    #expect(invalid == .invalidRelation(.unknownColumn("c.nope", exposed: ["c.id"])))
    guard engine != .sqlite else { return }
    let absent = try await Self.failure(engine) { session in
      _ = try session.rows(.table("absent", as: "a", columns: ["id"]))
    }
    #expect(absent == .noSuchTable("absent"))
    let mixed = try await Self.failure(engine) { session in
      _ = try session.rows(child.where(.column("c.id") == 5))
    }
    let text = engine == .mariadb ? SQLColumnKind.textIn("utf8mb4_unicode_520_ci") : .text
    #expect(mixed == .unrenderable(.incomparable(text, .integer)))
  }

  @Test("a full disk takes nothing")
  func fullDisk() async throws {
    let large = [UInt8](repeating: 7, count: 10_000)
    try await TestEngine.sqlite.withDatabase { database in
      try await database.write { session in
        try session.executeScript("CREATE TABLE t (b BLOB)")
        _ = try session.rows("PRAGMA max_page_count = 20")
      }
      await #expect(throws: DatabaseError.diskFull) {
        try await database.write { session in
          while true { try session.execute("INSERT INTO t VALUES (?)", [.bytes(large)]) }
        }
      }
      let count = try await database.write { session in
        try session.execute("INSERT INTO t VALUES (?)", [.bytes([1])])
        return try session.count(.table("t", as: "t", columns: ["b"]))
      }
      #expect(count == 1)
    }
  }

  @Test("what a role may not do", arguments: TestEngine.postgresqls)
  func permission(_ engine: TestEngine) async throws {
    let found = try await Self.failure(engine) { session in
      try session.executeScript(
        "CREATE ROLE addewid_nobody_\(engine == .postgresql ? 1 : 2); "
          + "SET LOCAL ROLE addewid_nobody_\(engine == .postgresql ? 1 : 2)")
      _ = try session.rows("SELECT id FROM child")
    }
    #expect(found == .permissionDenied)
  }
}
