import Casebook
import Foundation
import Gate
import Register
import Relations
import SyntheticBodies
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

@Suite("A number that several people share", .serialized)
struct SharedNumberTests {
  @Test("leads from a person to the documents of the case, and from a document to nobody alone")
  func documents() async throws {
    let register = try ProjectFiles.register("cafcass-cymru")
    let maps = try ["iris", "ishare"].map { try required(register.system($0)) }
    try await BodyDatabase.sqlite.with(.cafcassCymru, "iris") { iris, _, _ in
      try await BodyDatabase.sqlite.with(.cafcassCymru, "ishare") { ishare, _, _ in
        try await TestOffice.with(.sqlite, now: "2026-11-20T10:00:00.000Z") { (office: Office) in
          let disclosures = BodyDisclosures(
            office, register,
            systems: [SystemAtHand(maps[0], in: iris), SystemAtHand(maps[1], in: ishare)])
          let reference = try await ishare.read { session in
            try required(session.row("SELECT MIN(case_reference) AS n FROM document", []))
          }.text("n")
          let parts = reference.split(separator: "/").map(String.init)
          let party = try await iris.read { session in
            try required(
              session.row(
                "SELECT person_no AS n FROM case_party WHERE office_code = ? AND case_year = ? "
                  + "AND case_no = ?",
                [
                  .text(parts[0]), .integer(try required(Int64(parts[1]))),
                  .integer(try required(Int64(parts[2]))),
                ]))
          }.integer("n")
          let needed = try disclosures.atHand(["iris", "ishare"])
          let person = try await disclosures.find(
            PersonKey(system: "iris", table: "person", kind: "reference", value: String(party)),
            in: needed)
          #expect(Set(person.places.map(\.table)) == ["person"] && person.places.count == 1)
          #expect(Set(person.shared.map(\.table)) == ["document"])
          // A document is of nobody's alone: it does not name whom a disclosure was about.
          #expect(person.digests([1]).count == 32)
          await #expect(throws: ItemRefusal.severalPeople) {
            _ = try await disclosures.find(
              PersonKey(system: "ishare", kind: "reference", value: reference), in: needed)
          }
        }
      }
    }
  }
}
