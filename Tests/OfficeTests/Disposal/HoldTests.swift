import Casebook
import Disposal
import Foundation
import Proof
import Relations
import StatutoryTime
import Systems
import TestSupport
import Testing

@testable import Office

@Suite("Holds, and what a restore must not forget", .serialized)
struct HoldTests {
  private static let planner = Actor.role("records-manager")
  private let day = LocalDay(iso: "2026-11-25")!

  private func run(_ disposal: SystemDisposal) async throws -> (String, DisposalProgress) {
    let plan = try await disposal.plan(asOf: day, by: Self.planner)
    try await disposal.approve(plan.id, by: .role("head-of-it"))
    return (plan.id, try await disposal.apply(plan.id, by: Self.planner))
  }

  /// Brings the rows back that a backup of before the run had, without the holds placed since.
  private func restore(_ calls: GovernedCalls) async throws {
    try await calls.database.write { session in
      try session.execute("DELETE FROM addewid_hold")
      try session.execute("DELETE FROM call")
      for call in GovernedCalls.old {
        try GovernedCalls.insert(call, "2022-11-20T10:00:00Z", session)
      }
    }
  }

  @Test(
    "a record that was held in the run is not removed again after a restore",
    arguments: Store.allCases)
  func restoredHold(_ store: Store) async throws {
    try await GovernedCalls.with(store) { calls in
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(asOf: day, by: Self.planner)
      try await disposal.approve(plan.id, by: .role("head-of-it"))
      let (hold, reached) = try await disposal.place(
        .legalHold, on: .record(kind: "call", key: ["3"]), by: Self.planner)
      #expect(reached == 1)
      let done = try await disposal.apply(plan.id, by: Self.planner)
      #expect(done.counts.records == 5 && done.counts.leftAlone == 1)
      try await restore(calls)
      #expect(try await disposal.holds() == [hold])
      let again = try await disposal.replay(by: Self.planner)
      #expect(again.map(\.counts.records) == [5])
      #expect(try await left(calls) == [3])
      #expect(try await calls.database.read { try GovernedTables.holds($0) } == [hold])
      // Let go, it is for a plan that somebody approves, not for the old one.
      #expect(try await disposal.release(hold.id, by: Self.planner))
      #expect(try await disposal.replay(by: Self.planner).isEmpty)
      #expect(try await left(calls) == [3])
      #expect(try await calls.office.casebook.reconcile().isWhole)
    }
  }

  @Test("what a run left alone is missed like any other when it vanishes")
  func leftAloneIsMissed() async throws {
    try await GovernedCalls.with(.sqlite) { calls in
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(asOf: day, by: Self.planner)
      try await disposal.approve(plan.id, by: .role("head-of-it"))
      _ = try await disposal.place(
        .legalHold, on: .record(kind: "call", key: ["3"]), by: Self.planner)
      _ = try await disposal.apply(plan.id, by: Self.planner)
      let first = try await calls.look(on: "2026-11-26")
      #expect(first.comparisons.values.allSatisfy { $0.early == 0 })
      try await calls.delete([3])
      let look = try await calls.look(on: "2026-11-27")
      #expect(look.comparisons["telephone/call"]?.early == 1)
    }
  }

  @Test("a hold in a system that is read alone stands, and takes its record off the owner's list")
  func readOnly() async throws {
    try await GovernedCalls.with(.sqlite, mode: "read-only") { calls in
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(asOf: day, by: Self.planner)
      try await disposal.approve(plan.id, by: .role("head-of-it"))
      _ = try await disposal.apply(plan.id, by: Self.planner)
      let path = try #require(disposal.listPath(plan.id))
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("call_no=3"))
      let (hold, _) = try await disposal.place(
        .inquiry, on: .record(kind: "call", key: ["3"]), by: Self.planner)
      #expect(try await disposal.holds() == [hold])
      let list = try String(contentsOfFile: path, encoding: .utf8)
      #expect(!list.contains("call_no=3") && list.contains("call_no=4"))
      #expect(try await letters(calls) == ["asked", "changed"])
      let tables = try await calls.database.read { try $0.tableNames() }
      #expect(!tables.contains("addewid_hold"))
    }
  }

  @Test("a request that comes after the list was handed over takes its person off it")
  func requestAfterList() async throws {
    try await GovernedCalls.with(.sqlite, mode: "read-only") { calls in
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(asOf: day, by: Self.planner)
      try await disposal.approve(plan.id, by: .role("head-of-it"))
      _ = try await calls.office.receive([
        "kind": "sar", "request": "What do you hold about me?", "name": "Someone",
        "email": "Person2@Post.example", "language": "en",
      ])
      _ = try await disposal.apply(plan.id, by: Self.planner)
      let path = try #require(disposal.listPath(plan.id))
      let list = try String(contentsOfFile: path, encoding: .utf8)
      #expect(!list.contains("call_no=2") && list.contains("call_no=3"))
    }
  }

  @Test("a plan that is ended calls its owner back, and leaves no list")
  func calledBack() async throws {
    try await GovernedCalls.with(.sqlite, mode: "read-only") { calls in
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(asOf: day, by: Self.planner)
      try await disposal.approve(plan.id, by: .role("head-of-it"))
      _ = try await disposal.apply(plan.id, by: Self.planner)
      let path = try #require(disposal.listPath(plan.id))
      try await disposal.interrupt(plan.id, forGood: true, by: Self.planner)
      #expect(throws: (any Error).self) { try String(contentsOfFile: path, encoding: .utf8) }
      #expect(try await letters(calls) == ["asked", "withdrawn"])
      #expect(try await calls.office.on("2026-12-28").chaseOwners() == 0)
      #expect(try await calls.office.casebook.reconcile().isWhole)
    }
  }

  @Test("a run that was ended has a certificate of what it removed, and is replayed")
  func endedEarly() async throws {
    try await GovernedCalls.with(.sqlite) { calls in
      let disposal = try calls.disposal()
      let (id, done) = try await run(disposal)
      #expect(done.state == .finished)
      try await calls.office.casebook.perform("ended") { unit in
        _ = try unit.session.execute("UPDATE disposal_plan SET state = 'stopped'")
      }
      let certificate = try await disposal.certificate(id)
      #expect(certificate.endedEarly == DisposalCertificate.EndedEarly(done: 1, planned: 1))
      #expect(certificate.went.map(\.removed) == [6])
      try await restore(calls)
      #expect(try await disposal.replay(by: Self.planner).map(\.counts.records) == [6])
    }
  }

  @Test("the role that planned records of which the law says more is none of the two that approve")
  func plannersRole() async throws {
    try await GovernedCalls.with(.sqlite) { calls in
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(asOf: day, by: Self.planner)
      try await calls.office.casebook.perform("sensitive") { unit in
        _ = try unit.session.execute(
          "UPDATE disposal_plan SET approvals_needed = 2, second_person = 1, planned_by = ?",
          [.text("role:head-of-it")])
      }
      await #expect(throws: (any Error).self) {
        try await disposal.approve(plan.id, by: .role("head-of-it"))
      }
      #expect(try await disposal.approve(plan.id, by: .role("records-manager")) == 1)
    }
  }

  private func left(_ calls: GovernedCalls) async throws -> [Int64] {
    try await calls.database.read { session in
      try session.rows("SELECT call_no FROM call ORDER BY call_no").map {
        try $0.integer("call_no")
      }
    }
  }

  private func letters(_ calls: GovernedCalls) async throws -> [String] {
    try await calls.office.casebook.read { session in
      try session.rows("SELECT template FROM owner_message ORDER BY template").map {
        try $0.text("template")
      }
    }
  }
}
