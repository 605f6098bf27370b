import Disposal
import Foundation
import Relations
import StatutoryTime
import Systems
import TestBodies
import Testing

/// A run in MariaDB, through ODBC: the same plan, batches, marks and holds.
@Suite("Runs in MariaDB")
struct MariaDBRunTests {
  private struct Missing: Error, CustomStringConvertible {
    let description =
      "ADDEWID_TEST_MARIADB is not set; `make test` starts a MariaDB server and sets it"
  }

  private static func with(_ use: (FamilySystem) async throws -> Void) async throws {
    guard let server = ProcessInfo.processInfo.environment["ADDEWID_TEST_MARIADB"] else {
      throw Missing()
    }
    let name = "runs_\(UInt64.random(in: 0..<UInt64.max))"
    let admin = try await openDatabase(try DatabaseAddress(text: server), maxConnections: 1)
    try await admin.write { try $0.execute("CREATE DATABASE \(name) CHARACTER SET utf8mb4") }
    let result: Result<Void, any Error>
    do {
      let address = try DatabaseAddress(
        text: server.replacing("Database=mysql", with: "Database=\(name)"))
      let database = try await openDatabase(address)
      let system = try await FamilySystem.made(in: database)
      try await fill(system)
      try await use(system)
      await database.close()
      result = .success(())
    } catch {
      result = .failure(error)
    }
    try await admin.write { try $0.execute("DROP DATABASE \(name)") }
    await admin.close()
    try result.get()
  }

  /// Four matters that are due, with a person each; two of these are tied to each other.
  private static func fill(_ system: FamilySystem) async throws {
    try await system.database.write { session in
      for number in 1...4 {
        let (code, person) = (Value.text("m\(number)"), Value.text("p\(number)"))
        try session.execute(
          "INSERT INTO matter VALUES (?, 1, '2020-01-01', NULL, 'galwad')", [code])
        try session.execute("INSERT INTO note VALUES (?, 1, 1)", [code])
        try session.execute("INSERT INTO person VALUES (?, 'Nia', NULL)", [person])
        try session.execute("INSERT INTO matter_person VALUES (?, 1, 1, ?)", [code, person])
      }
      try session.execute("INSERT INTO bond VALUES (1, 'p1', 'p2', 'a', 'b', 'y ddau')")
    }
  }

  @Test("batches remove what is due with what goes along, and a second time does nothing")
  func apply() async throws {
    try await Self.with { system in
      let plan = try await system.plan(batchRecords: 1)
      #expect(plan.due == 4 && plan.batches.count == 4)
      let counts = try await system.apply(plan, id: "p")
      #expect(counts.records == 4 && counts.removed["person"] == 4 && counts.emptied["bond"] == 1)
      #expect(try await system.contents().values.allSatisfy(\.isEmpty))
      #expect(try await system.apply(plan, id: "p") == counts)
    }
  }

  @Test("a hold that is placed after the plan keeps its record")
  func hold() async throws {
    try await Self.with { system in
      let plan = try await system.plan()
      let reach = PlacedHold.Reach.person(identity: "reference", value: "p2")
      let hold = PlacedHold(id: "h", kind: .legalHold, reach: reach, from: FamilySystem.today)
      try await system.database.write { try GovernedTables.write(hold, $0) }
      let counts = try await system.apply(plan, id: "p")
      #expect(counts.records == 3 && counts.leftAlone == 1)
      let left = try await system.contents()
      #expect(left["matter"]?.count == 1 && left["person"]?.first?.first == "p2")
    }
  }

  @Test("what fails in the middle of a batch leaves every row as it was")
  func broken() async throws {
    try await Self.with { system in
      let plan = try await system.plan()
      let run = system.run(plan, id: "p")
      let keys = try await run.keys(of: plan.batches, in: system.database)
      let before = try await system.contents()
      try await system.database.write {
        try $0.execute(
          "CREATE TRIGGER refuse BEFORE DELETE ON matter FOR EACH ROW "
            + "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'")
      }
      await #expect(throws: (any Error).self) {
        try await run.carryOut(
          plan.batches[0], keys: keys[0] ?? [], at: FamilySystem.now, in: system.database)
      }
      try await system.database.write { try $0.execute("DROP TRIGGER refuse") }
      #expect(try await system.contents() == before)
      #expect(try await run.done(in: system.database).isEmpty)
      #expect(try await system.apply(plan, id: "p").records == 4)
    }
  }
}
