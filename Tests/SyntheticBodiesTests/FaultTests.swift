import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies
import Testing

@Suite("Faults of the bodies")
struct FaultTests {
  @Test("each body has five faults or more, with names and promises of their own")
  func catalogue() {
    #expect(Set(BodyFault.all.map(\.name)).count == BodyFault.all.count)
    for body in SyntheticBody.allCases {
      let faults = BodyFault.all.filter { $0.body == body }
      #expect(faults.count >= 5)
      #expect(Set(faults.map(\.breaks)).count == faults.count, "\(body)")
      for fault in faults {
        #expect(body.system(fault.system) != nil, "\(fault.name)")
        #expect(BodyFault.named(fault.name)?.breaks == fault.breaks)
      }
    }
  }

  @Test(
    "a fault changes what it says and nothing else, at the smallest scale",
    arguments: BodyFault.all.map(\.name), BodyDatabase.allCases)
  func changes(name: String, on database: BodyDatabase) async throws {
    let fault = try required(BodyFault.named(name))
    let system = try required(fault.body.system(fault.system))
    let today = BodyDatabase.today
    try await database.with(fault.body, fault.system) { database, _, _ in
      let before = try await database.contents(of: system)
      let rows = try await database.write { try fault.plant(in: $0, today: today) }
      let after = try await database.contents(of: system)
      #expect(rows > 0)
      let changed = Set(system.tables.map(\.name).filter { before[$0] != after[$0] })
      #expect(changed.isSubset(of: fault.tables))
      #expect(!changed.isEmpty)
      let isCounted = Self.differences(before, after, in: fault.tables, rows: rows)
      #expect(isCounted)
    }
  }

  /// Whether so many rows are new, gone or another: an added column makes every row another.
  private static func differences(
    _ before: [String: [String]], _ after: [String: [String]], in tables: [String], rows: Int
  ) -> Bool {
    let pairs = tables.map { (Set(before[$0] ?? []), Set(after[$0] ?? [])) }
    let gone = pairs.map { $0.subtracting($1).count }.reduce(0, +)
    let new = pairs.map { $1.subtracting($0).count }.reduce(0, +)
    let total = pairs.map(\.0.count).reduce(0, +)
    return max(gone, new) == rows || (gone == total && new == total && rows <= total)
  }
}
