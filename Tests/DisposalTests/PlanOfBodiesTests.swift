import Disposal
import SyntheticBodies
import Systems
import TestBodies
import Testing

@Suite("Plans over the five bodies")
struct PlanOfBodiesTests {
  @Test("show", arguments: BodyDatabase.allCases)
  func show(store: BodyDatabase) async throws {
    for (body, system) in everySystem {
      if ["paper-archive", "ishare", "legacy-adults", "casp-returns"].contains(system) { continue }
      try await GovernedBody.with(body, system, on: store) { governed in
        let plan = try await governed.plan()
        for tally in plan.tallies { print(store, tally) }
        let counts = try await governed.apply(plan)
        print(counts)
      }
    }
  }
}
