import Casebook
import Foundation
import Gate
import Register
import Relations
import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

@Suite("The address of a parent who withholds it", .serialized)
struct SharedAddressTests {
  private static let address = "Bwthyn yr Onnen, 14 Heol y Graig"

  @Test(
    "does not go as that of the child who lives there, to the other party of the case",
    arguments: Store.allCases, [true, false])
  func child(_ store: Store, isWithheld: Bool) async throws {
    let register = try ProjectFiles.register("cafcass-cymru")
    let kind: BodyDatabase = store == .sqlite ? .sqlite : .postgresql
    try await kind.with(.cafcassCymru, "iris") { database, _, _ in
      let child = try await Self.move(in: database, isWithheld: isWithheld)
      try await TestOffice.with(store, now: "2026-11-20T10:00:00.000Z") { (office: Office) in
        let map = try required(register.system("iris"))
        let disclosures = BodyDisclosures(
          office, register, systems: [SystemAtHand(map, in: database)])
        let made = try await disclosures.make(
          try Self.asked(about: child), .init(), by: .role("family-court-adviser"))
        #expect(made.decision.answer == .permit)
        let parcel = String(decoding: made.bytes, as: UTF8.self)
        #expect(parcel.contains("full-name"))
        for part in [Self.address, "Aberaeron", "SA46 0AA"] {
          #expect(parcel.contains(part) == !isWithheld)
        }
        #expect(
          made.keptBack["family-court-advice/address"]?.contains("protected") ?? false
            == isWithheld)
      }
    }
  }

  /// Gives a child of a case and a party of it one address, marked in the party's row alone.
  ///
  /// - Returns: the child's number.
  private static func move(in database: any SQLDatabase, isWithheld: Bool) async throws -> Int64 {
    try await database.write { session in
      let pair = try required(
        session.row(
          "SELECT c.person_no AS child, p.person_no AS party FROM case_child c JOIN case_party p "
            + "ON p.office_code = c.office_code AND p.case_year = c.case_year "
            + "AND p.case_no = c.case_no ORDER BY c.person_no, p.person_no LIMIT 1"))
      let (child, party) = (try pair.integer("child"), try pair.integer("party"))
      try session.execute(
        "UPDATE person_address SET is_withheld = ?", [0])
      for person in [child, party] {
        try session.execute(
          "DELETE FROM person_address WHERE person_no = ?", [.integer(person)])
        try session.execute(
          "INSERT INTO person_address (person_no, address_seq, address_line, town, postcode, "
            + "is_withheld) VALUES (?, 1, ?, 'Aberaeron', 'SA46 0AA', ?)",
          [
            .integer(person), .text(address),
            .integer(isWithheld && person == party ? 1 : 0),
          ])
      }
      return child
    }
  }

  private static func asked(about child: Int64) throws -> ItemRequest {
    ItemRequest(
      DisclosureRequest(
        id: "test", service: "disclosure", subject: "children", recipient: "other-parties",
        purpose: "work-under-the-act",
        items: ["family-court-advice/full-name", "family-court-advice/address"],
        circumstances: try Circumstances(["by": "person", "recipient.link": "party"]),
        at: try required(LocalDay(iso: "2026-11-20"))),
      person: PersonKey(
        system: "iris", table: "person", kind: "reference", value: String(child)),
      telling: .told(on: try required(LocalDay(iso: "2026-11-01")), how: "letter", who: ["parent"]))
  }
}
