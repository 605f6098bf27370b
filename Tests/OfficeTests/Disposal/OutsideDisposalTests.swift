import Casebook
import Disposal
import Foundation
import Mail
import Proof
import Register
import StatutoryTime
import Synchronization
import Systems
import TestSupport
import Testing

@testable import Office

@Suite("What an owner disposes of in a system that is read alone", .serialized)
struct OutsideDisposalTests {
  private static let planner = Actor.role("records-manager")

  /// A plan that is approved and was handed to the owner.
  private func listed(_ calls: GovernedCalls) async throws -> (plan: String, task: String) {
    let disposal = try calls.disposal()
    let plan = try await disposal.plan(asOf: LocalDay(iso: "2026-11-25")!, by: Self.planner)
    #expect(plan.recordCount == GovernedCalls.old.count)
    try await disposal.approve(plan.id, by: .role("head-of-it"))
    let progress = try await disposal.apply(plan.id, by: Self.planner)
    #expect(progress.state == .running && progress.batchesDone == 0)
    let outside = try #require(try await disposal.outside(plan.id))
    #expect(outside.dueOn == "2026-12-23" && outside.answeredOn == nil)
    return (plan.id, outside.task)
  }

  @Test(
    "it is listed for the owner alone, and counted again once the owner has answered",
    arguments: Store.allCases)
  func life(_ store: Store) async throws {
    try await GovernedCalls.with(store, mode: "read-only") { calls in
      let (plan, task) = try await listed(calls)
      let disposal = try calls.disposal()
      let path = try #require(disposal.listPath(plan))
      let list = try String(contentsOfFile: path, encoding: .utf8)
      #expect(list.split(separator: "\r\n").count == 1 + GovernedCalls.old.count)
      #expect(list.contains("call_no=3"))
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((rights as? Int) == 0o600)
      // Nothing was written into the system, and waiting changes nothing.
      #expect(try await disposal.apply(plan, by: Self.planner).batchesDone == 0)
      #expect(try await calls.count() == 11)
      #expect(try await calls.office.on("2026-12-10").chaseOwners() == 1)

      try await calls.delete(GovernedCalls.old)
      try await calls.office.returnOwnerTask(
        task, count: 6, evidence: Array("log".utf8), by: .role("system-owner"))
      let done = try await calls.disposal(on: "2026-12-12").apply(plan, by: Self.planner)
      #expect(done.state == .finished && done.counts.records == 6 && done.counts.leftAlone == 0)
      #expect(!FileManager.default.fileExists(atPath: path))
      let certificate = try await disposal.certificate(plan)
      #expect(certificate.went.map(\.outcome) == ["dispose-outside"])
      #expect(certificate.went.map(\.removed) == [6])
      #expect(certificate.outside?.answered == 6)
      let look = try await calls.look(on: "2026-12-13")
      #expect(look.remaining.values.reduce(0, +) == 0)
      #expect(try await calls.office.casebook.reconcile().isWhole)
    }
  }

  @Test("what the owner says is gone and is there is counted as there, and breaks the promise")
  func remains() async throws {
    try await GovernedCalls.with(.sqlite, mode: "read-only") { calls in
      let (plan, task) = try await listed(calls)
      try await calls.delete([1, 2])
      // Changed since it was planned, and there all the same.
      try await calls.database.write {
        _ = try $0.execute("UPDATE call SET started_at = '2026-11-24T10:00:00Z' WHERE call_no = 3")
      }
      try await calls.office.returnOwnerTask(
        task, count: 6, evidence: Array("log".utf8), by: .role("system-owner"))
      let done = try await calls.disposal().apply(plan, by: Self.planner)
      #expect(done.counts.records == 2 && done.counts.leftAlone == 4)
      let look = try await calls.look(on: "2026-11-26")
      #expect(look.remaining["telephone/call"] == 4)
      let report = try await calls.report(look)
      let broken = report.verdicts.filter { $0.status == .broken }.flatMap(\.evidence)
      #expect(broken.contains { $0.observed == "4 are still there" && !$0.holds })
      // What has to stay by now breaks nothing by being there.
      _ = try await calls.disposal().place(
        .inquiry, on: .record(kind: "call", key: ["5"]), by: Self.planner)
      #expect(try await calls.look(on: "2026-11-27").remaining["telephone/call"] == 3)
    }
  }

  @Test("neither the casebook, the log nor a letter has a key or a name")
  func keysStayOut() async throws {
    try await GovernedCalls.with(.sqlite, mode: "read-only") { calls in
      _ = try await listed(calls)
      let carrier = ScriptedCarrier([])
      try await calls.office.with { $0.carrier = carrier }.deliverOwnerMail()
      let letter = try #require(carrier.sent.withLock { $0.first })
      #expect(letter.body.contains("disposal list") && letter.body.contains("restr waredu"))
      #expect(!letter.body.contains("call_no") && !letter.body.contains("Person"))
      #expect(!letter.body.contains("⟦"))
    }
  }

  @Test("what something stops after the plan was made is not on the list that is handed over")
  func stoppedSince() async throws {
    try await GovernedCalls.with(.sqlite, mode: "read-only") { calls in
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(asOf: LocalDay(iso: "2026-11-25")!, by: Self.planner)
      try await disposal.approve(plan.id, by: .role("head-of-it"))
      let later = try calls.disposal(on: "2026-11-27")
      _ = try await later.place(
        .complaint, on: .record(kind: "call", key: ["3"]), by: Self.planner)
      _ = try await later.apply(plan.id, by: Self.planner)
      let path = try #require(later.listPath(plan.id))
      let list = try String(contentsOfFile: path, encoding: .utf8)
      #expect(list.split(separator: "\r\n").count == GovernedCalls.old.count)
      #expect(!list.contains("call_no=3"))
    }
  }

  @Test("files that an owner delivers are listed, and the next delivery is counted")
  func delivered() async throws {
    try await GovernedCalls.with(.sqlite, mode: "export\nevery: 1 month") { calls in
      let first = try calls.disposal(delivery: "first")
      // Nothing can be written into files: the hold stands in the casebook.
      let (hold, _) = try await first.place(.complaint, on: .system, by: Self.planner)
      #expect(
        try await first.plan(asOf: LocalDay(iso: "2026-11-25")!, by: Self.planner).recordCount == 0)
      #expect(try await first.release(hold.id, by: Self.planner))
      let plan = try await first.plan(asOf: LocalDay(iso: "2026-11-25")!, by: Self.planner)
      #expect(plan.recordCount == GovernedCalls.old.count)
      try await first.approve(plan.id, by: .role("head-of-it"))
      _ = try await first.apply(plan.id, by: Self.planner)
      let task = try #require(try await first.outside(plan.id)).task
      try await calls.office.returnOwnerTask(
        task, count: 6, evidence: Array("log".utf8), by: .role("system-owner"))
      // The files of the plan show nothing of what the owner did since.
      await #expect(throws: DisposalRefusal.sameDelivery) {
        try await first.apply(plan.id, by: Self.planner)
      }
      try await calls.delete([1, 2, 3, 4, 5])
      let next = try calls.disposal(delivery: "second")
      let done = try await next.apply(plan.id, by: Self.planner)
      #expect(done.state == .finished && done.counts.records == 5 && done.counts.leftAlone == 1)
      let certificate = try await next.certificate(plan.id)
      #expect(certificate.outside?.isCounted == true && certificate.overwritten == "outside")
      #expect(try FileManager.default.contentsOfDirectory(atPath: calls.lists.path).isEmpty)
      let report = try await calls.report(try await calls.look(on: "2026-11-26"))
      #expect(
        report.verdicts.filter { $0.status == .broken }.flatMap(\.evidence).contains {
          $0.observed == "1 are still there"
        })
    }
  }
}
