import Disposal
import Foundation
import Relations
import StatutoryTime
import Systems
import TestBodies
import Testing

/// What a database does beside what it is told, what it hides, and what no map says: refused before
/// anything goes.
@Suite("What acts beside a run")
struct BesideTests {
  private static let yaml = """
    tables:
      - table: matter
        key: [id]EXTRA
        columns: [{ column: id, role: key }, { column: made_on, event: record-made }]
      - table: note
        key: [id]
        goes-with: [{ table: matter, by: { matter: id } }]
        columns: [{ column: id, role: key }, { column: matter, role: foreign-key }]
    records:
      - { record: matter, name: { cy: Mater, en: Matter }, table: matter }
    """

  private static let schema = """
    CREATE TABLE matter (id VARCHAR(20) NOT NULL PRIMARY KEY, made_on DATE);
    CREATE TABLE note (id INTEGER NOT NULL PRIMARY KEY, matter VARCHAR(20))ENGINE;
    INSERT INTO matter VALUES ('m', '2020-01-01');
    INSERT INTO note VALUES (1, 'm');
    """

  private func with(
    _ store: BodyDatabase, extra: String = "", engine: String = "",
    _ use: (SmallSystem) async throws -> Void
  ) async throws {
    try await SmallSystem.with(
      store, yaml: Self.yaml.replacing("EXTRA", with: extra),
      schema: Self.schema.replacing("ENGINE", with: engine), use)
  }

  @Test("a table whose rows do not come back with the others is refused")
  func engine() async throws {
    try await with(.mariadb, engine: " ENGINE=MyISAM") { system in
      let plan = try await system.plan()
      await #expect(throws: DisposalRefusal.notTransactional(table: "note")) {
        try await system.apply(plan)
      }
      #expect(try await system.left("note").count == 1)
      #expect(try await system.left("matter") == ["m"])
    }
  }

  @Test("the product's own tables come back with the others whatever the default is")
  func ownEngine() async throws {
    #expect(GovernedTables.sql(.mariadb).allSatisfy { $0.contains("ENGINE=InnoDB") })
    #expect(GovernedTables.sql(.sqlite).allSatisfy { !$0.contains("ENGINE") })
  }

  private static let copying: [BodyDatabase: String] = [
    .sqlite: """
    CREATE TRIGGER copy_it AFTER DELETE ON matter
    BEGIN INSERT INTO kept VALUES (OLD.id); END
    """,
    .postgresql: """
    CREATE FUNCTION copy_it() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO kept VALUES (OLD.id); RETURN NULL; END $$;
    CREATE TRIGGER copy_it AFTER DELETE ON matter FOR EACH ROW EXECUTE FUNCTION copy_it();
    """,
    .mariadb: """
    CREATE TRIGGER copy_it AFTER DELETE ON matter FOR EACH ROW
    INSERT INTO kept VALUES (OLD.id)
    """,
  ]

  @Test(
    "a trigger that nobody has looked at is refused, and one that the map names is not",
    arguments: SmallSystem.everywhere)
  func triggers(store: BodyDatabase) async throws {
    let trigger = try required(Self.copying[store])
    for extra in ["", "\n    triggers: [copy_it]"] {
      try await with(store, extra: extra) { system in
        try await system.execute("CREATE TABLE kept (id VARCHAR(20))")
        try await system.database.write { session in
          if store == .postgresql {
            try session.executeScript(trigger)
          } else {
            try session.execute(trigger)
          }
        }
        let plan = try await system.plan()
        guard extra.isEmpty else {
          #expect(try await system.apply(plan).records == 1)
          #expect(try await system.left("kept") == ["m"])
          return
        }
        await #expect(throws: DisposalRefusal.unknownTrigger(table: "matter", name: "copy_it")) {
          try await system.apply(plan)
        }
        #expect(try await system.left("matter") == ["m"])
      }
    }
  }

  @Test("a trigger on what comes in is nobody's concern")
  func insertTrigger() async throws {
    try await with(.sqlite) { system in
      try await system.execute("CREATE TABLE kept (id VARCHAR(20))")
      try await system.execute(
        "CREATE TRIGGER deleted AFTER INSERT ON matter BEGIN DELETE FROM kept; END")
      #expect(try await system.apply(try await system.plan()).records == 1)
    }
  }

  // MARK: What is hidden

  @Test(
    "tables that refer to rows that go and that the user may not see are found, or it is refused")
  func unseen() async throws {
    let server = try required(ProcessInfo.processInfo.environment["ADDEWID_TEST_MARIADB"])
    let admin = try await openDatabase(try DatabaseAddress(text: server), maxConnections: 1)
    try await BodyDatabase.inMariaDB { address in
      let owner = try await openDatabase(address)
      let name = try await owner.read {
        try $0.row("SELECT DATABASE() AS name")?.text("name") ?? ""
      }
      try await owner.write { session in
        for statement in Self.schema.replacing("ENGINE", with: "").split(separator: ";") {
          let text = statement.trimmingPrefix(while: \.isWhitespace)
          if !text.isEmpty { try session.execute(String(text)) }
        }
        try session.execute(
          "CREATE TABLE invoice (id INTEGER PRIMARY KEY, matter VARCHAR(20), "
            + "FOREIGN KEY (matter) REFERENCES matter (id) ON DELETE CASCADE)")
        try GovernedTables.prepare(session)
      }
      await owner.close()
      let user = "few_\(UInt32.random(in: 0..<UInt32.max))"
      try await admin.write { session in
        try session.execute("CREATE USER \(user) IDENTIFIED BY 'p'")
        for table in ["matter", "note", "addewid_mark", "addewid_hold"] {
          try session.execute("GRANT ALL ON \(name).\(table) TO \(user)")
        }
      }
      let few = try DatabaseAddress(
        text: server.replacing("Database=mysql", with: "Database=\(name)")
          .replacing("UID=root", with: "UID=\(user);PWD=p"))
      await #expect(throws: DisposalRefusal.referencesUnseen) { try await Self.order(few) }
      try await admin.write { try $0.execute("GRANT PROCESS ON *.* TO \(user)") }
      await #expect(throws: DisposalRefusal.unmappedReference(table: "invoice", to: "matter")) {
        try await Self.order(few)
      }
      try await admin.write { session in
        try session.execute("REVOKE PROCESS ON *.* FROM \(user)")
        try session.execute("GRANT SELECT ON \(name).* TO \(user)")
      }
      await #expect(throws: DisposalRefusal.referencesUnseen) { try await Self.order(few) }
      try await admin.write { try $0.execute("GRANT REFERENCES ON \(name).* TO \(user)") }
      await #expect(throws: DisposalRefusal.unmappedReference(table: "invoice", to: "matter")) {
        try await Self.order(few)
      }
      try await admin.write { try $0.execute("DROP USER \(user)") }
    }
    await admin.close()
  }

  /// Looks at what goes along, as a run does before its first batch.
  private static func order(_ address: DatabaseAddress) async throws {
    let database = try await openDatabase(address)
    defer { Task { await database.close() } }
    let system = try SmallSystem.known(
      yaml: yaml.replacing("EXTRA", with: ""), database: database)
    let plan = try await system.plan()
    let run = DisposalRun(
      plan: "p", planning: system.planning(on: plan.asOf), batches: plan.batches)
    _ = try await run.survey(of: plan.batches, holding: [], in: database)
  }

  @Test("in PostgreSQL a policy that hides rows is an error, and not fewer rows")
  func policies() async throws {
    try await with(.postgresql) { system in
      let role = "role_\(UInt64.random(in: 0..<UInt64.max))"
      try await system.database.write { session in
        let schema = try session.row("SELECT current_schema() AS name")?.text("name") ?? ""
        try session.executeScript(
          """
          CREATE ROLE \(role);
          GRANT USAGE ON SCHEMA \(schema) TO \(role);
          GRANT SELECT ON matter TO \(role);
          ALTER TABLE matter ENABLE ROW LEVEL SECURITY;
          CREATE POLICY few ON matter USING (id = 'other');
          """)
      }
      await #expect(throws: DatabaseError.permissionDenied) {
        try await system.database.read { session in
          try session.execute("SET LOCAL ROLE \(role)", [])
          return try session.rows("SELECT id FROM matter").count
        }
      }
      try await system.database.write {
        try $0.executeScript("DROP OWNED BY \(role); DROP ROLE \(role);")
      }
    }
  }

  @Test("a key that one part of a table has alone is seen")
  func partKey() async throws {
    try await SmallSystem.with(
      .postgresql, yaml: Self.yaml.replacing("EXTRA", with: ""),
      schema: Self.schema.replacing("ENGINE", with: "")
    ) { system in
      try await system.database.write {
        try $0.executeScript(
          """
          CREATE TABLE bill (id INTEGER, matter VARCHAR(20)) PARTITION BY RANGE (id);
          CREATE TABLE bill_1 PARTITION OF bill FOR VALUES FROM (1) TO (10);
          ALTER TABLE bill_1 ADD FOREIGN KEY (matter) REFERENCES matter (id) ON DELETE CASCADE;
          """)
      }
      let plan = try await system.plan()
      await #expect(throws: DisposalRefusal.unmappedReference(table: "bill", to: "matter")) {
        try await system.apply(plan)
      }
    }
  }

  // MARK: What is said

  @Test("what is anonymised and of which nothing is to be left is refused when it is planned")
  func remainder() async throws {
    let yaml = """
      tables:
        - table: matter
          key: [id]
          people: [{ role: child, subject: children }]
          columns: [{ column: id, role: key }, { column: born_on, event: birth }]
      records:
        - { record: matter, name: { cy: Mater, en: Matter }, table: matter }
      """
    let schema = """
      CREATE TABLE matter (id VARCHAR(20) NOT NULL PRIMARY KEY, born_on DATE);
      INSERT INTO matter VALUES ('m', '1980-01-01');
      """
    try await SmallSystem.with(
      .sqlite, "cafcass-cymru", service: "case-records", yaml: yaml, schema: schema
    ) { system in
      await #expect(throws: DisposalRefusal.noRemainder(record: "matter")) {
        try await system.plan()
      }
    }
  }

  @Test(
    "a forecast tells what has not begun from what ends later",
    arguments: SmallSystem.everywhere)
  func forecast(store: BodyDatabase) async throws {
    try await with(store) { system in
      try await system.execute("INSERT INTO matter VALUES ('n', NULL)")
      try await system.execute("INSERT INTO matter VALUES ('o', NULL)")
      try await system.execute("INSERT INTO matter VALUES ('p', '2025-03-01')")
      try await system.execute("INSERT INTO matter VALUES ('q', '2026-03-01')")
      let planning = system.planning(on: BodyDatabase.today)
      let lines = try await system.database.read { try planning.forecast($0, years: 2) }.lines
      #expect(lines.count == 1 && lines.first?.due == 1)
      #expect(lines.first?.years == [2027: 1])
      #expect(lines.first?.later == 1 && lines.first?.open == 2)
    }
  }

  @Test("zeros are said to be there only where nobody still reads the log of SQLite")
  func overwritten() async throws {
    for store in [BodyDatabase.sqlite, .postgresql] {
      try await with(store) { system in
        let isCleared = try await system.database.clearOverwritten()
        #expect(isCleared == (store == .sqlite))
      }
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("zeros-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var settings = DatabaseSettings()
    settings.lockWaitSeconds = 1
    let path = "\(folder)/a.sqlite"
    let database = try await openDatabase(.sqlite(path: path), settings: settings)
    let other = try await openDatabase(.sqlite(path: path), settings: settings)
    try await database.write { try $0.execute("CREATE TABLE a (b TEXT)") }
    let (began, ended) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
    let reader = Task {
      try await other.read { session in
        _ = try session.rows("SELECT * FROM a")
        began.continuation.finish()
        ended.wait()
      }
    }
    for await _ in began.stream {}
    try await database.write { try $0.execute("INSERT INTO a VALUES ('x')") }
    let whileRead = try await database.clearOverwritten()
    #expect(!whileRead)
    ended.signal()
    try await reader.value
    let afterwards = try await database.clearOverwritten()
    #expect(afterwards)
    await database.close()
    await other.close()
  }
}
