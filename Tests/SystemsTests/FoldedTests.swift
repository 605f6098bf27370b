import Relations
import Systems
import Testing

@Suite("What people write in several ways")
struct FoldedTests {
  private static let written = [
    ("Siân", "O'Neill", "943 476 5919"), ("SIÂN", "O’NEILL", "9434765919"),
    ("sian", "oneill", "943-476-5919"), ("Sian Mary", "Oneill", "9434765911"),
  ]

  @Test("is found in whatever way it is written", arguments: TestEngine.allCases)
  func found(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await database.write { session in
        try session.execute(
          "CREATE TABLE person (id BIGINT PRIMARY KEY, first VARCHAR(40), last VARCHAR(40), "
            + "number VARCHAR(40))")
        for (id, row) in Self.written.enumerated() {
          try session.execute(
            "INSERT INTO person VALUES (?, ?, ?, ?)",
            [.integer(Int64(id)), .text(row.0), .text(row.1), .text(row.2)])
        }
        try session.execute("INSERT INTO person (id) VALUES (9)")
      }
      func ids(_ columns: [String], _ text: String) async throws -> [Int64] {
        let relation = Relation.table(
          "person", as: "p", columns: ["id", "first", "last", "number"]
        ).where(.folded(columns.map { "p.\($0)" }, is: text))
        return try await database.read { session in
          try session.rows(relation).map { try $0.integer("p.id") }.sorted()
        }
      }
      #expect(try await ids(["number"], "9434765919") == [0, 1, 2])
      #expect(try await ids(["number"], "943 476 5919") == [0, 1, 2])
      #expect(try await ids(["first", "last"], "sian oneill") == [2])
      let accented = try await ids(["first", "last"], "Siân O'Neill")
      #expect(accented.contains(0) && !accented.contains(3))
      #expect(try await ids(["first", "last"], "Sian Mary ONeill") == [3])
      #expect(try await ids(["id"], "9") == [9])
      #expect(try await ids(["first"], "nobody").isEmpty)
    }
  }
}
