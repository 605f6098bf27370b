import Disposal
import Foundation
import SyntheticBodies
import Systems
import TestBodies
import Testing

/// Plans over the default bodies against counts that were made from notice and law alone.
@Suite("Plans over the five bodies")
struct PlanOfBodiesTests {
  private static let withoutRecords: Set<String> = [
    "paper-archive", "ishare", "legacy-adults", "casp-returns", "extracts", "reporting", "insights",
  ]

  static let systems = everySystem.filter { !withoutRecords.contains($0.1) }

  @Test(
    "what is due, stopped, to be looked at and running is what was counted beforehand",
    arguments: BodyDatabase.allCases, systems)
  func tallies(store: BodyDatabase, system: (SyntheticBody, String)) async throws {
    let expected = try ExpectedBodies.lines(of: system.1)
    try await GovernedBody.with(system.0, system.1, on: store) { governed in
      let plan = try await governed.plan()
      #expect(ExpectedBodies.lines(plan) == expected)
    }
  }
}

/// Tests/Expected/retention/bodies.csv: `record state why` -> how many.
enum ExpectedBodies {
  static func lines(of system: String) throws -> [String: Int] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Expected/retention/bodies.csv")
    var lines: [String: Int] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells[1] == system else { continue }
      lines["\(system)/\(cells[2]) \(cells[3]) \(cells[4])"] = Int(cells[5])
    }
    return lines
  }

  static func lines(_ plan: DisposalPlan) -> [String: Int] {
    var lines: [String: Int] = [:]
    for tally in plan.tallies {
      for (why, count) in tally.due { lines["\(tally.record) due \(why)", default: 0] += count }
      for (why, count) in tally.stopped {
        lines["\(tally.record) stopped \(why)", default: 0] += count
      }
      for (why, count) in tally.review {
        lines["\(tally.record) review \(why)", default: 0] += count
      }
      if tally.running > 0 { lines["\(tally.record) running ", default: 0] += tally.running }
    }
    return lines
  }
}
