import Disposal
import Foundation
import Relations
import Retention
import StatutoryTime
import Synchronization
import Systems
import TestBodies
import Testing

/// What happens between a plan and its end.
@Suite("Runs that are disturbed")
struct RunFaultTests {
  private static let today = FamilySystem.today

  /// Three matters that are due, each with one person, and a remark in the first about somebody else.
  private func with(
    _ store: BodyDatabase, mode: String = "direct", _ use: (FamilySystem) async throws -> Void
  ) async throws {
    try await FamilySystem.with(store, mode: mode) { system in
      try await system.database.write { session in
        for number in 1...3 {
          try session.execute(
            "INSERT INTO matter VALUES (?, 1, '2020-01-01', NULL, ?)",
            [.text("m\(number)"), .text("kind-\(number)")])
          try session.execute(
            "INSERT INTO person VALUES (?, ?, NULL)",
            [.text("p\(number)"), .text("Carys \(number)")])
          try session.execute(
            "INSERT INTO matter_person VALUES (?, 1, 1, ?)",
            [.text("m\(number)"), .text("p\(number)")])
        }
        try session.execute("INSERT INTO person VALUES ('q', 'Olamide', NULL)", [])
        try session.execute("INSERT INTO remark VALUES (1, 'm1', 1, 'q', 'sylw')", [])
      }
      try await use(system)
    }
  }

  private func left(_ system: FamilySystem) async throws -> [String] {
    try await system.contents()["matter", default: []].map { "\($0[0])" }.sorted()
  }

  private static func place(_ reach: PlacedHold.Reach, from day: LocalDay, _ system: FamilySystem)
    async throws
  {
    let hold = PlacedHold(id: "hold-1", kind: .legalHold, reach: reach, from: day)
    try await system.database.write { try GovernedTables.write(hold, $0) }
  }

  static let reaches: [PlacedHold.Reach] = [
    .query(kind: "matter", column: "kind", value: "kind-1"),
    .record(kind: "matter", key: ["m1", "1"]),
    .person(identity: "name", value: "Carys 1"), .person(identity: "name", value: "CARYS  1"),
    .person(identity: "reference", value: "q"),
  ]

  @Test(
    "a hold placed after the plan stops what it reaches, and nothing else",
    arguments: BodyDatabase.allCases, reaches)
  func holds(store: BodyDatabase, reach: PlacedHold.Reach) async throws {
    try await with(store) { system in
      let plan = try await system.plan()
      try await Self.place(reach, from: Self.today, system)
      #expect(try await system.drift(of: plan) == 0)
      let counts = try await system.apply(plan, id: "p")
      #expect(counts.records == 2 && counts.leftAlone == 1)
      #expect(try await left(system) == ["\(Value.text("m1"))"])
      let people = try await system.contents()["person", default: []].map { $0[0] }
      #expect(Set(people) == ["p1", "q"])
    }
  }

  @Test(
    "a hold that stands stops a run, also where it was placed by a clock that is ahead",
    arguments: BodyDatabase.allCases)
  func laterHold(store: BodyDatabase) async throws {
    try await with(store) { system in
      let plan = try await system.plan()
      #expect(plan.due == 3)
      try await Self.place(.system, from: Self.today.adding(days: 1), system)
      #expect(try await system.plan().due == 0)
      let counts = try await system.apply(plan, id: "p")
      #expect(counts.records == 0 && counts.leftAlone == 3)
    }
  }

  @Test(
    "a hold waits for the batch under way, and the next batch sees it",
    arguments: BodyDatabase.allCases)
  func concurrentHold(store: BodyDatabase) async throws {
    try await with(store) { system in
      let plan = try await system.plan(batchRecords: 1)
      let run = system.run(plan, id: "p")
      let keys = try await run.keys(of: plan.batches, in: system.database)
      let events = Events()
      try await withThrowingTaskGroup(of: Void.self) { group in
        let confirmed = AsyncStream<Void>.makeStream()
        group.addTask {
          _ = try await run.carryOut(
            plan.batches[0], keys: keys[0] ?? [], at: FamilySystem.now, in: system.database
          ) { step in
            guard step == "disposal.records-confirmed" else { return }
            confirmed.continuation.finish()
            Thread.sleep(forTimeInterval: 0.3)
            events.all.withLock { $0.append("removing") }
          }
        }
        group.addTask {
          for await _ in confirmed.stream {}
          try await Self.place(.system, from: Self.today, system)
          events.all.withLock { $0.append("held") }
        }
        try await group.waitForAll()
      }
      #expect(events.all.withLock { $0 } == ["removing", "held"])
      for batch in plan.batches.dropFirst() {
        let counts = try await run.carryOut(
          batch, keys: keys[batch.sequence] ?? [], at: FamilySystem.now, in: system.database)
        #expect(counts.records == 0)
      }
      #expect(try await left(system).count == 2)
    }
  }

  @Test(
    "a record that changed since the plan is left and counted", arguments: BodyDatabase.allCases)
  func changed(store: BodyDatabase) async throws {
    try await with(store) { system in
      let plan = try await system.plan()
      try await system.database.write {
        _ = try $0.execute("UPDATE matter SET made_on = '2020-01-02' WHERE code = 'm2'", [])
      }
      #expect(try await system.drift(of: plan) == 1)
      let counts = try await system.apply(plan, id: "p")
      #expect(counts.records == 2 && counts.leftAlone == 1)
    }
  }

  @Test("two runs at once do no batch twice", arguments: BodyDatabase.allCases)
  func twice(store: BodyDatabase) async throws {
    try await with(store) { system in
      let plan = try await system.plan()
      let keys = try await system.run(plan, id: "p").keys(of: plan.batches, in: system.database)
      let counts = try await withThrowingTaskGroup(of: BatchCounts.self) { group in
        for _ in 0..<4 {
          group.addTask {
            try await system.run(plan, id: "p").carryOut(
              plan.batches[0], keys: keys[0] ?? [], at: FamilySystem.now, in: system.database)
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(counts).count == 1 && counts.first?.records == 3)
      #expect(try await left(system).isEmpty)
    }
  }

  @Test("what is due is planned for its owner, and not removed, in a system that is only read")
  func readOnly() async throws {
    try await with(.sqlite, mode: "read-only") { system in
      let plan = try await system.plan()
      #expect(plan.due == 3 && plan.tallies.first?.due == ["dispose-outside": 3])
      #expect(plan.batches.allSatisfy { $0.outcome == .disposeOutside })
      let forged = PlannedBatch(
        sequence: 0, record: "matter", rule: nil, outcome: .disposeOutside, rows: 1, digests: [])
      await #expect(throws: DisposalRefusal.notDirect) {
        try await system.run(plan, id: "p").carryOut(
          forged, keys: [["m1", 1]], at: FamilySystem.now, in: system.database)
      }
      #expect(try await left(system).count == 3)
    }
  }

  static let changes: [(String, DisposalRefusal?)] = [
    (
      "CREATE TABLE extra (id INTEGER, code VARCHAR(20), part INTEGER, "
        + "FOREIGN KEY (code, part) REFERENCES matter (code, part) ON DELETE CASCADE)",
      .unmappedReference(table: "extra", to: "matter")
    ),
    ("ALTER TABLE bond RENAME COLUMN id TO number", .schemaChanged(table: "bond", column: "id")),
    ("ALTER TABLE matter DROP COLUMN hold", nil),
  ]

  @Test(
    "a schema that changed since the plan refuses, and nothing is gone",
    arguments: BodyDatabase.allCases, changes.indices)
  func schema(store: BodyDatabase, change: Int) async throws {
    let (sql, refusal) = Self.changes[change]
    try await with(store) { system in
      let plan = try await system.plan()
      let keys = try await system.run(plan, id: "p").keys(of: plan.batches, in: system.database)
      try await system.database.write { _ = try $0.execute(sql, []) }
      let error = await #expect(throws: (any Error).self) {
        try await system.run(plan, id: "p").carryOut(
          plan.batches[0], keys: keys[0] ?? [], at: FamilySystem.now, in: system.database)
      }
      if let refusal { #expect(error as? DisposalRefusal == refusal) }
      let done = try await system.run(plan, id: "p").done(in: system.database)
      #expect(done.isEmpty)
      #expect(try await left(system).count == 3)
    }
  }

  @Test("without the right to delete in one table nothing is half done")
  func permission() async throws {
    try await with(.postgresql) { system in
      let plan = try await system.plan()
      let run = system.run(plan, id: "p")
      let keys = try await run.keys(of: plan.batches, in: system.database)
      let role = "role_\(UInt64.random(in: 0..<UInt64.max))"
      try await system.database.write { session in
        let schema = try session.row("SELECT current_schema() AS name", [])?.text("name") ?? ""
        try session.executeScript(
          """
          CREATE ROLE \(role);
          GRANT USAGE ON SCHEMA \(schema) TO \(role);
          GRANT ALL ON ALL TABLES IN SCHEMA \(schema) TO \(role);
          REVOKE DELETE ON matter_person FROM \(role);
          """)
      }
      await #expect(throws: DatabaseError.permissionDenied) {
        try await run.carryOut(
          plan.batches[0], keys: keys[0] ?? [], at: FamilySystem.now,
          in: AsRole(database: system.database, role: role))
      }
      #expect(try await left(system).count == 3)
      #expect(try await system.contents()["remark"]?.count == 1)
      try await system.database.write {
        try $0.executeScript("DROP OWNED BY \(role); DROP ROLE \(role);")
      }
    }
  }
}

private final class Events: Sendable {
  let all = Mutex<[String]>([])
}

/// A database in which every transaction has the rights of a role alone.
private struct AsRole: SQLDatabase {
  let database: any SQLDatabase
  let role: String
  var dialect: SQLDialect { database.dialect }

  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await database.write { [role] session in
      try session.execute("SET LOCAL ROLE \(role)", [])
      return try body(session)
    }
  }

  func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T { try await database.read(body) }

  func close() async {}
}
