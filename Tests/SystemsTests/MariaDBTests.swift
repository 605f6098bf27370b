import Relations
import Systems
import Testing

@Suite("MariaDB through ODBC")
struct MariaDBTests {
  @Test("columns of many kinds, and of an old code page, are read and compared")
  func kinds() async throws {
    try await TestEngine.mariadb.withDatabase { database in
      let (row, names) = try await database.write { session in
        try session.executeScript(
          """
          CREATE TABLE k (a TINYINT UNSIGNED, b BOOLEAN, c VARCHAR(9) CHARACTER SET latin1,
            d CHAR(3), e DECIMAL(9,2), f DATE, g DATETIME(3), h UUID, i ENUM('sad', 'glad'),
            j YEAR, k DOUBLE, l TIME, m BIT(1), n BIGINT UNSIGNED, o MEDIUMTEXT, p VARBINARY(4));
          """)
        try session.execute(
          """
          INSERT INTO k VALUES (200, TRUE, 'Môn', 'c', 12.50, '1901-02-28', '1969-12-31 23:59:58.5',
            '00000000-0000-0000-0000-000000000001', 'glad', 2024, 0.1, '10:11:12', b'1', 5, ?, ?)
          """, ["Tŷ", .bytes([0, 255])])
        let names = "abcdefghijklmnop".map { String($0) }
        let relation = Relation.table("k", as: "k", columns: names)
          .where(
            .column("k.a") >= 200 && .column("k.b") == 1 && .column("k.c") == "Môn"
              && .column("k.d") == "c" && .column("k.e") < "12.6" && .column("k.f") < "1901-03-01"
              && .column("k.g") > "1969-12-31 23:59:58.4" && .column("k.i") == "glad"
              && .column("k.h") == "00000000-0000-0000-0000-000000000001"
              && .column("k.j") == 2024 && .column("k.k") > "0" && .column("k.l") < "10:11:13"
              && .column("k.n") == 5 && .column("k.o") != "Ty\u{302}"
              && .column("k.p") == .bytes([0, 255]) && .column("k.c") != .column("k.o"))
        return (try session.rows(relation).first?.values, names)
      }
      #expect(names.count == row?.count)
      #expect(
        row == [
          200, 1, "Môn", "c", "12.50", "1901-02-28", "1969-12-31 23:59:58.500",
          "00000000-0000-0000-0000-000000000001", "glad", 2024, "0.1", "10:11:12", 1, 5, "Tŷ",
          .bytes([0, 255]),
        ])
    }
  }

  @Test("case, accents and spaces at the end tell texts apart, with an index or without")
  func bytes() async throws {
    try await TestEngine.mariadb.withDatabase { database in
      let counts = try await database.write { session in
        try session.executeScript(
          """
          CREATE TABLE t (id INTEGER PRIMARY KEY, x VARCHAR(20), y VARCHAR(20) COLLATE
            utf8mb4_general_ci, KEY (x));
          INSERT INTO t VALUES (1, 'Elin', 'elin'), (2, 'elin', 'elin'), (3, 'Elín', 'x'),
            (4, 'Elin ', 'Elin');
          """)
        let t = Relation.table("t", as: "t", columns: ["id", "x", "y"])
        let u = Relation.table("t", as: "u", columns: ["x", "y"])
        return [
          try session.count(t.where(.column("t.x") == "Elin")),
          try session.count(t.where(.not(.column("t.x") == "Elin"))),
          try session.count(t.where(.oneOf(.column("t.x"), ["Elin", "elin"]))),
          try session.count(t.join(u, on: .column("t.x") == .column("u.x"))),
          try session.count(t.join(u, on: .column("t.x") == .column("u.y"))),
          try session.rows(t.grouped(by: "t.x", measures: [])).count,
        ]
      }
      #expect(counts == [1, 3, 2, 4, 3, 4])
    }
  }

  @Test("is asked for an equality twice, by index and by bytes, and for a limit within")
  func texts() throws {
    var types = SQLColumnTypes()
    types["person", "id"] = .integer
    types["person", "name"] = .textIn("utf8mb4_general_ci")
    let person = Relation.table("person", as: "p", columns: ["id", "name"])
    let exact = #"CONVERT("p"."name" USING utf8mb4) COLLATE utf8mb4_nopad_bin"#
    let equal = try RelationSQL.render(
      person.where(.column("p.name") == "Tesni").select("p.id"), .mariadb, types: types)
    #expect(
      equal.sql
        == #"SELECT "p"."id" AS "p.id" FROM "person" AS "p" WHERE ("p"."name" = ? AND \#(exact) = ?)"#
    )
    #expect(equal.values == ["Tesni", "Tesni"])
    let first = try RelationSQL.render(
      person.select("p.name").ordered(by: "p.name").limit(2), .mariadb, types: types)
    #expect(
      first.sql == #"""
        WITH "q" AS (SELECT "p"."name" AS "c1" FROM "person" AS "p" ORDER BY \#(exact) LIMIT 2) \#
        SELECT "q"."c1" AS "p.name" FROM "q" ORDER BY \#
        CONVERT("q"."c1" USING utf8mb4) COLLATE utf8mb4_nopad_bin
        """#)
  }

  @Test("describes its keys")
  func keys() async throws {
    try await TestEngine.mariadb.withDatabase { database in
      let (child, party) = try await database.write { session in
        try session.executeScript(
          """
          CREATE TABLE "Case" (office VARCHAR(9) NOT NULL, number INTEGER NOT NULL,
            PRIMARY KEY (number, office), KEY (office, number));
          CREATE TABLE child (id INTEGER PRIMARY KEY, nhs VARCHAR(10) UNIQUE, "last name" TEXT,
            office VARCHAR(9), number INTEGER, born DATE, KEY part ("last name"(5)),
            KEY child_case (office, number), FOREIGN KEY (office, number)
              REFERENCES "Case" (office, number) ON DELETE CASCADE);
          CREATE TABLE party (child INTEGER REFERENCES child (id) ON DELETE SET NULL, name TEXT);
          """)
        return (try session.keys(of: "child"), try session.keys(of: "party"))
      }
      #expect(child.primary == ["id"])
      #expect(child.unique == [["nhs"]])
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
      #expect(child.leads(to: ["number", "office"]))
      #expect(!child.leads(to: ["last name"]))
    }
  }

  @Test("a sum too large is an error, and not cut")
  func sum() async throws {
    try await TestEngine.mariadb.withDatabase { database in
      try await database.write { session in
        try session.executeScript("CREATE TABLE n (n BIGINT)")
        try session.execute("INSERT INTO n VALUES (?), (?)", [.integer(.max), .integer(1)])
      }
      await #expect(throws: DatabaseError.self) {
        _ = try await database.read { session in
          let n = Relation.table("n", as: "n", columns: ["n"])
          let sum = NamedMeasure("s", .sum(.column("n.n")))
          return try session.rows(.grouped(n, by: [], measures: [sum]))
        }
      }
    }
  }
}
