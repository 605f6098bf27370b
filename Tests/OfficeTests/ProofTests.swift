import Demonstration
import Office
import Proof
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
