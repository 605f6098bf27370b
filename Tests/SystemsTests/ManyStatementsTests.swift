import Relations
import Systems
import Testing

@Suite("One statement for many sets of values")
struct ManyStatementsTests {
  private static let insert = "INSERT INTO kept (id, n, t, b) VALUES (?, ?, ?, ?)"

  private static func sets(_ ids: Range<Int>) -> [[Value]] {
    ids.map { id in Array(InsertTests.row(id).prefix(4)) }
  }

  private static func rows(_ database: any SQLDatabase) async throws -> [[Value]] {
    try await database.read { session in
      try session.rows("SELECT id, n, t, b FROM kept ORDER BY id").map(\.values)
    }
  }

  @Test("does for each what it does for one, and counts", arguments: TestEngine.allCases)
  func all(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let (none, inserted, changed) = try await database.write { session in
        try ValueTests.create(session)
        let none = try session.execute(Self.insert, each: [])
        let inserted = try session.execute(Self.insert, each: Self.sets(0..<700))
        let changed = try session.execute(
          "UPDATE kept SET n = ? WHERE id < ?", each: [[1, 10], [2, 0], [3, 5]])
        return (none, inserted, changed)
      }
      #expect(none == 0 && inserted == 700 && changed == 15)
      let found = try await Self.rows(database)
      #expect(found.count == 700)
      for (id, row) in found.enumerated() {
        let expected = Self.sets(id..<id + 1)[0]
        #expect(row[2...] == expected[2...], "row \(id)")
        let number: Value = id < 5 ? 3 : id < 10 ? 1 : expected[1]
        #expect(row[1] == number, "row \(id)")
      }
    }
  }

  @Test("large values go through beside small ones", arguments: TestEngine.allCases)
  func large(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let long = [UInt8](repeating: 7, count: 300_000)
      try await database.write { session in
        try ValueTests.create(session)
        try session.execute(
          "INSERT INTO kept (id, b) VALUES (?, ?)",
          each: (0..<40).map { [.integer($0), .bytes($0.isMultiple(of: 2) ? long : [1])] })
      }
      let lengths = try await database.read { session in
        try session.rows("SELECT b FROM kept ORDER BY id").map { try $0.bytes("b").count }
      }
      #expect(lengths == (0..<40).map { $0.isMultiple(of: 2) ? 300_000 : 1 })
    }
  }

  @Test(
    "one that fails in the middle leaves nothing", arguments: TestEngine.allCases, [0, 150, 299])
  func failure(_ engine: TestEngine, at place: Int) async throws {
    try await engine.withDatabase { database in
      try await database.write { try ValueTests.create($0) }
      var sets = Self.sets(1..<301)
      sets[place][0] = place == 0 ? 2 : 1
      let broken = sets
      await #expect(throws: DatabaseError.self) {
        try await database.write { session in
          do {
            try session.execute(Self.insert, each: broken)
          } catch {
            // What failed cannot be passed over.
            #expect(throws: DatabaseError.self) { try session.execute(Self.insert, broken[5]) }
          }
        }
      }
      #expect(try await Self.rows(database).isEmpty)
      // The connection is fit for more, and a savepoint holds what stood before.
      let inserted = try await database.write { session in
        try session.execute(Self.insert, Self.sets(900..<901)[0])
        #expect(throws: DatabaseError.self) {
          try session.attempt { try session.execute(Self.insert, each: broken) }
        }
        return try session.execute(Self.insert, each: Self.sets(0..<3))
      }
      #expect(inserted == 3)
      #expect(try await Self.rows(database).map(\.first) == [0, 1, 2, 900])
    }
  }

  @Test("a set of the wrong length is refused", arguments: TestEngine.allCases)
  func wrongCount(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await database.write { try ValueTests.create($0) }
      await #expect(throws: DatabaseError.wrongCountOfValues(expected: 2, given: 1)) {
        try await database.write { session in
          try session.execute("INSERT INTO kept (id, t) VALUES (?, ?)", each: [[1, "a"], [2]])
        }
      }
      #expect(try await Self.rows(database).isEmpty)
    }
  }
}
