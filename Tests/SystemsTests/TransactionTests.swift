import Relations
import Systems
import Testing

@Suite("A transaction happens whole or not at all")
struct TransactionTests {
  struct Refused: Error, Equatable { let reason: String }

  static func create(_ database: any SQLDatabase) async throws {
    try await database.write { session in
      try session.executeScript(
        "CREATE TABLE account (id INTEGER PRIMARY KEY, n INTEGER NOT NULL);"
          + "INSERT INTO account VALUES (1, 0); INSERT INTO account VALUES (2, 0)")
    }
  }

  static func total(_ database: any SQLDatabase) async throws -> Int64 {
    try await database.read {
      let account = Relation.table("account", as: "a", columns: ["n"])
      let sum = NamedMeasure("s", .sum(.column("a.n")))
      return try $0.rows(.grouped(account, by: [], measures: [sum]))[0].integer("s")
    }
  }

  @Test("the body's own error passes unchanged, after the rollback", arguments: TestEngine.allCases)
  func rollback(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.create(database)
      await #expect(throws: Refused(reason: "no")) {
        try await database.write { session in
          try session.execute("UPDATE account SET n = 7")
          throw Refused(reason: "no")
        }
      }
      await #expect(throws: CancellationError.self) {
        try await database.write { _ in throw CancellationError() }
      }
      #expect(try await Self.total(database) == 0)
    }
  }

  @Test("rows affected are counted", arguments: TestEngine.allCases)
  func counts(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.create(database)
      let counts = try await database.write { session in
        [
          try session.execute("UPDATE account SET n = 1"),
          try session.execute("UPDATE account SET n = 1 WHERE id = ?", [9]),
          try session.execute("SELECT 1"),
          try session.execute("CREATE TABLE other (id INTEGER)"),
          try session.execute("DELETE FROM account WHERE id = 2"),
        ]
      }
      #expect(counts == [2, 0, 0, 0, 1])
    }
  }

  @Test("writers side by side lose nothing", arguments: TestEngine.allCases)
  func writers(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.create(database)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<8 {
          group.addTask {
            for _ in 0..<10 { try await Self.increment(database) }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await Self.total(database) == 80)
    }
  }

  private static func increment(_ database: any SQLDatabase) async throws {
    try await database.write { session in
      let lock = session.dialect.rowLock
      let row = try session.rows("SELECT n FROM account WHERE id = 1\(lock)")[0]
      try session.execute(
        "UPDATE account SET n = ? WHERE id = 1", [.integer(try row.integer("n") + 1)])
    }
  }

  @Test("a key is held by one transaction at a time", arguments: TestEngine.allCases)
  func lock(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.create(database)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await database.write { session in
              try session.lock(77)
              let n = try session.rows("SELECT n FROM account WHERE id = 2")[0].integer("n")
              try session.execute("UPDATE account SET n = ? WHERE id = 2", [.integer(n + 1)])
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await Self.total(database) == 20)
    }
  }

  @Test("a reader sees one state, and may not write", arguments: TestEngine.allCases)
  func readers(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.create(database)
      let (started, startedSignal) = AsyncStream<Void>.makeStream()
      let written = DispatchSemaphoreBox()
      async let seen = database.read { session in
        let before = try session.rows("SELECT n FROM account WHERE id = 1")[0].integer("n")
        startedSignal.finish()
        written.wait()
        let after = try session.rows("SELECT n FROM account WHERE id = 1")[0].integer("n")
        return [before, after]
      }
      for await _ in started {}
      try await database.write { try $0.execute("UPDATE account SET n = 5") }
      written.signal()
      let states = try await seen
      #expect(states == [0, 0])
      await #expect(throws: DatabaseError.readOnly) {
        _ = try await database.read { try $0.execute("UPDATE account SET n = 9") }
      }
      #expect(try await Self.total(database) == 10)
    }
  }

  @Test("an attempt that fails leaves the rest standing", arguments: TestEngine.allCases)
  func attempt(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.create(database)
      try await database.write { session in
        try session.execute("UPDATE account SET n = 1 WHERE id = 1")
        #expect(throws: DatabaseError.self) {
          try session.attempt {
            try session.execute("UPDATE account SET n = 50 WHERE id = 2")
            try session.execute("INSERT INTO account VALUES (1, 1)")
          }
        }
        let kept = try session.attempt { try session.execute("UPDATE account SET n = n + 1") }
        #expect(kept == 2)
      }
      #expect(try await Self.total(database) == 3)
    }
  }

  @Test("a failure passed over commits nothing", arguments: TestEngine.allCases)
  func swallowed(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.create(database)
      await #expect(throws: DatabaseError.transactionAborted) {
        try await database.write { session in
          try session.execute("UPDATE account SET n = 1")
          _ = try? session.execute("INSERT INTO account VALUES (1, 1)")
        }
      }
      await #expect(throws: DatabaseError.transactionAborted) {
        try await database.write { session in
          _ = try? session.execute("INSERT INTO account VALUES (1, 1)")
          try session.execute("UPDATE account SET n = 1")
        }
      }
      #expect(try await Self.total(database) == 0)
    }
  }

  @Test("a session ends with its transaction", arguments: TestEngine.allCases)
  func ended(_ engine: TestEngine) async throws {
    struct Kept: @unchecked Sendable { let session: any SQLSession }
    try await engine.withDatabase { database in
      let kept = try await database.write { Kept(session: $0) }
      #expect(throws: DatabaseError.sessionEnded) { try kept.session.rows("SELECT 1") }
    }
  }

  @Test("nothing is taken after closing", arguments: TestEngine.allCases)
  func closed(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      await database.close()
      await #expect(throws: DatabaseError.closed) {
        _ = try await database.read { try $0.rows("SELECT 1") }
      }
      await #expect(throws: DatabaseError.closed) {
        _ = try await database.write { try $0.rows("SELECT 1") }
      }
    }
  }
}
