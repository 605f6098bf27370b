import Relations
import Systems
import Testing

@Suite("A lost connection is told, and replaced")
struct ConnectionLossTests {
  static func pid(_ session: any SQLSession) throws -> Value {
    let function = session.dialect == .mariadb ? "CONNECTION_ID()" : "pg_backend_pid()"
    return try session.rows("SELECT \(function) AS pid")[0]["pid"]
  }

  static func end(_ pid: Value, _ database: any SQLDatabase) async throws {
    guard case .integer(let number) = pid else { return }
    try await database.write { session in
      switch session.dialect {
      case .mariadb: try session.execute("KILL \(number)")
      default: _ = try session.rows("SELECT pg_terminate_backend(\(number))")
      }
    }
  }

  @Test("lost in the middle of a transaction", arguments: TestEngine.servers)
  func middle(_ engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let database = try await openDatabase(address, maxConnections: 1)
      let other = try await openDatabase(address, maxConnections: 1)
      let lost = DispatchSemaphoreBox()
      let (started, startedSignal) = AsyncStream<Value>.makeStream()
      let work = Task {
        try await database.write { session in
          startedSignal.yield(try Self.pid(session))
          startedSignal.finish()
          lost.wait()
          _ = try session.rows("SELECT 1")
        }
      }
      for await pid in started { try await Self.end(pid, other) }
      try await Task.sleep(for: .milliseconds(100))
      lost.signal()
      await #expect(throws: DatabaseError.connectionLost) { try await work.value }
      let answer = try await database.read { try $0.rows("SELECT 1 AS one")[0].integer("one") }
      #expect(answer == 1)
      await database.close()
      await other.close()
    }
  }

  @Test("lost during the commit: nobody knows", arguments: TestEngine.postgresqls)
  func commit(_ engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let database = try await openDatabase(address, maxConnections: 1)
      await #expect(throws: DatabaseError.commitUnknown) {
        try await database.write { session in
          try session.executeScript(
            """
            CREATE TABLE t (n INTEGER PRIMARY KEY);
            CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
            CREATE CONSTRAINT TRIGGER last AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION leave();
            INSERT INTO t VALUES (1);
            """)
        }
      }
      let names = try await database.read { try $0.tableNames() }
      #expect(names.isEmpty)
      await database.close()
    }
  }

  @Test(
    "lost while nobody used it: the next transaction does not notice",
    arguments: TestEngine.servers)
  func idle(_ engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let database = try await openDatabase(address, maxConnections: 1)
      let other = try await openDatabase(address, maxConnections: 1)
      let pid = try await database.read { try Self.pid($0) }
      try await Self.end(pid, other)
      try await Task.sleep(for: .milliseconds(100))
      let next = try await database.write { try Self.pid($0) }
      #expect(next != pid)
      await database.close()
      await other.close()
    }
  }
}
