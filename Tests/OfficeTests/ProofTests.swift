import Casebook
import Demonstration
import Office
import Proof
import Register
import StatutoryTime
import TestSupport
import Testing

@Suite("Proof", .serialized)
struct OfficeProofTests {
  @Test(
    "every promise is kept on a body in order, and a fault breaks its own",
    arguments: Store.allCases)
  func faults(_ store: Store) async throws {
    for fault in [nil] + Fault.allCases.map(Optional.some) {
      try await TestOffice.with(store) { (office: Office) async throws in
        // Without a mail server letters wait and keep their records: give it one.
        let office = office.with { $0.carrier = ScriptedCarrier([]) }
        try await Demonstration(office, today: office.world.today, scale: 60) { _ in }.run()
        if let fault { #expect(try await fault.plant(in: office) > 0) }
        let report = try await office.prove(try ProjectFiles.promises())
        #expect(report.verdicts.count == 10)
        for verdict in report.verdicts {
          let expected: PromiseStatus = verdict.promise.id == fault?.breaks ? .broken : .kept
          #expect(
            verdict.status == expected,
            "\(fault?.rawValue ?? "no fault"): \(verdict.promise.id) \(verdict.evidence.filter { !$0.holds })"
          )
        }
      }
    }
  }

  @Test("what ends or is held in a system of the body breaks no promise about purposes")
  func disposals() async throws {
    try await TestOffice.with(.sqlite) { (office: Office) async throws in
      let office = office.with { $0.carrier = ScriptedCarrier([]) }
      try await Demonstration(office, today: office.world.today, scale: 20) { _ in }.run()
      let moment = office.world.now()
      let names = ActName.allCases.filter {
        name in ["disposal-", "hold-", "owner-"].contains { name.rawValue.hasPrefix($0) }
      }
      try await office.casebook.record(
        names.map {
          Act(
            id: office.world.randomness.opaqueId(), name: $0, enquiry: nil, day: moment.localDay,
            at: moment, actor: "role:records-manager", register: office.register.version)
        })
      try await office.sealLedger()
      let report = try await office.prove(try ProjectFiles.promises())
      #expect(names.count > 10 && report.verdicts.allSatisfy { $0.status == .kept })
    }
  }

  @Test("nothing is proved where no record was seen", arguments: Store.allCases)
  func empty(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let report = try await office.prove(try ProjectFiles.promises())
      #expect(Set(report.verdicts.map(\.status)) == [.unproven])
    }
  }

  @Test("a promise that no statement carries is not stated")
  func notStated() async throws {
    try await TestOffice.with(.sqlite) { (office: Office) async throws in
      let promise = PublishedPromise(
        id: "SCW-999", service: "", kind: "", text: "", parameters: [:])
      #expect(try await office.prove([promise]).verdicts.map(\.status) == [.notStated])
    }
  }
}

@Suite("A proof of what a register alone decides")
struct RegisterProofTests {
  static let bodies = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales",
  ]

  @Test("keeps nothing that needs a record, and says where the law governs", arguments: bodies)
  func keepsNothing(_ body: String) async throws {
    let register = try ProjectFiles.register(body)
    let promises = try PublishedPromise.list(
      fromCSV: ProjectFiles.bytes("Examples/promises/\(body).csv"))
    let report = try await RegisterProof(register).report(promises, at: "2026-11-26T12:00:00Z")
    #expect(report.verdicts.count == promises.count)
    #expect(report.count(.notStated) == 0)
    for verdict in report.verdicts where verdict.status == .kept {
      #expect(verdict.promise.kind == "lawful-basis", "\(verdict.promise.id)")
    }
    let conflicts = report.verdicts.filter { $0.status == .conflictsWithLaw }.map(\.promise.id)
    let governed = register.statements.filter { $0.lawGoverns?.status == .conflict }
      .flatMap(\.keeps)
    #expect(Set(conflicts) == Set(governed))
  }

  @Test("is broken by an address that the notice promises and does not give")
  func missingAddress() async throws {
    let register = try ProjectFiles.register("wecare-wales")
    let promises = try PublishedPromise.list(
      fromCSV: ProjectFiles.bytes("Examples/promises/wecare-wales.csv"))
    let report = try await RegisterProof(register).report(promises, at: "")
    #expect(report.verdicts.first { $0.promise.id == "SCW-035" }?.status == .broken)
  }

  @Test("is broken by a parameter that the register does not say again")
  func changedParameter() async throws {
    let register = try ProjectFiles.register("cafcass-cymru")
    let promise = PublishedPromise(
      id: "CAF-082", service: "", kind: "clock", text: "", parameters: ["duration": ["21 days"]])
    let report = try await RegisterProof(register).report([promise], at: "")
    #expect(report.verdicts.map(\.status) == [.broken])
  }
}
