import Casebook
import Disposal
import Mail
import Proof
import Register
import Retention
import StatutoryTime
import Synchronization
import TestSupport
import Testing

@testable import Office

@Suite("What an owner is asked who alone can look")
struct ManualDisposalTests {
  private static let planner = Actor.role("records-manager")

  private static func archive(_ office: Office, _ register: Register) throws -> SystemDisposal {
    SystemDisposal(
      office, register, try #require(register.system("paper-archive")), in: OwnersOwnSystem())
  }

  @Test("the owner is asked rule by rule, and the certificate has a word that nobody has seen")
  func life() async throws {
    let register = try ProjectFiles.register("cafcass-cymru")
    try await TestOffice.with(.sqlite) { (office: Office) async throws in
      let disposal = try Self.archive(office, register)
      let plan = try await disposal.plan(asOf: LocalDay(iso: "2026-11-25")!, by: Self.planner)
      #expect(plan.recordCount == 0 && plan.needsSecondPerson)
      await #expect(throws: RetentionRefusal.samePerson) {
        try await disposal.approve(plan.id, by: Self.planner)
      }
      try await disposal.approve(plan.id, by: .role("head-of-practice"))
      #expect(try await disposal.apply(plan.id, by: Self.planner).state == .running)
      let carrier = ScriptedCarrier([])
      // The office handles another body's enquiries: its own letters are not these.
      #expect(try await office.with { $0.carrier = carrier }.deliverOwnerMail().sent == 0)
      #expect(
        try await office.with { $0.carrier = carrier }.deliverOwnerMail(of: register).sent == 1)
      let letter = try #require(carrier.sent.withLock { $0.first })
      #expect(letter.from == register.controller.enquiriesEmail)
      // Whoever turns 35 on the day was born on it, 35 years before: 25 November 1991.
      #expect(letter.body.contains("no child of the record was born after 25 November 1991"))
      #expect(letter.body.contains("ar ôl 25 Tachwedd 1991"))
      #expect(!letter.body.contains("⟦"))
      let asked = try #require(try await disposal.outside(plan.id))
      #expect(!asked.isCounted && Set(asked.asked?.map(\.notAfter) ?? []) == ["1991-11-25"])
      // Waiting ends nothing.
      #expect(try await disposal.apply(plan.id, by: Self.planner).state == .running)
      #expect(try await office.on("2026-12-10").chaseOwners(of: register) == 1)

      try await office.returnOwnerTask(
        asked.task, count: 12, evidence: Array("list".utf8), by: .role("system-owner"))
      #expect(try await disposal.apply(plan.id, by: Self.planner).state == .finished)
      let certificate = try await disposal.certificate(plan.id)
      #expect(certificate.went.isEmpty && certificate.tables.removed.isEmpty)
      #expect(certificate.outside?.answered == 12 && certificate.outside?.isCounted == false)

      let words = try await SystemDisposal.ownersWords(office.casebook, register)
      let promises = try PublishedPromise.list(
        fromCSV: ProjectFiles.bytes("Examples/promises/cafcass-cymru.csv"))
      let report = try await RegisterProof(register, words: words).report(promises, at: "")
      let verdict = try #require(report.verdicts.first { $0.promise.id == "CAF-067" })
      // A word is no sight: the promise stays unproven, and the proof says who said what and when.
      #expect(verdict.status == .unproven)
      #expect(
        verdict.evidence.contains {
          $0.observed.hasPrefix("archivist said on 2026-11-25 that 12 records were disposed of")
            && $0.kind == .operation && $0.population == 0
        })
      #expect(try await office.casebook.reconcile().isWhole)
    }
  }

  @Test("nothing can be counted there, and nothing held")
  func notCounted() async throws {
    let register = try ProjectFiles.register("cafcass-cymru")
    try await TestOffice.with(.sqlite) { (office: Office) async throws in
      let archive = try Self.archive(office, register)
      await #expect(throws: DisposalRefusal.ownerAlone) { try await archive.forecast(years: 10) }
      await #expect(throws: HoldRefusal.notHere) {
        try await archive.place(.inquiry, on: .system, by: .role("records-manager"))
      }
    }
  }

  @Test("nothing is asked where no rule has an end")
  func nothing() async throws {
    let register = try ProjectFiles.register("wandsworth-social-care")
    for service in register.services {
      #expect(
        RetentionRules(register, services: [service.id])
          .cutOffs(on: LocalDay(iso: "2026-11-25")!).isEmpty)
    }
  }
}
