import Disposal
import Foundation
import Relations
import StatutoryTime
import Systems
import TestBodies
import Testing

/// What keeps a batch from taking, leaving or emptying what is somebody else's.
@Suite("Rows of somebody else")
struct RemovalGuardTests {
  private static let matters = """
    tables:
      - table: matter
        key: [id]
        columns:
          - { column: id, role: key }
          - { column: made_on, event: record-made }
      - table: note
        key: [id]
        goes-with: [{ table: matter, by: { matter: id } }]
        columns: [{ column: id, role: key }, { column: matter, role: foreign-key }]
      - table: note_line
        key: [id]
        goes-with: [{ table: note, by: { note: id } }]
        columns: [{ column: id, role: key }, { column: note, role: foreign-key }]
    records:
      - record: matter
        name: { cy: Mater, en: Matter }
        table: matter
        told-by:
          - { tells: legal-hold, through: [{ table: note, by: { id: matter }, where: { kind: H } }] }
    """

  private static let schema = """
    CREATE TABLE matter (id VARCHAR(20) NOT NULL PRIMARY KEY, made_on DATE);
    CREATE TABLE note (id VARCHAR(20), matter VARCHAR(20), kind VARCHAR(5));
    CREATE TABLE note_line (id VARCHAR(20), note VARCHAR(20));
    """

  private func with(
    _ store: BodyDatabase, _ rows: [String], schema: String = schema, yaml: String = matters,
    _ use: (SmallSystem) async throws -> Void
  ) async throws {
    try await SmallSystem.with(store, yaml: yaml, schema: schema) { system in
      for row in rows { try await system.execute("INSERT INTO " + row) }
      try await use(system)
    }
  }

  // MARK: How a database compares

  @Test("in MariaDB what the database ties to a case by its own measure stops it and goes with it")
  func measure() async throws {
    let old = "matter VALUES ('CDF/1', '2020-01-01')"
    try await with(.mariadb, [old, "note VALUES ('n1', 'cdf/1', 'h')"]) { system in
      let found = try await system.found()
      #expect(found == "legal-hold 1")
    }
    let rows = [
      old, "note VALUES ('N1', 'cdf/1', 'x')", "note_line VALUES ('l1', 'n1')",
      "note_line VALUES ('l2', 'other')",
    ]
    try await with(.mariadb, rows) { system in
      let counts = try await system.apply(try await system.plan())
      #expect(counts.removed == ["matter": 1, "note": 1, "note_line": 1])
      #expect(try await system.left("note_line") == ["l2"])
    }
  }

  @Test("in SQLite the notes of a case whose number differs by case alone stay")
  func coarse() async throws {
    let schema = Self.schema.replacing(
      "CREATE TABLE note (id VARCHAR(20), matter VARCHAR(20)",
      with: "CREATE TABLE note (id VARCHAR(20), matter VARCHAR(20) COLLATE NOCASE")
    let yaml = Self.matters.replacing(
      """
        - table: note_line
          key: [id]
          goes-with: [{ table: note, by: { note: id } }]
          columns: [{ column: id, role: key }, { column: note, role: foreign-key }]

      """, with: "")
    let rows = [
      "matter VALUES ('A1', '2020-01-01')", "matter VALUES ('a1', '2026-01-01')",
      "note VALUES ('n1', 'A1', 'x')", "note VALUES ('n2', 'a1', 'x')",
    ]
    try await with(.sqlite, rows, schema: schema, yaml: yaml) { system in
      let counts = try await system.apply(try await system.plan())
      #expect(counts.removed == ["matter": 1, "note": 1])
      #expect(try await system.left("note") == ["n2"])
    }
  }

  // MARK: Counts

  @Test("a row without a key is not left behind alone", arguments: SmallSystem.everywhere)
  func keyless(store: BodyDatabase) async throws {
    let rows = [
      "matter VALUES ('m', '2020-01-01')", "note VALUES (NULL, 'm', 'x')",
      "note VALUES ('n', 'm', 'x')",
    ]
    try await with(store, rows) { system in
      let plan = try await system.plan()
      await #expect(throws: DisposalRefusal.keyNotUnique(table: "note")) {
        try await system.apply(plan)
      }
      #expect(try await system.left("matter") == ["m"])
      #expect(try await system.left("note").count == 2)
    }
  }

  private static let kinship = """
    tables:
      - table: matter
        key: [id]
        columns: [{ column: id, role: key }, { column: made_on, event: record-made }]
      - table: person
        key: [id]
        goes-with: [{ table: matter_person, by: { id: person } }]
        people: [{ role: person, subject: callers }]
        columns: [{ column: id, role: key, identity: reference }]
      - table: matter_person
        key: [matter, person]
        goes-with: [{ table: matter, by: { matter: id } }]
        columns: [{ column: matter, role: key }, { column: person, role: key }]
      - table: kinship
        key: [grp]
        goes-with:
          - { table: person, by: { a: id }, role: first }
          - { table: person, by: { b: id }, role: second }
        people:
          - { role: first, subject: callers, through: [{ table: person, by: { a: id } }], as: person }
          - { role: second, subject: callers, through: [{ table: person, by: { b: id } }], as: person }
        columns:
          - { column: grp, role: key }
          - { column: a, role: foreign-key, of: [first] }
          - { column: b, role: foreign-key, of: [second] }
    records:
      - { record: matter, name: { cy: Mater, en: Matter }, table: matter }
    """

  private static let kinshipSchema = """
    CREATE TABLE matter (id VARCHAR(20) NOT NULL PRIMARY KEY, made_on DATE);
    CREATE TABLE person (id VARCHAR(20) NOT NULL PRIMARY KEY);
    CREATE TABLE matter_person (matter VARCHAR(20) NOT NULL, person VARCHAR(20) NOT NULL);
    CREATE TABLE kinship (grp VARCHAR(20), a VARCHAR(20), b VARCHAR(20));
    """

  @Test(
    "columns of others under the same short key are not emptied",
    arguments: SmallSystem.everywhere)
  func shortKey(store: BodyDatabase) async throws {
    let rows = [
      "matter VALUES ('old', '2020-01-01')", "matter VALUES ('new', '2026-01-01')",
      "person VALUES ('p1')", "person VALUES ('p2')", "person VALUES ('p3')",
      "matter_person VALUES ('old', 'p1')", "matter_person VALUES ('new', 'p2')",
      "matter_person VALUES ('new', 'p3')", "kinship VALUES ('g', 'p1', 'p2')",
      "kinship VALUES ('g', 'p3', 'p2')",
    ]
    try await with(store, rows, schema: Self.kinshipSchema, yaml: Self.kinship) { system in
      let plan = try await system.plan()
      await #expect(throws: DisposalRefusal.keyNotUnique(table: "kinship")) {
        try await system.apply(plan)
      }
      let kept = try await system.database.read {
        try $0.rows("SELECT a FROM kinship WHERE a IS NOT NULL").count
      }
      #expect(kept == 2)
    }
  }

  @Test(
    "a person who is tied to another case while rows are worked out stays",
    arguments: [BodyDatabase.postgresql, .mariadb])
  func tiedMeanwhile(store: BodyDatabase) async throws {
    let rows = [
      "matter VALUES ('old', '2020-01-01')", "matter VALUES ('new', '2026-01-01')",
      "person VALUES ('p1')", "matter_person VALUES ('old', 'p1')",
    ]
    try await with(store, rows, schema: Self.kinshipSchema, yaml: Self.kinship) { system in
      let plan = try await system.plan()
      let counts = try await system.apply(plan) { step in
        guard step == "disposal.rows-worked-out" else { return }
        let tied = DispatchSemaphore(value: 0)
        Task {
          try? await system.execute("INSERT INTO matter_person VALUES ('new', 'p1')")
          tied.signal()
        }
        tied.wait()
      }
      #expect(counts.records == 1 && counts.removed["person"] == nil)
      #expect(try await system.left("person") == ["p1"])
    }
  }

  @Test(
    "records of one batch that refer to each other go together", arguments: SmallSystem.everywhere)
  func linked(store: BodyDatabase) async throws {
    let schema = Self.schema.replacing(
      "made_on DATE)", with: "made_on DATE, parent VARCHAR(20) REFERENCES matter (id))")
    let rows = [
      "matter VALUES ('a', '2020-01-01', NULL)", "matter VALUES ('b', '2020-01-01', 'a')",
      "matter VALUES ('c', '2020-01-01', 'c')",
    ]
    try await with(store, rows, schema: schema) { system in
      try await system.execute("UPDATE matter SET parent = 'b' WHERE id = 'a'")
      let counts = try await system.apply(try await system.plan())
      #expect(counts.records == 3)
    }
  }

  // MARK: Files

  @Test(
    "a file that another row names under another folder stays",
    arguments: SmallSystem.everywhere)
  func files(store: BodyDatabase) async throws {
    let yaml = """
      tables:
        - table: matter
          key: [id]
          columns:
            - { column: id, role: key }
            - { column: made_on, event: record-made }
            - { column: letter, folder: letters }
            - { column: sent, folder: letters/out }
      records:
        - { record: matter, name: { cy: Mater, en: Matter }, table: matter }
      """
    let schema = """
      CREATE TABLE matter (id VARCHAR(20) NOT NULL PRIMARY KEY, made_on DATE, letter VARCHAR(50),
        sent VARCHAR(50));
      """
    let rows = [
      "matter VALUES ('a', '2020-01-01', 'out/7.pdf', '8.pdf')",
      "matter VALUES ('b', '2026-01-01', 'out/8.pdf', '7.pdf')",
      "matter VALUES ('c', '2020-01-01', 'out/9.pdf', '9.pdf')",
    ]
    try await with(store, rows, schema: schema, yaml: yaml) { system in
      let counts = try await system.apply(try await system.plan())
      #expect(counts.records == 2 && counts.files == 1)
    }
  }

  // MARK: Limits of what is understood

  @Test("a hold that more ways would reach than are followed is refused, and so is the plan")
  func ways() async throws {
    let (head, tail) = (
      Self.matters.components(separatedBy: "records:")[0],
      "records:\n  - { record: matter, name: { cy: Mater, en: Matter }, table: matter }\n"
    )
    let extra = (1...201).map { number in
      """
        - table: extra\(number)
          key: [id]
          goes-with: [{ table: matter, by: { matter: id } }]
          people: [{ role: caller, subject: callers }]
          columns: [{ column: id, role: key, identity: reference }, { column: matter, role: foreign-key }]

      """
    }
    let text = head + extra.joined() + tail
    try await with(.sqlite, [], yaml: text) { system in
      let reach = PlacedHold.Reach.person(identity: "reference", value: "x")
      let hold = PlacedHold(id: "h", kind: .legalHold, reach: reach, from: BodyDatabase.today)
      try await system.database.write { try GovernedTables.write(hold, $0) }
      await #expect(throws: DisposalRefusal.tooManyWays(table: "matter")) {
        try await system.plan()
      }
    }
  }
}
