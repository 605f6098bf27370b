import Relations
import Systems
import Testing

@Suite("Rows can be had one by one")
struct StreamTests {
  struct Enough: Error {}

  static let rowCount = 1_777

  static func fill(_ database: any SQLDatabase) async throws {
    try await database.write { session in
      try session.executeScript("CREATE TABLE number (n INTEGER)")
      for n in 0..<rowCount {
        try session.execute("INSERT INTO number VALUES (?)", [.integer(Int64(n))])
      }
    }
  }

  @Test("all of them, in order, while others are asked for", arguments: TestEngine.allCases)
  func all(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.fill(database)
      let (sum, nested) = try await database.read { session in
        var sum: Int64 = 0
        var nested = 0
        var last: Int64 = -1
        let sql = "SELECT n FROM number WHERE n >= ? ORDER BY n"
        try session.stream(sql, [0]) { row in
          let n = try row.integer("n")
          #expect(n == last + 1)
          last = n
          sum += n
          if n.isMultiple(of: 500) {
            try session.stream(sql, [.integer(Int64(Self.rowCount - 3))]) { _ in nested += 1 }
          }
        }
        return (sum, nested)
      }
      #expect(sum == Int64(Self.rowCount * (Self.rowCount - 1) / 2))
      #expect(nested == 12)
    }
  }

  @Test("stopping early leaves the transaction whole", arguments: TestEngine.allCases)
  func stopping(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.fill(database)
      let left = try await database.write { session in
        var seen = 0
        #expect(throws: Enough.self) {
          try session.stream(.table("number", as: "x", columns: ["n"])) { _ in
            seen += 1
            if seen == 10 { throw Enough() }
          }
        }
        #expect(seen == 10)
        try session.execute("DELETE FROM number WHERE n > ?", [2])
        return try session.count(.table("number", as: "x", columns: ["n"]))
      }
      #expect(left == 3)
    }
  }
}
