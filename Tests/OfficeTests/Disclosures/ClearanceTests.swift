import Casebook
import Foundation
import Gate
import Proof
import Register
import Relations
import StatutoryTime
import Systems
import TestSupport
import Testing

@testable import Office

@Suite("How long disclosures stay on record", .serialized)
struct ClearanceTests {
  private static let officer = Actor.role("information-governance-officer")
  private static let manager = Actor.role("records-manager")

  @Test(
    "six years and a day after the last that happened, and what is open stays",
    arguments: Store.allCases)
  func cleared(_ store: Store) async throws {
    try await CareRecordBody.with(store) { body in
      let child = try await body.child()
      var ids: [String] = []
      for recipient in ["health-board-as-recipient", "care-providers", "inspectors"] {
        let made = try await body.disclosures.make(
          try body.asked(["full-name"], about: child, recipient: recipient), .init(),
          by: .role("team-manager"))
        ids.append(try #require(made.record?.id))
      }
      let order = CorrectionOrder(
        person: nil, as: .withdrawal, disclosures: [ids[1]], into: body.folder.path)
      let task = try #require(
        try await body.disclosures.correct(order, by: Self.manager).letters.first
      ).task.id
      let left = ids[2]
      _ = try await body.office.casebook.database.write { session in
        try session.execute(
          "UPDATE item_disclosure SET state = 'intended' WHERE id = ?", [.text(left)])
      }
      func on(_ day: String) -> BodyDisclosures {
        BodyDisclosures(body.office.on(day), body.register, systems: [])
      }
      let term = DisclosureTerm(body.register, years: 6)
      let early = try await on("2032-11-20").clearance(term)
      #expect(early.due.isEmpty && early.stays.isEmpty, "not yet six years old")
      let counts = try await on("2032-11-21").clearance(term)
      #expect(counts.due == [ids[0]])
      #expect(counts.stays == [.openTask: 1, .unsettled: 1])
      for same in [Self.manager, .role("records-manager")] {
        await #expect(throws: ItemRefusal.samePerson) {
          _ = try await on("2032-11-21").clear(term, by: Self.manager, approvedBy: same)
        }
      }
      #expect(try await body.rows().count == 3)
      // A task that is settled later begins the term anew.
      try await body.office.on("2027-01-10").settle(
        correction: task, as: .told, reason: nil, by: Self.officer)
      let gone = try await on("2032-11-21").clear(
        term, by: Self.manager, approvedBy: Self.officer)
      #expect(gone.due == [ids[0]] && gone.stays == [.running: 1, .unsettled: 1])
      #expect(Set(try await body.rows().map(\.id)) == [ids[1], ids[2]])
      let last = try await on("2033-01-11").clear(
        term, by: Self.manager, approvedBy: Self.officer)
      #expect(last.due == [ids[1]])
      #expect(try await body.office.casebook.correctionTasks().isEmpty)
      let names = try await body.office.casebook.goneDisclosures(of: body.register.controller.id)
      #expect(names.map(\.id).sorted() == [ids[0], ids[1]].sorted())
      let entries = try await body.ledger().filter { $0.act == "items-cleared" }
      #expect(entries.map { $0.facts["records"] } == ["1", "1"])
    }
  }

  @Test("one that has gone so is not lost; one that went otherwise is")
  func proved() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      for recipient in ["health-board-as-recipient", "care-providers"] {
        _ = try await body.disclosures.make(
          try body.asked(["full-name"], about: child, recipient: recipient), .init(),
          by: .role("team-manager"))
      }
      let later = body.office.on("2032-11-21")
      _ = try await BodyDisclosures(later, body.register, systems: []).clear(
        DisclosureTerm(body.register, years: 6), by: Self.manager, approvedBy: Self.officer)
      #expect(try await DisclosureLook(later, body.register).lostCount == 0)
      _ = try await body.office.casebook.database.write { session in
        try session.execute("DELETE FROM item_disclosure_gone WHERE made_on < '2027'", [])
      }
      #expect(try await DisclosureLook(later, body.register).lostCount == 2)
    }
  }

  @Test("as long as the service keeps what it was; without a number, until somebody has decided")
  func terms() throws {
    let register = try ProjectFiles.register("cardiff-childrens-services")
    let given = DisclosureTerm(register, years: 75)
    #expect(given.years(of: "childrens-services") == 75)
    #expect(DisclosureTerm(register, years: 1).years(of: "childrens-services") == 6)
    #expect(given.years(of: "no-such") == 75)
    #expect(DisclosureTerm(register).years(of: "no-such") == nil)
    for service in register.services {
      let stated = service.retention.flatMap(\.value.keep.limbs).compactMap { limb -> Int? in
        guard case .after(let period, _) = limb.end, period.unit == .year else { return nil }
        return period.count
      }
      guard let years = DisclosureTerm(register).years(of: service.id) else { continue }
      #expect(years >= max(6, stated.max() ?? 0))
    }
  }
}
