import Foundation
import Gate
import Register
import Relations
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

@Suite("What says the same as a row under a mark")
struct ProtectedWordsTests {
  private static func words(_ add: (inout ProtectedWords) -> Void) -> ProtectedWords {
    var words = ProtectedWords()
    add(&words)
    return words
  }

  @Test(
    "parts of a sealed name, as whole words",
    arguments: [
      ("Ann", true), ("ANN, of Tregaron", true), ("Annual review", false), ("Joann", false),
      ("o’neill", true), ("O'Neill", true), ("Mrs ONeill", true), ("Neil", false),
      ("ann.oneill@x.example", true), ("", false),
    ])
  func names(_ text: String, isSaid: Bool) {
    let words = Self.words { $0.add(name: "Ann O’Neill") }
    #expect(words.areSaid(in: text) == isSaid)
  }

  @Test(
    "an address by each of its halves",
    arguments: [
      ("14 Heol y Graig", true), ("heol-y-graig", true), ("Bwthyn yr Onnen", true),
      ("BWTHYN YR ONNEN 14 HEOL Y GRAIG", true), ("Heol y Coed", false), ("14", false),
      ("Onnen", false),
    ])
  func addresses(_ text: String, isSaid: Bool) {
    let words = Self.words { $0.add(address: LinkedBody.street) }
    #expect(words.areSaid(in: text) == isSaid)
  }

  @Test(
    "a postcode in whatever spelling",
    arguments: [
      ("SA46 0AA", true), ("sa460aa", true), ("SA46-OAA", true), ("at S A 4 6 0 A A.", true),
      ("SA46 0AB", false),
    ])
  func postcodes(_ text: String, isSaid: Bool) {
    let words = Self.words { $0.add(postcode: "SA46 0AA") }
    #expect(words.areSaid(in: text) == isSaid)
  }

  @Test(
    "short values and numbers, as whole words; none of two letters, and no year",
    arguments: [
      ("Nyth", true), ("nythod", false), ("no 4711", true), ("14711", false), ("2019-03-01", false),
      ("Ty", false),
    ])
  func short(_ text: String, isSaid: Bool) {
    let words = Self.words {
      $0.add("Nyth")
      $0.add("Ty")
      $0.add(number: 4711)
      $0.add(number: 2019)
    }
    #expect(words.areSaid(in: text) == isSaid)
  }

  @Test("integers and bytes are held against it too")
  func values() {
    var person = PersonPlaces()
    #expect(!person.isProtected(.bytes([1])) && !person.isProtected(.integer(100_023_456)))
    person.needles.add("100023456")
    #expect(person.isProtected(.bytes([1])) && person.isProtected(.integer(100_023_456)))
    #expect(!person.isProtected(.integer(7)) && !person.isProtected(.null))
    #expect(PersonPlaces(protected: [.address]).isProtected(.bytes([])))
  }

  @Test("who has no mark loses nothing, and who has one keeps most")
  func bounded() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let service = try #require(body.register.service("childrens-services"))
      let all = service.items.map(\.id)
      let ids = try await body.database.read { session in
        try session.rows(
          "SELECT person_id AS id FROM child WHERE deleted_at IS NULL AND person_id IN "
            + "(SELECT id FROM person WHERE deleted_at IS NULL) ORDER BY CASE WHEN person_id IN "
            + "(SELECT child_id FROM adoption) THEN 0 ELSE 1 END, person_id LIMIT 40"
        ).map { try $0.integer("id") }
      }
      var marked = 0
      for id in ids {
        let key = PersonKey(
          system: "care-record", table: "person", kind: "reference", value: String(id))
        let person = try await body.disclosures.find(key, for: all, of: service)
        let values = try await body.disclosures.fetch(
          all, of: service, person, .init(isFreeTextRead: true))
        let lost = values.keptBack.filter { $0.reason == "protected" }.map(\.item)
        if person.isMarked {
          marked += 1
          #expect(lost.filter { values.values[$0] == nil }.count * 4 <= values.values.count)
        } else {
          #expect(lost.isEmpty)
        }
      }
      #expect(marked > 0 && marked * 2 < ids.count)
    }
  }
}
