import Relations
import Testing

@testable import Systems

@Suite("Rows in pages by their order")
struct OrderedPagesTests {
  private static let all = Relation.table("many", as: "m", columns: ["id", "part", "word"])

  /// Nulls, one row alone, and more rows of one value than a page has.
  private static func part(_ id: Int) -> Value {
    id < 9 ? .null : id == 9 ? 0 : id < 60 ? 7 : .integer(Int64(id / 3))
  }

  private static func fill(_ database: any SQLDatabase) async throws {
    try await database.write { session in
      try session.executeScript(
        "CREATE TABLE many (id BIGINT PRIMARY KEY, part BIGINT, word VARCHAR(20))")
      try session.execute(
        "INSERT INTO many (id, part, word) VALUES (?, ?, ?)",
        each: (0..<200).map { [.integer(Int64($0)), part($0), .text("w\($0 % 11)")] })
    }
  }

  private static let questions: [Relation] = [
    all.ordered(by: "m.id"), all.ordered(by: "m.part", "m.id"), all.ordered(by: "m.word", "m.id"),
    all.where(.column("m.word") == "w3").ordered(by: "m.part", "m.id"),
    all.where(.column("m.id") < 0).ordered(by: "m.id"),
    all.grouped(by: "m.part", measures: [NamedMeasure("rows", .count)]).ordered(by: "m.part"),
  ]

  @Test(
    "are the rows that one result has", arguments: TestEngine.allCases, questions.indices)
  func same(_ engine: TestEngine, _ question: Int) async throws {
    try await engine.withDatabase { database in
      try await Self.fill(database)
      for size in [1, 2, 3, 7, 50, 199, 200, 201] {
        let (found, expected) = try await database.read { session in
          let relation = Self.questions[question]
          let pages = try #require(OrderedPages(session, relation, rowsFirst: size))
          var found: [[Value]] = []
          while let row = try pages.next() { found.append(row.values) }
          return (found, try session.rows(relation).map(\.values))
        }
        #expect(found == expected, "pages of \(size)")
      }
    }
  }

  @Test("are not taken of what has no order of its own")
  func refused() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      try await database.read { session in
        for relation in [
          Self.all, Self.all.ordered(by: .descending(.column("m.id"))),
          Self.all.limit(5).ordered(by: "m.id"), Self.all.ordered(by: "m.id").limit(3),
          Self.all.ordered(by: .ascending(.value(1))),
        ] {
          #expect(OrderedPages(session, relation) == nil)
        }
      }
    }
  }
}
