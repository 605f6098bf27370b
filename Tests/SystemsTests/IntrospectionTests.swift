import Relations
import Systems
import Testing

@Suite("A database describes its tables")
struct IntrospectionTests {
  @Test("names and columns", arguments: TestEngine.allCases)
  func tables(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await database.write { session in
        try session.executeScript(
          """
          CREATE TABLE "Person" (id INTEGER PRIMARY KEY, "full name" TEXT NOT NULL, born DATE);
          CREATE TABLE ";odd""name" (n INTEGER);
          CREATE VIEW seen AS SELECT 1 AS one;
          """)
      }
      try await database.read { session in
        #expect(try session.tableNames() == [";odd\"name", "Person"])
        let columns = try session.columns(of: "Person")
        let number = engine == .mariadb ? "int(11)" : "integer"
        #expect(columns.map(\.name) == ["id", "full name", "born"])
        #expect(columns.map(\.notNull) == [true, true, false])
        #expect(columns.map { $0.type.lowercased() } == [number, "text", "date"])
        #expect(try session.columns(of: ";odd\"name").map(\.name) == ["n"])
      }
      await #expect(throws: DatabaseError.noSuchTable("absent")) {
        _ = try await database.read { try $0.columns(of: "absent") }
      }
    }
  }

  @Test("a table of another schema is named with it")
  func schemas() async throws {
    try await TestEngine.postgresql.withDatabase { database in
      let found = try await database.write { session in
        try session.executeScript(
          """
          CREATE SCHEMA archive; CREATE TABLE archive.old (id INTEGER, t TEXT);
          INSERT INTO archive.old VALUES (1, 'b'), (2, 'a');
          """)
        #expect(try session.tableNames() == ["archive.old"])
        let old = Relation.table("archive.old", as: "o", columns: ["id", "t"])
        return try session.rows(old.ordered(by: "o.t")).map { try $0.integer("o.id") }
      }
      #expect(found == [2, 1])
    }
  }

  @Test("columns of every kind PostgreSQL has are read and compared")
  func kinds() async throws {
    try await TestEngine.postgresql.withDatabase { database in
      let row = try await database.write { session in
        try session.executeScript(
          """
          CREATE DOMAIN code AS TEXT;
          CREATE TYPE mood AS ENUM ('sad', 'glad');
          CREATE TABLE k (a SMALLINT, b BOOLEAN, c VARCHAR(9), d CHAR(3), e NUMERIC(9,2), f DATE,
            g TIMESTAMPTZ, h UUID, i code, j mood, k DOUBLE PRECISION, l TEXT COLLATE "en-x-icu");
          INSERT INTO k VALUES (5, TRUE, 'v', 'c', 12.50, '2024-02-29', '2024-02-29 10:00+00',
            '00000000-0000-0000-0000-000000000001', 'dom', 'glad', 0.1, 'x');
          """)
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"]
        let relation = Relation.table("k", as: "k", columns: names)
          .where(
            .column("k.a") <= 5 && .column("k.b") == 1 && .column("k.c") >= "v"
              && .column("k.d") == "c" && .column("k.e") < "12.6"
              && .oneOf(.column("k.f"), ["2024-02-29", "no day"]) && .column("k.g") > "2024-01-01"
              && .column("k.h") == "00000000-0000-0000-0000-000000000001"
              && .column("k.i") == "dom" && .column("k.j") == "glad" && .column("k.k") > 0
              && .column("k.l") < "y" && .column("k.l") != .column("k.c"))
        return try session.rows(relation).first?.values
      }
      #expect(
        row == [
          5, 1, "v", "c  ", "12.50", "2024-02-29", "2024-02-29 10:00:00+00",
          "00000000-0000-0000-0000-000000000001", "dom", "glad", "0.1", "x",
        ])
    }
  }

  @Test("days beside texts, and days beside what is no day", arguments: TestEngine.allCases)
  func days(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let (united, compared) = try await database.write { session in
        let day = session.dialect == .sqlite ? "TEXT" : "DATE"
        try session.executeScript(
          """
          CREATE TABLE d (f \(day), t TEXT);
          INSERT INTO d VALUES ('2024-02-29', 'open'), ('1999-12-31', '1999-12-31');
          """)
        let table = Relation.table("d", as: "d", columns: ["f", "t"])
        let united = Relation.united([
          table.select(renaming: ["d.f": "x"]), table.select(renaming: ["d.t": "x"]),
          table.limit(1).select([NamedExpression("x", "none")]),
        ])
        let compared: [Relations.Predicate] = [
          .column("d.f") == .column("d.t"), .column("d.f") < .column("d.t"),
          .column("d.f") < "2024-02-30", .column("d.f") > "", "2000" > .column("d.f"),
        ]
        return (
          try session.rows(united.ordered(by: "x")).map { try $0.text("x") },
          try compared.map { try session.count(table.where($0)) }
        )
      }
      #expect(united == ["1999-12-31", "1999-12-31", "2024-02-29", "none", "open"])
      #expect(compared == [1, 1, 2, 2, 1])
    }
  }
}
