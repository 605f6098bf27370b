import Relations
import Systems
import Testing

/// Questions in the forms our engines ask them, over tables large enough for an index to be worth it.
@Suite("Plans of queries use their indexes")
struct PlanTests {
  static let enquiry = Relation.table(
    "enquiry", as: "e", columns: ["id", "person", "kind", "closed", "email"])
  static let person = Relation.table("person", as: "p", columns: ["id", "email", "name"])

  static let questions: [(String, Relation)] = [
    ("a row by its key", enquiry.where(.column("e.id") == 4_711)),
    (
      "rows by a list of keys",
      enquiry.where(.oneOf(.column("e.id"), [1, 4_711, 9_999])).select("e.kind")
    ),
    ("a person by a text", person.where(.column("p.email") == "p77@example.test")),
    (
      "people by a list of texts",
      person.where(.oneOf(.column("p.email"), ["p7@example.test", "p77@example.test"]))
    ),
    ("rows of a person", enquiry.where(.column("e.person") == 77).ordered(by: "e.id")),
    (
      "what is over before a day",
      enquiry.where(.column("e.closed") < "2000-01-05").select("e.id")
    ),
    (
      "rows of a person joined by key",
      person.where(.column("p.id") == 77).join(enquiry, on: .column("e.person") == .column("p.id"))
    ),
    (
      "rows of a person joined by a text",
      person.where(.column("p.id") == 77)
        .join(enquiry, on: .column("e.email") == .column("p.email"))
    ),
    (
      "a person without rows",
      person.where(.column("p.id") == 77)
        .lacking(enquiry, on: .column("e.person") == .column("p.id"))
    ),
  ]

  @Test("and read no table from end to end", arguments: TestEngine.allCases)
  func plans(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await database.write { try Self.create($0) }
      try await database.write { session in
        for (name, question) in Self.questions {
          let text = try session.render(question)
          let whole = try Self.wholeReadings(session, text)
          #expect(whole.isEmpty, "\(name): \(whole)\n\(text.sql)")
          // The plan must also be that of a question with an answer.
          let found = try session.count(question)
          #expect(found > 0 || name == "a person without rows", "\(name)")
        }
      }
    }
  }

  @Test("keys of a set find their rows by the table's index, and are looked up by their own")
  func keySets() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      try await database.write { session in
        try Self.create(session)
        let set = try session.makeKeySet("addewid_chosen", of: ["person"], in: "enquiry")
        let some = Self.enquiry.where(.oneOf(.column("e.person"), [7, 77, 777]))
        try session.fill(set, from: some.select(renaming: ["e.person": "person"]).distinct)
        try session.settle(set)
        let keys = set.keys(as: "k")
        let found = Self.enquiry.matching(keys, on: .column("e.person") == .column("k.person"))
        let turned = Self.enquiry.matching(keys, on: .column("k.person") == .column("e.person"))
        #expect(try session.count(found) == 30 && session.count(turned) == 30)
        for question in [found, turned] {
          // The set itself is small; the table is not.
          let text = try session.render(question)
          let whole = try Self.wholeReadings(session, text).filter { !$0.hasPrefix("SCAN k") }
          #expect(whole.isEmpty, "\(whole)\n\(text.sql)")
        }
        let rest = Self.person.where(.column("p.id") == 78)
          .lacking(keys, on: .column("k.person") == .column("p.id"))
        #expect(try session.count(rest) == 1)
        let text = try session.render(rest)
        #expect(try Self.wholeReadings(session, text).isEmpty, "\(text.sql)")
      }
    }
  }

  private static func create(_ session: any SQLSession) throws {
    try session.executeScript(
      """
      CREATE TABLE person (id INTEGER PRIMARY KEY, email VARCHAR(60) NOT NULL, name VARCHAR(60));
      CREATE TABLE enquiry (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, kind VARCHAR(20),
        closed \(session.dialect == .sqlite ? "TEXT" : "DATE"), email VARCHAR(60));
      CREATE INDEX person_email ON person (email);
      CREATE INDEX enquiry_person ON enquiry (person);
      CREATE INDEX enquiry_closed ON enquiry (closed);
      CREATE INDEX enquiry_email ON enquiry (email);
      """)
    try session.insert(
      into: "person", columns: ["id", "email", "name"],
      (0..<2_000).lazy.map { [.integer($0), .text("p\($0)@example.test"), .text("Name \($0)")] })
    try session.insert(
      into: "enquiry", columns: ["id", "person", "kind", "closed", "email"],
      (0..<20_000).lazy.map { id in
        [
          .integer(id), .integer(id % 2_000), .text(id.isMultiple(of: 3) ? "foi" : "sar"),
          .text("20\(10 + id / 28 / 12 % 10)-\(10 + id / 28 % 3)-\(10 + id % 18)"),
          .text("p\(id % 2_000)@example.test"),
        ]
      })
    try session.execute(
      "UPDATE enquiry SET closed = ? WHERE id = ?", ["2000-01-01", .integer(4_711)])
    switch session.dialect {
    case .mariadb: _ = try session.rows("ANALYZE TABLE person, enquiry")
    default: try session.execute("ANALYZE")
    }
  }

  /// What a plan says it would read from end to end.
  private static func wholeReadings(_ session: any SQLSession, _ text: SQLText) throws -> [String] {
    switch session.dialect {
    case .sqlite:
      return try session.rows("EXPLAIN QUERY PLAN \(text.sql)", text.values)
        .map { try $0.text("detail") }.filter { $0.hasPrefix("SCAN") && !$0.contains("q") }
    case .mariadb:
      return try session.rows("EXPLAIN \(text.sql)", text.values).compactMap { row in
        let table = try row.optionalText("table") ?? ""
        let isWhole = ["ALL", "index"].contains(try row.optionalText("type"))
        return isWhole && !table.hasPrefix("<") ? "\(table) \(row.values)" : nil
      }
    case .postgresql, .other:
      return try session.rows("EXPLAIN \(text.sql)", text.values)
        .map { try $0.text("QUERY PLAN") }.filter { $0.contains("Seq Scan") }
    }
  }
}
