import Disposal
import Foundation
import Relations
import Systems
import TestBodies
import Testing

@Suite("How much goes in one transaction")
struct RunPaceTests {
  @Test("a slow transaction makes the next ones smaller, a quick one larger, within limits")
  func follows() {
    var pace = RunPace()
    #expect(pace.records == 500)
    pace.took(RunPace.target / 2, for: 20)
    #expect(pace.records == 500, "a small batch says nothing")
    pace.took(RunPace.target * 100, for: 500)
    #expect(pace.records == 250, "half at a time")
    pace.took(RunPace.target * 100, for: 250)
    pace.took(RunPace.target * 100, for: 125)
    pace.took(RunPace.target * 100, for: 62)
    pace.took(RunPace.target * 100, for: 31)
    #expect(pace.records == 25)
    pace.took(RunPace.target, for: 25)
    #expect(pace.records == 25)
    for _ in 0..<9 { pace.took(RunPace.target / 100, for: pace.records) }
    #expect(pace.records == 500)
  }

  private struct Stopped: Error {}

  @Test(
    "a batch of several transactions that is broken off between them ends as a whole one",
    arguments: BodyDatabase.allCases)
  func steps(store: BodyDatabase) async throws {
    try await FamilySystem.with(store) { system in
      try await system.database.write { session in
        for number in 1...60 {
          let (code, person) = (Value.text("m\(number)"), Value.text("p\(number % 20)"))
          try session.execute(
            "INSERT INTO matter VALUES (?, 1, '2020-01-01', NULL, 'galwad')", [code])
          if number <= 20 {
            try session.execute("INSERT INTO person VALUES (?, 'Wren', NULL)", [person])
          }
          try session.execute("INSERT INTO matter_person VALUES (?, 1, 1, ?)", [code, person])
        }
      }
      let plan = try await system.plan()
      #expect(plan.batches.map(\.rows) == [60])
      let run = system.run(plan, id: "p")
      func carryOut(_ database: any SQLDatabase) async throws -> BatchCounts {
        var pace = RunPace(records: 25)
        let keys = try await run.keys(of: plan.batches, in: system.database)
        return try await run.carryOut(
          plan.batches[0], keys: keys[0] ?? [], pace: &pace, at: FamilySystem.now, in: database)
      }
      await #expect(throws: Stopped.self) {
        _ = try await carryOut(Limited(database: system.database))
      }
      #expect(try await system.contents()["matter"]?.count == 35)
      #expect(try await run.done(in: system.database).isEmpty, "the rest of it is still to come")
      let counts = try await carryOut(system.database)
      #expect(counts.records == 60 && counts.leftAlone == 0)
      #expect(counts.removed == ["matter": 60, "matter_person": 60, "person": 20])
      #expect(try await system.contents().values.allSatisfy(\.isEmpty))
      #expect(try await run.done(in: system.database) == [0: counts])
      #expect(try await carryOut(system.database) == counts)
    }
  }

  /// A database in which the second writing transaction fails at its end.
  private final class Limited: SQLDatabase {
    let database: any SQLDatabase
    private let writes = Count()
    var dialect: SQLDialect { database.dialect }

    init(database: any SQLDatabase) { self.database = database }

    func write<T: Sendable>(
      _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
      let number = await writes.next()
      return try await database.write { session in
        let result = try body(session)
        if number == 2 { throw Stopped() }
        return result
      }
    }

    func read<T: Sendable>(
      _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T { try await database.read(body) }

    func close() async {}
  }

  private actor Count {
    private var count = 0
    func next() -> Int {
      count += 1
      return count
    }
  }
}
