import Disposal
import Foundation
import Relations
import StatutoryTime
import Synchronization
import Systems
import TestBodies
import Testing

/// What breaks a run off from outside: afterwards whole batches are done and nothing is half done,
/// and when the cause is gone it ends as one that nothing broke off.
@Suite("Runs that are broken off")
struct BrokenRunTests {
  /// Six matters that are due, each with a person, a note and its lines.
  private static func fill(_ system: FamilySystem) async throws {
    try await system.database.write { session in
      for number in 1...6 {
        let (code, person) = (Value.text("m\(number)"), Value.text("p\(number)"))
        try session.execute(
          "INSERT INTO matter VALUES (?, 1, '2020-01-01', NULL, 'galwad')", [code])
        try session.execute("INSERT INTO note VALUES (?, 1, 1)", [code])
        for line in 1...40 {
          try session.execute(
            "INSERT INTO note_line VALUES (?, 1, 1, ?, ?)",
            [code, .integer(Int64(line)), .text(String(repeating: "gair ", count: 40))])
        }
        try session.execute("INSERT INTO person VALUES (?, ?, NULL)", [person, .text("Carys")])
        try session.execute("INSERT INTO matter_person VALUES (?, 1, 1, ?)", [code, person])
      }
    }
  }

  /// Breaks the third batch off, compares every row of every table, and goes on.
  private static func breakOff(
    _ system: FamilySystem, throwing expected: DatabaseError,
    by begin: () async throws -> any SQLDatabase, until end: () async throws -> Void
  ) async throws {
    let plan = try await system.plan(batchRecords: 1)
    #expect(plan.batches.count == 6)
    let run = system.run(plan, id: "p")
    let keys = try await run.keys(of: plan.batches, in: system.database)
    func carryOut(_ batch: Int, in database: any SQLDatabase) async throws {
      _ = try await run.carryOut(
        plan.batches[batch], keys: keys[batch] ?? [], at: FamilySystem.now, in: database)
    }
    for batch in 0...1 { try await carryOut(batch, in: system.database) }
    let before = try await system.contents()
    let broken = try await begin()
    await #expect(throws: expected) { try await carryOut(2, in: broken) }
    try await end()
    let after = try await system.contents()
    #expect(after == before, "not one value of one row has changed")
    #expect(Set(try await run.done(in: system.database).keys) == [0, 1])
    let counts = try await system.apply(plan, id: "p")
    #expect(counts.records == 6 && counts.leftAlone == 0)
    #expect(counts.removed["note_line"] == 240 && counts.removed["person"] == 6)
    #expect(try await system.contents().values.allSatisfy(\.isEmpty))
  }

  @Test("the connection is lost in the middle of a batch")
  func connection() async throws {
    try await FamilySystem.with(.postgresql) { system in
      try await Self.fill(system)
      try await Self.breakOff(system, throwing: .connectionLost) {
        Meddling(
          database: system.database,
          after: { session in
            _ = try session.rows("SELECT pg_terminate_backend(pg_backend_pid())")
          })
      } until: {
      }
    }
  }

  @Test("somebody else holds a row: the run waits its time and leaves")
  func rowLock() async throws {
    try await FamilySystem.with(.postgresql) { system in
      try await Self.fill(system)
      let (begun, ended) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
      let holder = Task {
        try await system.database.write { session in
          _ = try session.rows("SELECT no FROM person WHERE no = 'p3' FOR UPDATE")
          begun.continuation.finish()
          ended.wait()
        }
      }
      for await _ in begun.stream {}
      try await Self.breakOff(system, throwing: .busy) {
        Meddling(
          database: system.database, before: { try $0.execute("SET LOCAL lock_timeout = '1s'") })
      } until: {
        ended.signal()
        try await holder.value
      }
    }
  }

  @Test("somebody else writes to the file: the run waits its time and leaves")
  func fileLock() async throws {
    try await Self.withFile { system, path in
      let other = try await openDatabase(.sqlite(path: path))
      let (begun, ended) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
      var holder: Task<Void, any Error>?
      try await Self.breakOff(system, throwing: .busy) {
        holder = Task {
          try await other.write { session in
            _ = try session.rows("SELECT 1")
            begun.continuation.finish()
            ended.wait()
          }
        }
        for await _ in begun.stream {}
        return system.database
      } until: {
        ended.signal()
        try await holder?.value
      }
      await other.close()
    }
  }

  @Test("the disk is full: a small file system of its own, where the tests may make one")
  func disk() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "full-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder.path) == 0 else {
      print("a small file system cannot be made here: a full disk was not tried")
      return
    }
    defer { _ = Self.run("umount", folder.path) }
    try await Self.withFile(in: folder) { system, path in
      let ballast = folder.appending(path: "ballast")
      try await Self.breakOff(system, throwing: .diskFull) {
        try await system.database.clearOverwritten()
        // Up to the last page, and a little less for what is open already.
        _ = FileManager.default.createFile(atPath: ballast.path, contents: nil)
        let file = try FileHandle(forWritingTo: ballast)
        while (try? file.write(contentsOf: Data(repeating: 7, count: 4_096))) != nil {}
        try file.close()
        return system.database
      } until: {
        try FileManager.default.removeItem(at: ballast)
      }
    }
  }

  /// PostgreSQL's own disk cannot be filled by a test: what it says then is said by a trigger.
  @Test("PostgreSQL says in the middle of a batch that its disk is full")
  func serverDisk() async throws {
    try await FamilySystem.with(.postgresql) { system in
      try await Self.fill(system)
      try await Self.breakOff(system, throwing: .diskFull) {
        try await system.database.write {
          try $0.executeScript(
            """
            CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$;
            CREATE TRIGGER full_disk BEFORE DELETE ON person
            FOR EACH STATEMENT EXECUTE FUNCTION full_disk();
            """)
        }
        return system.database
      } until: {
        try await system.database.write {
          try $0.executeScript("DROP TRIGGER full_disk ON person; DROP FUNCTION full_disk()")
        }
      }
    }
  }

  @Test("a right that was taken away, and given again")
  func right() async throws {
    try await FamilySystem.with(.postgresql) { system in
      try await Self.fill(system)
      let role = "role_\(UInt64.random(in: 0..<UInt64.max))"
      try await Self.breakOff(system, throwing: .permissionDenied) {
        try await system.database.write { session in
          let schema = try session.row("SELECT current_schema() AS name")?.text("name") ?? ""
          try session.executeScript(
            """
            CREATE ROLE \(role);
            GRANT USAGE ON SCHEMA \(schema) TO \(role);
            GRANT ALL ON ALL TABLES IN SCHEMA \(schema) TO \(role);
            REVOKE DELETE ON person FROM \(role);
            """)
        }
        return Meddling(
          database: system.database, before: { try $0.execute("SET LOCAL ROLE \(role)") })
      } until: {
        try await system.database.write {
          try $0.executeScript("DROP OWNED BY \(role); DROP ROLE \(role)")
        }
      }
    }
  }

  // MARK: A file

  /// The same system in a file of its own, where a writer is waited for a second.
  private static func withFile(
    in given: URL? = nil, _ use: (FamilySystem, String) async throws -> Void
  ) async throws {
    let folder =
      given ?? FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { if given == nil { try? FileManager.default.removeItem(at: folder) } }
    let path = folder.appending(path: "family.sqlite").path
    var settings = DatabaseSettings()
    settings.lockWaitSeconds = 1
    let database = try await openDatabase(.sqlite(path: path), settings: settings)
    let system = try await FamilySystem.made(in: database)
    try await fill(system)
    try await use(system, path)
    await database.close()
  }

  private static func run(_ arguments: String...) -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// A database in which something else happens in every writing transaction, before it or at its end.
private struct Meddling: SQLDatabase {
  let database: any SQLDatabase
  var before: @Sendable (any SQLSession) throws -> Void = { _ in }
  var after: @Sendable (any SQLSession) throws -> Void = { _ in }
  var dialect: SQLDialect { database.dialect }

  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await database.write { [before, after] session in
      try before(session)
      let result = try body(session)
      try after(session)
      return result
    }
  }

  func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T { try await database.read(body) }

  func close() async {}
}
