import Disposal
import Relations
import StatutoryTime
import TestBodies
import Testing

/// What a system stores, and what is made of it: a yes that no database writes as the map does, days
/// in another zone or with more decimals, days that nobody knows, rows marked as deleted.
@Suite("What is read from stored values")
struct StoredReadingTests {
  private static let stores = SmallSystem.everywhere

  // MARK: Answers

  private static let accounts = """
    tables:
      - table: member
        key: [id]
        people: [{ role: user, subject: users }]
        columns: [{ column: id, role: key, identity: reference }, { column: made_on, event: account-created }]
      - table: asked
        key: [id]
        goes-with: [{ table: member, by: { member: id } }]
        columns: [{ column: id, role: key }, { column: member, role: foreign-key }]
    records:
      - record: member
        name: { cy: Aelod, en: Member }
        table: member
        items: [first-name]
        told-by:
          - tells: question
            through: [{ table: asked, by: { id: member } }]
            from: sent_on
            until: replied_on
            answer: reply
            granted: GRANTED
            term: term_ends_on
    """

  private static let accountSchema = """
    CREATE TABLE member (id VARCHAR(20) NOT NULL PRIMARY KEY, made_on DATE);
    CREATE TABLE asked (id INTEGER NOT NULL PRIMARY KEY, member VARCHAR(20), sent_on DATE,
      replied_on DATE, reply TYPE, term_ends_on DATE);
    """

  /// The map's `granted` and `refused`, the type of the column, what is stored, what becomes of it.
  private static let answers: [(String, String, String, String)] = [
    ("'1'", "BOOLEAN", "TRUE", "running 1"),
    ("'true'", "BOOLEAN", "TRUE", "running 1"),
    ("'1'", "BOOLEAN", "FALSE", "destroy 1"),
    ("'1'", "INTEGER", "1", "running 1"),
    ("'1'", "INTEGER", "0", "destroy 1"),
    ("'2'\n        refused: ['3']", "INTEGER", "2", "running 1"),
    ("'2'\n        refused: ['3']", "INTEGER", "3", "destroy 1"),
    ("extend", "CHAR(10)", "'extend'", "running 1"),
    ("extend", "VARCHAR(20)", "' Extend '", "running 1"),
    ("extend", "VARCHAR(20)", "NULL", "answer-unread 1"),
    ("extend", "VARCHAR(20)", "'perhaps'", "answer-unread 1"),
    ("extend\n        refused: [close]", "CHAR(10)", "'Close'", "destroy 1"),
    ("extend\n        refused: [close]", "VARCHAR(20)", "'perhaps'", "answer-unread 1"),
  ]

  @Test("a yes is a yes however it is stored", arguments: stores, answers.indices)
  func answer(store: BodyDatabase, place: Int) async throws {
    let (granted, type, stored, expected) = Self.answers[place]
    try await SmallSystem.with(
      store, "manage-homes-and-places", service: "user-account",
      yaml: Self.accounts.replacing("GRANTED", with: granted),
      schema: Self.accountSchema.replacing("TYPE", with: type)
    ) { system in
      try await system.execute("INSERT INTO member VALUES ('m', '2026-03-01')")
      try await system.execute(
        "INSERT INTO asked VALUES (1, 'm', '2026-08-01', '2026-08-05', \(stored), '2026-09-01')")
      #expect(try await system.found() == expected)
    }
  }

  private static let closed = """
    tables:
      - table: matter
        key: [id]
        columns:
          - { column: id, role: key }
          - { column: kind, fact: kind }
          - { column: closed_on, event: case-closed }
      - table: asked
        key: [id]
        goes-with: [{ table: matter, by: { matter: id } }]
        columns: [{ column: id, role: key }, { column: matter, role: foreign-key }]
    records:
      - record: matter
        name: { cy: Mater, en: Matter }
        table: matter
        told-by:
          - tells: erasure
            through: [{ table: asked, by: { id: matter } }]
            from: received_on
            until: decided_on
            answer: decision
            granted: upheld
            refused: [refused]
    """

  private static let closedSchema = """
    CREATE TABLE matter (id VARCHAR(20) NOT NULL PRIMARY KEY, kind VARCHAR(10), closed_on DATE);
    CREATE TABLE asked (id INTEGER NOT NULL PRIMARY KEY, matter VARCHAR(20), received_on DATE,
      decided_on DATE, decision VARCHAR(20));
    """

  /// The day of closing, the day of the decision and the decision, and what becomes of the record.
  private static let erasures: [(String, String, String)] = [
    ("2022-01-01", "'2021-06-01', 'Upheld  '", "destroy 1"),
    ("2022-01-01", "'2021-06-01', 'refused'", "running 1"),
    ("2020-01-01", "'2021-06-01', 'not yet'", "open-request 1"),
    ("2020-01-01", "NULL, NULL", "open-request 1"),
  ]

  @Test(
    "a request for erasure counts though it came before the closing, which is all that is known",
    arguments: stores, erasures.indices)
  func erasure(store: BodyDatabase, place: Int) async throws {
    let (closed, decided, expected) = Self.erasures[place]
    try await SmallSystem.with(
      store, service: "information-governance-enquiries", yaml: Self.closed,
      schema: Self.closedSchema
    ) { system in
      try await system.execute("INSERT INTO matter VALUES ('m', 'sar', '\(closed)')")
      try await system.execute("INSERT INTO asked VALUES (1, 'm', '2019-12-01', \(decided))")
      #expect(try await system.found() == expected)
    }
  }

  // MARK: Days

  private static let calls = """
    time-zone: Europe/London
    tables:
      - table: call
        key: [id]
        columns: [{ column: id, role: key }, { column: made_at, event: record-made EXTRA }]
    records:
      - { record: call, name: { cy: Galwad, en: Call }, table: call }
    """

  /// What the column says of itself, its type where it has one, what is stored, and the first day on
  /// which it may go.
  private static let days: [(String, String, String, String)] = [
    (", time-zone: UTC", "VARCHAR(40)", "2022-06-30 23:30:00", "2024-07-01"),
    (", time-zone: UTC", "VARCHAR(40)", "2022-06-30 23:30:00.123456", "2024-07-01"),
    ("", "VARCHAR(40)", "2022-06-30 23:30:00.123456", "2024-06-30"),
    ("", "VARCHAR(40)", "2022-06-30T23:30:00.123456Z", "2024-07-01"),
    ("", "VARCHAR(40)", "2022-06-30 23:30:00.123456789+00", "2024-07-01"),
  ]

  @Test("moments are days in the zone of their column", arguments: stores, days.indices)
  func zone(store: BodyDatabase, place: Int) async throws {
    let (extra, type, stored, first) = Self.days[place]
    try await SmallSystem.with(
      store, yaml: Self.calls.replacing(" EXTRA", with: extra),
      schema: "CREATE TABLE \"call\" (id INTEGER NOT NULL PRIMARY KEY, made_at \(type));"
    ) { system in
      try await system.execute("INSERT INTO \"call\" VALUES (1, ?)", [.text(stored)])
      let day = try required(LocalDay(iso: first))
      #expect(try await system.found(on: day) == "destroy 1")
      #expect(try await system.found(on: day.adding(days: -1)) == "running 1")
    }
  }

  @Test(
    "a moment with microseconds of a database's own type is read",
    arguments: [BodyDatabase.postgresql, .mariadb])
  func microseconds(store: BodyDatabase) async throws {
    let type = store == .postgresql ? "TIMESTAMPTZ" : "DATETIME(6)"
    try await SmallSystem.with(
      store, yaml: Self.calls.replacing(" EXTRA", with: ", time-zone: UTC"),
      schema: "CREATE TABLE \"call\" (id INTEGER NOT NULL PRIMARY KEY, made_at \(type));"
    ) { system in
      try await system.execute("INSERT INTO \"call\" VALUES (1, '2022-06-30 23:30:00.123456')")
      let day = try required(LocalDay(iso: "2024-07-01"))
      #expect(try await system.found(on: day) == "destroy 1")
      #expect(try await system.found(on: day.adding(days: -1)) == "running 1")
    }
  }

  @Test(
    "a day that stands for one nobody knows is looked at", arguments: stores,
    ["0001-01-01", "1753-01-01", "1900-01-01", "2020-02-02", "2020-02-02 00:00:00"])
  func sentinel(store: BodyDatabase, day: String) async throws {
    try await SmallSystem.with(
      store, yaml: Self.calls.replacing(" EXTRA", with: ", unknown: [2020-02-02]"),
      schema: "CREATE TABLE \"call\" (id INTEGER NOT NULL PRIMARY KEY, made_at VARCHAR(40));"
    ) { system in
      try await system.execute("INSERT INTO \"call\" VALUES (1, ?)", [.text(day)])
      #expect(try await system.found() == "date-unknown 1")
    }
  }

  // MARK: Rows marked as deleted

  private static let held = """
    tables:
      - table: matter
        key: [id]
        columns: [{ column: id, role: key }, { column: made_on, event: record-made }]
      - table: matter_hold
        key: [id]
        goes-with: [{ table: matter, by: { matter: id } }]
        columns: [{ column: id, role: key }, { column: matter, role: foreign-key }, { column: gone_at, deleted: not-null }]
      - table: review
        key: [id]
        goes-with: [{ table: matter, by: { matter: id } }]
        columns: [{ column: id, role: key }, { column: matter, role: foreign-key }, { column: gone, deleted: 'Y' }]
    records:
      - record: matter
        name: { cy: Mater, en: Matter }
        table: matter
        told-by:
          - { tells: legal-hold, through: [{ table: matter_hold, by: { id: matter } }] }
          - { tells: need-ended, through: [{ table: review, by: { id: matter } }], from: found_on }
    """

  private static let heldSchema = """
    CREATE TABLE matter (id VARCHAR(20) NOT NULL PRIMARY KEY, made_on DATE);
    CREATE TABLE matter_hold (id INTEGER NOT NULL PRIMARY KEY, matter VARCHAR(20), gone_at DATE);
    CREATE TABLE review (id INTEGER NOT NULL PRIMARY KEY, matter VARCHAR(20), found_on DATE, gone CHAR(1));
    """

  /// The day of the record, a statement, and what becomes of it.
  private static let marks: [(String, String, String)] = [
    ("2020-01-01", "INSERT INTO matter_hold VALUES (1, 'm', NULL)", "legal-hold 1"),
    ("2020-01-01", "INSERT INTO matter_hold VALUES (1, 'm', '2021-01-01')", "destroy 1"),
    ("2026-01-01", "INSERT INTO review VALUES (1, 'm', '2026-02-01', NULL)", "destroy 1"),
    ("2026-01-01", "INSERT INTO review VALUES (1, 'm', '2026-02-01', 'N')", "destroy 1"),
    ("2026-01-01", "INSERT INTO review VALUES (1, 'm', '2026-02-01', 'Y')", "running 1"),
  ]

  @Test("a row that is marked as deleted tells nothing", arguments: stores, marks.indices)
  func deleted(store: BodyDatabase, place: Int) async throws {
    let (made, statement, expected) = Self.marks[place]
    try await SmallSystem.with(store, yaml: Self.held, schema: Self.heldSchema) { system in
      try await system.execute("INSERT INTO matter VALUES ('m', '\(made)')")
      try await system.execute(statement)
      #expect(try await system.found() == expected)
    }
  }
}
