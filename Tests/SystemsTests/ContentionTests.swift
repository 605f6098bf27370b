import Relations
import Systems
import Testing

@Suite("Waiting has an end")
struct ContentionTests {
  static var impatient: DatabaseSettings {
    var settings = DatabaseSettings()
    settings.lockWaitSeconds = 1
    settings.poolWaitSeconds = 1
    settings.statementTimeoutSeconds = 2
    return settings
  }

  @Test("another process's writer makes a writer busy", arguments: TestEngine.allCases)
  func busy(_ engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let first = try await openDatabase(address, settings: Self.impatient)
      let second = try await openDatabase(address, settings: Self.impatient)
      try await first.write {
        try $0.executeScript("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1)")
      }
      let release = DispatchSemaphoreBox()
      let (started, startedSignal) = AsyncStream<Void>.makeStream()
      async let holder: Void = first.write { session in
        try session.execute("UPDATE t SET n = 2")
        startedSignal.finish()
        release.wait()
      }
      for await _ in started {}
      await #expect(throws: DatabaseError.busy) {
        try await second.write { try $0.execute("UPDATE t SET n = 3") }
      }
      release.signal()
      try await holder
      try await second.write { try $0.execute("UPDATE t SET n = 3") }
      await first.close()
      await second.close()
    }
  }

  @Test("a full pool turns away after the time allowed", arguments: TestEngine.servers)
  func exhausted(_ engine: TestEngine) async throws {
    try await engine.withDatabase(
      maxConnections: 1, settings: Self.impatient
    ) { database in
      let release = DispatchSemaphoreBox()
      let (started, startedSignal) = AsyncStream<Void>.makeStream()
      async let holder: Void = database.write { _ in
        startedSignal.finish()
        release.wait()
      }
      for await _ in started {}
      await #expect(throws: DatabaseError.poolExhausted) {
        _ = try await database.read { try $0.rows("SELECT 1") }
      }
      release.signal()
      try await holder
    }
  }

  @Test("no more than so many may wait", arguments: TestEngine.servers)
  func queue(_ engine: TestEngine) async throws {
    var settings = DatabaseSettings()
    settings.poolWaitersMax = 0
    try await engine.withDatabase(maxConnections: 1, settings: settings) { database in
      let release = DispatchSemaphoreBox()
      let (started, startedSignal) = AsyncStream<Void>.makeStream()
      async let holder: Void = database.write { _ in
        startedSignal.finish()
        release.wait()
      }
      for await _ in started {}
      await #expect(throws: DatabaseError.poolExhausted) {
        _ = try await database.read { try $0.rows("SELECT 1") }
      }
      release.signal()
      try await holder
    }
  }

  @Test("a statement has a time limit on a server", arguments: TestEngine.servers)
  func timeout(_ engine: TestEngine) async throws {
    try await engine.withDatabase(settings: Self.impatient) { database in
      await #expect(throws: DatabaseError.timedOut) {
        _ = try await database.read { try $0.rows(CancellationTests.endless($0.dialect)) }
      }
    }
  }

  @Test("two that wait for each other: one is told it may try again", arguments: TestEngine.servers)
  func deadlock(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let held = [DispatchSemaphoreBox(), DispatchSemaphoreBox()]
      let outcomes = await withTaskGroup(of: DatabaseError?.self) { group in
        for mine in 0...1 {
          group.addTask {
            do {
              try await database.write { session in
                try session.lock(Int64(mine))
                held[mine].signal()
                held[1 - mine].wait()
                try session.lock(Int64(1 - mine))
              }
              return nil
            } catch {
              return error as? DatabaseError
            }
          }
        }
        return await group.reduce(into: [DatabaseError?]()) { $0.append($1) }
      }
      #expect(outcomes.compactMap { $0 } == [.conflict])
    }
  }
}
