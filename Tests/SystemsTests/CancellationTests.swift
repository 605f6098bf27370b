import Relations
import Systems
import Testing

@Suite("A task that is cancelled stops its statement")
struct CancellationTests {
  /// Would take minutes.
  static func endless(_ dialect: SQLDialect) -> String {
    guard dialect != .mariadb else {
      return
        "SELECT count(*) AS c FROM seq_1_to_1000000 a, seq_1_to_1000000 b WHERE a.seq + b.seq = 1"
    }
    return """
      WITH RECURSIVE step (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM step WHERE n < 1000000000)
      SELECT count(*) AS c FROM step
      """
  }

  static func cancelled(
    _ database: any SQLDatabase, after wait: Duration,
    _ body: @escaping @Sendable (any SQLSession) throws -> Void
  ) async -> DatabaseError? {
    let task = Task { try await database.write(body) }
    try? await Task.sleep(for: wait)
    task.cancel()
    do {
      try await task.value
      return nil
    } catch {
      return error as? DatabaseError
    }
  }

  @Test("in the middle of one long statement", arguments: TestEngine.allCases)
  func statement(_ engine: TestEngine) async throws {
    try await engine.withDatabase(maxConnections: 1) { database in
      let clock = ContinuousClock()
      let start = clock.now
      let found = await Self.cancelled(database, after: .milliseconds(300)) { session in
        _ = try session.rows(Self.endless(session.dialect))
      }
      #expect(found == .cancelled)
      #expect(clock.now - start < .seconds(60))
      let answer = try await database.write { try $0.rows("SELECT 1 AS one")[0].integer("one") }
      #expect(answer == 1)
    }
  }

  @Test("between many short ones, and nothing is committed", arguments: TestEngine.allCases)
  func loop(_ engine: TestEngine) async throws {
    try await engine.withDatabase(maxConnections: 1) { database in
      try await database.write { try $0.executeScript("CREATE TABLE tick (n INTEGER)") }
      let found = await Self.cancelled(database, after: .milliseconds(300)) { session in
        while true { try session.execute("INSERT INTO tick VALUES (?)", [1]) }
      }
      #expect(found == .cancelled)
      let count = try await database.read { try $0.count(.table("tick", as: "t", columns: ["n"])) }
      #expect(count == 0)
    }
  }

  @Test("before it has begun", arguments: TestEngine.allCases)
  func waiting(_ engine: TestEngine) async throws {
    try await engine.withDatabase(maxConnections: 1) { database in
      let release = DispatchSemaphoreBox()
      let (started, startedSignal) = AsyncStream<Void>.makeStream()
      async let holder: Void = database.write { _ in
        startedSignal.finish()
        release.wait()
      }
      for await _ in started {}
      let task = Task { try await database.write { _ in } }
      try await Task.sleep(for: .milliseconds(100))
      task.cancel()
      release.signal()
      try await holder
      await #expect(throws: DatabaseError.cancelled) { try await task.value }
    }
  }
}
