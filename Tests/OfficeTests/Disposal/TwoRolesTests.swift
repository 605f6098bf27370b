import Casebook
import Register
import Retention
import StatutoryTime
import TestSupport
import Testing

@testable import Office

@Suite("A plan that two roles have to approve", .serialized)
struct TwoRolesTests {
  @Test("is not approved by two people in one role", arguments: Store.allCases)
  func twoRoles(_ store: Store) async throws {
    try await GovernedCalls.with(store) { calls in
      let office = calls.office
      var staff: [String: Actor] = [:]
      for (name, role) in [("tesni", "officer"), ("macsen", "officer"), ("eira", "head")] {
        try await office.saveAccount(
          name: name, signInName: name, role: role, password: "a long password for tests")
        let account = try #require(try await office.casebook.account(signInName: name))
        staff[name] = .staff(account: account.id, role: role)
      }
      let plan = DisposalPlanRecord(
        id: office.world.randomness.opaqueId(), body: calls.register.controller.id,
        system: "telephone", asOf: GovernedCalls.today, register: calls.register.version, salt: [],
        tallies: "[]", recordCount: 0, driftMax: 1, approvalsNeeded: 2, needsSecondPerson: true,
        plannedAt: office.world.now().iso, plannedBy: Actor.role("records-manager").text)
      let disposal = try calls.disposal()
      try await disposal.insert(plan, [], by: .role("records-manager"))
      let (tesni, macsen) = try (#require(staff["tesni"]), #require(staff["macsen"]))
      #expect(try await disposal.approve(plan.id, by: tesni) == 1)
      for same in [macsen, .role("officer")] {
        await #expect(throws: RetentionRefusal.sameRole) {
          try await disposal.approve(plan.id, by: same)
        }
      }
      #expect(try await office.casebook.disposalPlan(plan.id)?.state == .planned)
      #expect(try await disposal.approve(plan.id, by: try #require(staff["eira"])) == 0)
      #expect(try await office.casebook.disposalPlan(plan.id)?.state == .approved)
    }
  }
}
