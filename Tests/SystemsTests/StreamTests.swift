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

  @Test("a failure far behind is told, and nothing stands", arguments: TestEngine.allCases)
  func lateFailure(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.fill(database)
      // Two rows where one is asked for; SQLite takes those, and no broken JSON.
      let odd =
        engine == .sqlite
        ? "json(CASE WHEN x.n < 1700 THEN '0' ELSE '{' END)"
        : "CASE WHEN x.n < 1700 THEN 0 ELSE (SELECT m.n FROM number m WHERE m.n IN (1, x.n)) END"
      let late = "SELECT n, \(odd) AS odd FROM number x ORDER BY n"
      await #expect(throws: DatabaseError.self) {
        try await database.write { session in
          try session.execute("DELETE FROM number WHERE n = 5")
          try session.stream(late) { _ in }
        }
      }
      let left = try await database.read { session in
        try session.count(.table("number", as: "x", columns: ["n"]))
      }
      #expect(left == Self.rowCount)
    }
  }

  @Test("rows may be changed while they are handed over", arguments: TestEngine.allCases)
  func changing(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.fill(database)
      let seen = try await database.write { session in
        var seen = 0
        try session.stream("SELECT n FROM number WHERE n < 900 ORDER BY n") { row in
          seen += 1
          guard seen.isMultiple(of: 3) else { return }
          _ = try? session.attempt {
            try session.execute("UPDATE number SET n = n + 10000 WHERE n = ?", [row["n"]])
            if seen.isMultiple(of: 2) { throw Enough() }
          }
        }
        return seen
      }
      #expect(seen == 900)
      let moved = try await database.read { session in
        try session.rows("SELECT COUNT(*) AS c FROM number WHERE n >= 10000")[0].integer("c")
      }
      #expect(moved == 150)
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
