import Disposal
import Foundation
import Relations
import StatutoryTime
import Synchronization
import Systems
import TestBodies
import Testing

/// Parts of a table of which everything is due.
@Suite("Whole parts of a partitioned table")
struct PartitionTests {
  private static let due = 40 + 40 + 37

  @Test("parts with everything due go as one, the rest record by record")
  func whole() async throws {
    try await PartitionedCalls.with { calls in
      let plan = try await calls.plan()
      #expect(plan.due == Self.due)
      #expect(plan.partitions.map(\.name) == ["call_2022", "call_2023"])
      #expect(plan.batches.map(\.rows) == [40, 40, 37])
      let counts = try await calls.apply(plan)
      #expect(counts.records == Self.due && counts.removed == ["call": Self.due])
      #expect(counts.dropped == ["call_2022": 40, "call_2023": 40])
      #expect(try await calls.calls() == Array(118...160))
      #expect(try await calls.parts() == ["call_2024", "call_late"])
      #expect(try await calls.apply(plan) == counts, "a second time does nothing")
      #expect(try await calls.plan().due == 0)
    }
  }

  /// What keeps a part, and the number of a record that stays for it.
  static let stays: [(String, Int64?)] = [
    ("UPDATE call SET hold = 'llys' WHERE id = 7", 7),
    ("UPDATE call SET made_on = '2022-12-31' WHERE id = 7", 7),
    ("INSERT INTO call VALUES (900, '2022-06-06', 'Megan', NULL)", 900),
    ("DELETE FROM call WHERE id = 7", nil),
    ("UPDATE call SET id = 901 WHERE id = 7", 901),
  ]

  @Test(
    "one record that changed, is held, came late or went keeps its part; the others of it go",
    arguments: stays.indices)
  func changedSince(change: Int) async throws {
    let (sql, stays) = Self.stays[change]
    try await PartitionedCalls.with { calls in
      let plan = try await calls.plan()
      let before = try await calls.run(plan).survey(
        of: plan.batches, holding: [], in: calls.database)
      #expect(before.whole.count == 2 && before.drift == 0)
      try await calls.write(sql)
      // Once with a look that was before the change, as if it had come in between.
      let counts = try await calls.apply(plan, survey: before)
      #expect(counts.dropped == ["call_2023": 40])
      #expect(try await calls.calls() == ([stays].compactMap(\.self) + Array(118...160)).sorted())
      #expect(try await calls.parts() == ["call_2022", "call_2024", "call_late"])
    }
  }

  @Test("a hold that is placed after the plan keeps the part, and the record alone")
  func held() async throws {
    try await PartitionedCalls.with { calls in
      let plan = try await calls.plan()
      let reach = PlacedHold.Reach.record(kind: "call", key: ["7", "2022-02-26"])
      let hold = PlacedHold(id: "h", kind: .legalHold, reach: reach, from: FamilySystem.today)
      try await calls.database.write { try GovernedTables.write(hold, $0) }
      let counts = try await calls.apply(plan)
      #expect(counts.dropped == ["call_2023": 40] && counts.leftAlone == 1)
      #expect(try await calls.calls() == [7] + Array(118...160))
    }
  }

  @Test("in the plan a part with one record that stays is none that goes as one")
  func planned() async throws {
    try await PartitionedCalls.with { calls in
      try await calls.write("UPDATE call SET hold = 'llys' WHERE id = 50")
      let plan = try await calls.plan()
      #expect(plan.partitions.map(\.name) == ["call_2022"] && plan.due == Self.due - 1)
      _ = try await calls.apply(plan)
      #expect(try await calls.calls() == [50] + Array(118...160))
    }
  }

  @Test("a part that still takes rows stays, though everything in it is due")
  func inUse() async throws {
    try await PartitionedCalls.with { calls in
      try await calls.write("DELETE FROM call WHERE made_on > '2024-11-01'")
      let plan = try await calls.plan()
      // All of 2024 that is left is due, and its range has ended; of the default part nothing is.
      #expect(plan.partitions.map(\.name) == ["call_2022", "call_2023", "call_2024"])
      try await calls.write("INSERT INTO call VALUES (950, '2020-02-02', 'Aled', NULL)")
      let again = try await calls.plan()
      #expect(again.partitions.map(\.name) == ["call_2022", "call_2023", "call_2024"])
      #expect(try await calls.apply(again).records == 40 + 40 + 34 + 1)
      #expect(try await calls.parts() == ["call_late"])
    }
  }

  @Test("what goes with the records goes along, and a row that refers from elsewhere keeps them")
  func others() async throws {
    try await PartitionedCalls.with(notes: true) { calls in
      let plan = try await calls.plan()
      let counts = try await calls.apply(plan)
      #expect(counts.dropped == ["call_2022": 40, "call_2023": 40])
      #expect(counts.removed == ["call": Self.due, "note": Self.due])
      #expect(try await calls.database.number("SELECT COUNT(*) FROM note") == 43)
    }
    try await PartitionedCalls.with(notes: true) { calls in
      try await calls.write(
        """
        CREATE TABLE other (id BIGINT, made_on DATE,
          FOREIGN KEY (id, made_on) REFERENCES call (id, made_on));
        """)
      let plan = try await calls.plan()
      await #expect(throws: DisposalRefusal.unmappedReference(table: "other", to: "call")) {
        try await calls.apply(plan)
      }
      #expect(try await calls.calls().count == 160)
    }
  }

  @Test("somebody who reads the table keeps a part for as long; its records go one by one")
  func readers() async throws {
    try await PartitionedCalls.with { calls in
      let plan = try await calls.plan()
      let (begun, ended) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await calls.database.read { session in
            _ = try session.rows("SELECT COUNT(*) FROM call")
            begun.continuation.finish()
            ended.wait()
          }
        }
        for await _ in begun.stream {}
        let counts = try await calls.apply(plan)
        #expect(counts.dropped == nil && counts.records == Self.due)
        ended.signal()
        try await group.waitForAll()
      }
      #expect(try await calls.calls() == Array(118...160))
    }
  }

  @Test("where a trigger waits for rows that go, they go one by one")
  func trigger() async throws {
    try await PartitionedCalls.with { calls in
      let plan = try await calls.plan()
      try await calls.write(
        """
        CREATE TABLE seen (id BIGINT);
        CREATE FUNCTION note_it() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN INSERT INTO seen VALUES (OLD.id); RETURN NULL; END $$;
        CREATE TRIGGER note_it AFTER DELETE ON call FOR EACH ROW EXECUTE FUNCTION note_it();
        """)
      let counts = try await calls.apply(plan)
      #expect(counts.dropped == nil && counts.records == Self.due)
      #expect(try await calls.database.number("SELECT COUNT(*) FROM seen") == Self.due)
      #expect(try await calls.plan().partitions.isEmpty)
    }
  }

  @Test("without the right to drop, records go one by one")
  func owner() async throws {
    try await PartitionedCalls.with { calls in
      let part = try await calls.database.read { try $0.partitioning(of: "call")?.parts.first }
      #expect(part?.isOwn == true && part?.bounds.contains("2022-01-01") == true)
      let role = "role_\(UInt64.random(in: 0..<UInt64.max))"
      // A superuser owns everything: it is asked as a role that owns nothing.
      let isOwn = try await calls.database.write { session in
        let schema = try session.row("SELECT current_schema() AS name")?.text("name") ?? ""
        try session.executeScript(
          "CREATE ROLE \(role); GRANT USAGE ON SCHEMA \(schema) TO \(role)")
        try session.execute("SET LOCAL ROLE \(role)")
        return try session.partitioning(of: "call")?.parts.map(\.isOwn)
      }
      #expect(isOwn == [false, false, false, false])
      try await calls.write("DROP OWNED BY \(role); DROP ROLE \(role)")
    }
  }

  @Test(
    "interrupted at a step of the drop, nothing is half done, and the end is the same",
    arguments: [
      "disposal.partition-confirmed", "disposal.partition-dropped", "disposal.mark-written",
    ])
  func interrupted(step: String) async throws {
    try await PartitionedCalls.with(notes: true) { calls in
      let plan = try await calls.plan()
      let passes = Mutex(0)
      let stopper = Stopping(database: calls.database)
      let stopped = PartitionedCalls(
        register: calls.register, map: calls.map, database: stopper)
      await #expect(throws: (any Error).self) {
        _ = try await stopped.apply(plan) { name in
          guard name == step,
            passes.withLock({
              $0 += 1
              return $0 == 2
            })
          else { return }
          stopper.isStopped.value.withLock { $0 = true }
        }
      }
      #expect(try await calls.parts() == ["call_2023", "call_2024", "call_late"])
      #expect(try await calls.calls() == Array(41...160))
      #expect(try await calls.database.number("SELECT COUNT(*) FROM note") == 120)
      let counts = try await calls.apply(plan)
      #expect(counts.dropped == ["call_2022": 40, "call_2023": 40])
      #expect(counts.records == Self.due && counts.removed == ["call": Self.due, "note": Self.due])
      #expect(try await calls.calls() == Array(118...160))
    }
  }
}

/// A database whose transaction fails at its end once it has been told to stop.
private struct Stopping: SQLDatabase {
  struct Stopped: Error {}
  final class Flag: Sendable {
    let value = Mutex(false)
  }

  let database: any SQLDatabase
  let isStopped = Flag()
  var dialect: SQLDialect { database.dialect }

  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await database.write { [isStopped] session in
      let result = try body(session)
      if isStopped.value.withLock({ $0 }) { throw Stopped() }
      return result
    }
  }

  func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T { try await database.read(body) }

  func close() async {}
}
