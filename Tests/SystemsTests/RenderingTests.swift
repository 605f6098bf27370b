import Relations
import Systems
import Testing

@Suite("Relations as SQL")
struct RenderingTests {
  static let enquiry = Relation.table("enquiry", as: "e", columns: ["id", "kind", "closed"])
  static let person = Relation.table("person", as: "p", columns: ["id", "name"])

  static let types: SQLColumnTypes = {
    var types = SQLColumnTypes()
    types["enquiry", "id"] = .integer
    types["enquiry", "kind"] = .text
    types["enquiry", "closed"] = .other("date")
    types["person", "id"] = .integer
    types["person", "name"] = .text
    return types
  }()

  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var relation: Relation
    var sqlite: String
    var postgresql: String
  }

  static let examples = [
    Example(
      testDescription: "a filter",
      relation: enquiry.where(.column("e.kind") == "foi" && .column("e.closed") < "2020-01-01")
        .select("e.id"),
      sqlite: #"""
        SELECT "e"."id" AS "e.id" FROM "enquiry" AS "e" WHERE ("e"."kind" COLLATE BINARY = ? \#
        AND "e"."closed" COLLATE BINARY < ?)
        """#,
      postgresql: #"""
        SELECT "e"."id" AS "e.id" FROM "enquiry" AS "e" WHERE ("e"."kind" = CAST(? AS text) \#
        AND "e"."closed" < CAST(? AS date))
        """#),
    Example(
      testDescription: "joins stay in one statement",
      relation: enquiry.join(
        person.where(.column("p.name") > "m"), on: .column("p.id") == .column("e.id")
      )
      .select(renaming: ["p.name": "name"]).ordered(by: "name").limit(3),
      sqlite: #"""
        SELECT "p"."name" AS "name" FROM "enquiry" AS "e" JOIN "person" AS "p" ON "p"."id" \#
        COLLATE BINARY = "e"."id" WHERE "p"."name" COLLATE BINARY > ? ORDER BY "p"."name" \#
        COLLATE BINARY LIMIT 3
        """#,
      postgresql: #"""
        SELECT "p"."name" AS "name" FROM "enquiry" AS "e" JOIN "person" AS "p" ON "p"."id" = \#
        "e"."id" WHERE "p"."name" COLLATE "C" > CAST(? AS text) ORDER BY "p"."name" COLLATE \#
        "C" ASC NULLS FIRST LIMIT 3
        """#),
    Example(
      testDescription: "absence",
      relation: enquiry.lacking(person, on: .column("p.id") == .column("e.id")).counted,
      sqlite: #"""
        SELECT count(*) AS "count" FROM "enquiry" AS "e" WHERE NOT EXISTS (SELECT 1 FROM \#
        "person" AS "p" WHERE "p"."id" COLLATE BINARY = "e"."id")
        """#,
      postgresql: #"""
        SELECT count(*) AS "count" FROM "enquiry" AS "e" WHERE NOT EXISTS (SELECT 1 FROM \#
        "person" AS "p" WHERE "p"."id" = "e"."id")
        """#),
    Example(
      testDescription: "what is limited is named before it is joined",
      relation: enquiry.ordered(by: "e.kind").limit(2).select("e.id")
        .leftJoin(person, on: .column("p.id") == .column("e.id")).select("p.name"),
      sqlite: #"""
        WITH "q" AS (SELECT "e"."id" AS "c1", "e"."kind" AS "c2" FROM "enquiry" AS "e" ORDER \#
        BY "e"."kind" COLLATE BINARY LIMIT 2) SELECT "p"."name" AS "p.name" FROM "q" LEFT JOIN \#
        "person" AS "p" ON "p"."id" COLLATE BINARY = "q"."c1"
        """#,
      postgresql: #"""
        WITH "q" AS (SELECT "e"."id" AS "c1", "e"."kind" AS "c2" FROM "enquiry" AS "e" ORDER \#
        BY "e"."kind" COLLATE "C" ASC NULLS FIRST LIMIT 2) SELECT "p"."name" AS "p.name" FROM \#
        "q" LEFT JOIN "person" AS "p" ON "p"."id" = "q"."c1"
        """#),
    Example(
      testDescription: "an order is kept through a filter of what is limited",
      relation: person.select("p.name").ordered(by: "p.name").limit(2).where(
        .column("p.name") > "m"),
      sqlite: #"""
        WITH "q" AS (SELECT "p"."name" AS "c1" FROM "person" AS "p" \#
        ORDER BY "p"."name" COLLATE BINARY LIMIT 2) \#
        SELECT "q"."c1" AS "p.name" FROM "q" WHERE "q"."c1" COLLATE BINARY > ? \#
        ORDER BY "q"."c1" COLLATE BINARY
        """#,
      postgresql: #"""
        WITH "q" AS (SELECT "p"."name" AS "c1" FROM "person" AS "p" \#
        ORDER BY "p"."name" COLLATE "C" ASC NULLS FIRST LIMIT 2) \#
        SELECT "q"."c1" AS "p.name" FROM "q" WHERE "q"."c1" COLLATE "C" > CAST(? AS text) \#
        ORDER BY "q"."c1" COLLATE "C" ASC NULLS FIRST
        """#),
  ]

  @Test("each dialect's text", arguments: examples)
  func texts(_ example: Example) throws {
    let sqlite = try RelationSQL.render(example.relation, .sqlite)
    #expect(sqlite.sql == example.sqlite)
    let postgresql = try RelationSQL.render(example.relation, .postgresql, types: Self.types)
    #expect(postgresql.sql == example.postgresql)
    #expect(sqlite.values == postgresql.values)
  }

  @Test("names cannot end what quotes them", arguments: [SQLDialect.sqlite, .postgresql, .mariadb])
  func names(_ dialect: SQLDialect) throws {
    let relation = Relation.table("t\"; DROP TABLE x; --", as: "\"", columns: ["a\" FROM y --"])
    let sql = try RelationSQL.render(relation, dialect).sql
    #expect(
      sql == #"""
        SELECT """"."a"" FROM y --" AS """.a"" FROM y --" FROM "t""; DROP TABLE x; --" AS """"
        """#)
    #expect(throws: RenderError.unusableName("a\0")) {
      try RelationSQL.render(.table("a\0", as: "t", columns: ["a"]), dialect)
    }
    let long = String(repeating: "ŷ", count: 32)
    #expect(throws: RenderError.nameTooLong(long)) {
      try RelationSQL.render(.table(long, as: "t", columns: ["a"]), dialect)
    }
  }

  @Test("PostgreSQL is not asked what it cannot say")
  func refusals() {
    func error(_ relation: Relation) -> RenderError? {
      do {
        _ = try RelationSQL.render(relation, .postgresql, types: Self.types)
        return nil
      } catch {
        return error as? RenderError
      }
    }
    let unknown = Relation.table("u", as: "u", columns: ["a", "b"])
    #expect(error(unknown.ordered(by: "u.a")) == .unknownKind(column: "u.a"))
    #expect(error(unknown.where(.column("u.a") < .column("u.b"))) == .unknownKind(column: "u.a"))
    #expect(error(unknown.where(.column("u.a") == .column("u.b"))) == nil)
    #expect(error(Self.person.where(.column("p.id") == "5")) == .incomparable(.integer, .text))
    let sum = NamedMeasure("s", .sum(.column("p.name")))
    #expect(
      error(.grouped(Self.person, by: [], measures: [sum]))
        == .unmeasurable(column: "p.name", .text))
    let ids = Self.person.select(renaming: ["p.id": "x"])
    let names = Self.person.select(renaming: ["p.name": "x"])
    #expect(error(ids.union(names)) == .differentKinds(column: "x"))
    let many = (0..<70_000).map { Value.integer($0) }
    #expect(
      error(Self.person.where(.oneOf(.column("p.id"), many)))
        == .tooManyValues(count: 70_000, max: 65_535))
  }

  @Test("long lists and deep questions are taken by both", arguments: TestEngine.allCases)
  func large(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let counts = try await database.write { session in
        try session.executeScript(
          "CREATE TABLE person (id INTEGER, name TEXT); INSERT INTO person VALUES (7, 'a')")
        let either = (0..<5_000).map {
          Relations.Predicate.compare(.column("p.id"), .equal, .integer($0))
        }
        let parts = (0..<1_000).map { _ in Self.person }
        // Through ODBC PostgreSQL takes no more: see the test of its limit.
        let length = engine == .postgresqlODBC ? 7_000 : 30_000
        var nested = Self.person
        for _ in 0..<60 { nested = nested.limit(5).where(.column("p.id") > 1) }
        return [
          try session.count(Self.person.where(.or(either))),
          try session.count(
            Self.person.where(.oneOf(.column("p.id"), (0..<Int64(length)).map { .integer($0) }))),
          try session.count(.united(parts)),
          try session.count(nested),
        ]
      }
      #expect(counts == [1, 1, 1_000, 1])
    }
  }

  @Test("more values than PostgreSQL takes through ODBC are refused, and the connection stays")
  func tooManyThroughODBC() async throws {
    try await TestEngine.postgresqlODBC.withDatabase(maxConnections: 1) { database in
      try await database.write { session in
        try session.executeScript("CREATE TABLE person (id INTEGER, name TEXT)")
      }
      func count(_ length: Int64) async throws -> Int {
        let many = Self.person.where(
          .oneOf(.column("p.id"), (0..<length).map { .integer($0) }))
        return try await database.read { try $0.count(many) }
      }
      #expect(try await count(7_498) == 0)
      await #expect(throws: DatabaseError.unrenderable(.tooManyValues(count: 7_499, max: 7_498))) {
        try await count(7_499)
      }
      #expect(try await count(1) == 0)
    }
  }

  @Test("a query's name does not hide a table of that name", arguments: TestEngine.allCases)
  func hidden(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let count = try await database.write { session in
        try session.executeScript(
          """
          CREATE TABLE q (n INTEGER); INSERT INTO q VALUES (1);
          CREATE TABLE "Q_2" (n INTEGER); INSERT INTO "Q_2" VALUES (1), (2);
          """)
        let outer = Relation.table("Q_2", as: "q_3", columns: ["n"])
        let inner = Relation.table("q", as: "Q_4", columns: ["n"]).limit(1)
        return try session.count(inner.join(outer.limit(2), on: .always))
      }
      #expect(count == 2)
    }
  }

  @Test("interpolated pieces keep their values in sequence")
  func pieces() {
    let inner: SQLText = "SELECT id FROM t WHERE n = \(value: 2)"
    let outer: SQLText = "DELETE FROM u WHERE a = \(value: 1) AND id IN (\(inner)) \(raw: "-- x")"
    #expect(outer.sql == "DELETE FROM u WHERE a = ? AND id IN (SELECT id FROM t WHERE n = ?) -- x")
    #expect(outer.values == [1, 2])
  }
}
