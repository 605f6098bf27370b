import Relations
import Systems
import Testing

@Suite("A database describes the keys of its tables")
struct TableKeysTests {
  @Test(
    "primary, unique and foreign keys, of one column and of several",
    arguments: [TestEngine.sqlite, .postgresql, .postgresqlODBC])
  func keys(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let (child, party, note) = try await database.write { session in
        try session.executeScript(
          """
          CREATE TABLE "Case" (office TEXT NOT NULL, number INTEGER NOT NULL, opened DATE,
            PRIMARY KEY (number, office));
          CREATE TABLE child (id INTEGER PRIMARY KEY, nhs TEXT UNIQUE, "last name" TEXT,
            office TEXT, number INTEGER, born DATE,
            FOREIGN KEY (office, number) REFERENCES "Case" (office, number) ON DELETE CASCADE);
          CREATE TABLE party (child INTEGER REFERENCES child ON DELETE SET NULL, name TEXT);
          CREATE UNIQUE INDEX child_name ON child ("last name", born);
          CREATE UNIQUE INDEX child_some ON child (born) WHERE born IS NOT NULL;
          CREATE UNIQUE INDEX child_folded ON child (lower("last name"));
          CREATE INDEX child_case ON child (office, number);
          CREATE TABLE note (text TEXT);
          """)
        return (
          try session.keys(of: "child"), try session.keys(of: "party"),
          try session.keys(of: "note")
        )
      }
      #expect(child.primary == ["id"])
      #expect(child.unique == [["last name", "born"], ["nhs"]])
      #expect(
        child.foreign == [
          ForeignKey(
            columns: ["office", "number"], table: "Case", references: ["office", "number"],
            onDelete: .cascade)
        ])
      #expect(
        party.foreign == [
          ForeignKey(columns: ["child"], table: "child", references: ["id"], onDelete: .setNull)
        ])
      #expect(note == TableKeys())
      expectIndexes(child)
    }
  }

  private func expectIndexes(_ child: TableKeys) {
    let named = Dictionary(uniqueKeysWithValues: child.indexes.map { ($0.name, $0) })
    #expect(named["child_some"]?.isPartial == true)
    #expect(named["child_folded"]?.columns == [nil])
    #expect(named["child_case"] == TableIndex(name: "child_case", columns: ["office", "number"]))
    #expect(child.leads(to: ["number", "office"]))
    #expect(child.leads(to: ["office"]))
    #expect(child.leads(to: ["id"]))
    #expect(!child.leads(to: ["number"]))
    #expect(!child.leads(to: ["born"]))
  }

  @Test("the sequence of a composite key is the key's own", arguments: TestEngine.allCases)
  func sequence(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let keys = try await database.write { session in
        try session.executeScript(
          "CREATE TABLE c (a VARCHAR(9), b VARCHAR(9), n TEXT, PRIMARY KEY (b, a))")
        return try session.keys(of: "c")
      }
      #expect(keys.primary == ["b", "a"])
      #expect(keys.unique.isEmpty)
      #expect(keys.indexes.map(\.columns) == [["b", "a"]])
    }
  }

  @Test("a table that is not there is named", arguments: TestEngine.allCases)
  func absent(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      await #expect(throws: DatabaseError.noSuchTable("absent")) {
        _ = try await database.read { try $0.keys(of: "absent") }
      }
    }
  }

  @Test("SQLite's keys are written as the other table writes itself")
  func spelling() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let keys = try await database.write { session in
        try session.executeScript(
          """
          CREATE TABLE Person (Number TEXT PRIMARY KEY);
          CREATE TABLE visit (PERSON TEXT REFERENCES person(NUMBER),
            lost TEXT REFERENCES nobody);
          """)
        return try session.keys(of: "visit")
      }
      #expect(
        keys.foreign == [
          ForeignKey(columns: ["PERSON"], table: "Person", references: ["Number"]),
          ForeignKey(columns: ["lost"], table: "nobody", references: []),
        ])
    }
  }

  @Test("PostgreSQL's keys of another schema are named with it; columns carried along are no keys")
  func schemas() async throws {
    try await TestEngine.postgresql.withDatabase { database in
      let keys = try await database.write { session in
        try session.executeScript(
          """
          CREATE SCHEMA old;
          CREATE TABLE old.person (id INTEGER PRIMARY KEY);
          CREATE TABLE old.visit (id INTEGER PRIMARY KEY,
            person INTEGER REFERENCES old.person ON DELETE RESTRICT, place TEXT);
          CREATE UNIQUE INDEX visit_person ON old.visit (person) INCLUDE (place);
          """)
        return try session.keys(of: "old.visit")
      }
      #expect(
        keys.foreign == [ForeignKey(columns: ["person"], table: "old.person", references: ["id"])])
      #expect(keys.unique == [["person"]])
    }
  }
}
