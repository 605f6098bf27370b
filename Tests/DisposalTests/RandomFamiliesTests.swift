import Disposal
import Foundation
import Relations
import Systems
import TestBodies
import Testing

/// Random databases against an oracle that goes through the rows.
@Suite("What goes with random records")
struct RandomFamiliesTests {
  private static let wanted =
    ProcessInfo.processInfo.environment["ADDEWID_FAMILIES"].flatMap(Int.init)

  @Test(
    "exactly the due and what goes with them is gone, and every other row is as it was",
    arguments: BodyDatabase.allCases)
  func families(store: BodyDatabase) async throws {
    let count = Self.wanted ?? (store == .sqlite ? 150 : 50)
    try await FamilySystem.with(store) { system in
      for seed in 0..<count {
        // One transaction for all, or one for every two records: the same rows are left.
        let isWhole = seed.isMultiple(of: 2)
        let families = RandomFamilies(seed: UInt64(seed), withRemarks: isWhole)
        try await fill(system, families)
        let plan = try await system.plan(batchRecords: isWhole ? 500 : 1 + seed % 3)
        let counts = try await system.apply(plan, id: "plan-\(seed)")
        let left = try await system.contents()
        let expected = families.expected()
        for table in FamilySystem.tables {
          let found = Set(left[table] ?? [])
          #expect(found == Set(expected[table] ?? []), "seed \(seed), \(table)")
        }
        #expect(counts.records == plan.due, "seed \(seed)")
        let again = try await system.plan()
        #expect(again.due == 0, "seed \(seed)")
        let twice = try await system.apply(plan, id: "plan-\(seed)")
        let after = try await system.contents()
        #expect(twice == counts && after == left, "seed \(seed): applying again does nothing")
      }
    }
  }

  private func fill(_ system: FamilySystem, _ families: RandomFamilies) async throws {
    let order = [
      "remark", "bond", "kin", "address", "matter_person", "person", "note_line", "note", "matter",
    ]
    let rows = families.rows
    try await system.database.write { session in
      for table in order { try session.execute("DELETE FROM \(table)") }
      for table in order.reversed() {
        let names = try session.columns(of: table).map(\.name)
        try session.insert(into: table, columns: names, rows[table] ?? [])
      }
    }
  }
}
