import Casebook
import Disposal
import Proof
import StatutoryTime
import Systems
import TestSupport
import Testing

@testable import Office

@Suite("Records that went before their time", .serialized)
struct GoneEarlyTests {
  private func missing(_ look: SystemLook) -> Int? { look.comparisons["telephone/call"]?.early }

  @Test("are missed until they are back, and what went by a plan is not", arguments: Store.allCases)
  func life(_ store: Store) async throws {
    try await GovernedCalls.with(store) { calls in
      #expect(missing(try await calls.look(on: "2026-11-20")) == nil)
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(
        asOf: LocalDay(iso: "2026-11-25")!, by: .role("records-manager"))
      try await disposal.approve(plan.id, by: .role("head-of-it"))
      _ = try await disposal.apply(plan.id, by: .role("records-manager"))
      #expect(missing(try await calls.look(on: "2026-11-26")) == 0)
      // One whose term runs, and one that a hold keeps.
      try await calls.delete([7, GovernedCalls.held])
      let look = try await calls.look(on: "2026-11-27")
      #expect(missing(look) == 2)
      // The next look does not forget them.
      #expect(missing(try await calls.look(on: "2026-11-28")) == 2)
      let report = try await calls.report(look)
      let broken = report.verdicts.filter { $0.status == .broken }.flatMap(\.evidence)
      #expect(broken.contains { $0.observed.contains("2 have gone before their time") })
      try await disposal.settleMissing(by: .role("head-of-it"), reason: "restored-elsewhere")
      #expect(missing(try await calls.look(on: "2026-11-29")) == 0)
      #expect(try await calls.office.casebook.reconcile().isWhole)
    }
  }

  @Test("are not missed once their day has come, and what is due may go by another hand")
  func due() async throws {
    try await GovernedCalls.with(.sqlite) { calls in
      _ = try await calls.look(on: "2026-11-20")
      // Four years old: due by every look.
      try await calls.delete([1])
      #expect(missing(try await calls.look(on: "2026-11-21")) == 0)
      // Due on 2027-11-20; the inventory of a year before knows the day.
      _ = try await calls.look(on: "2027-01-10")
      try await calls.delete([7])
      #expect(missing(try await calls.look(on: "2027-11-19")) == 1)
      #expect(missing(try await calls.look(on: "2027-11-21")) == 0)
    }
  }

  @Test("a hold let go and a run between two looks alarm nobody")
  func releasedBetween() async throws {
    try await GovernedCalls.with(.sqlite) { calls in
      _ = try await calls.look(on: "2026-11-20")
      try await calls.database.write { _ = try $0.execute("UPDATE call SET hold = NULL") }
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(
        asOf: LocalDay(iso: "2026-11-25")!, by: .role("records-manager"))
      #expect(plan.recordCount == 7)
      try await disposal.approve(plan.id, by: .role("head-of-it"))
      _ = try await disposal.apply(plan.id, by: .role("records-manager"))
      // Without the plans of the casebook the look would miss the one that was held.
      #expect(missing(try await calls.look(on: "2026-11-26")) == 0)
    }
  }
}
