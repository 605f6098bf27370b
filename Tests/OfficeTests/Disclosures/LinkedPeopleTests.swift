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

@Suite("People whom several systems know", .serialized)
struct LinkedPeopleTests {
  private static let chain: [LinkedBody.Tie] = [.nhsNumber, .pupilNumber, .forward]

  @Test(
    "a mark three systems away keeps the address back", arguments: Store.allCases, [true, false])
  func chain(_ store: Store, isWithheld: Bool) async throws {
    try await LinkedBody.with(store, Self.chain) { body in
      try await body.add(1, isWithheld: isWithheld)
      let made = try await body.disclosures.make(try body.asked(), .init(), by: .role("worker"))
      #expect(made.decision.answer == .permit)
      #expect(LinkedBody.holdsStreet(made.bytes) == !isWithheld)
      #expect(String(decoding: made.bytes, as: UTF8.self).contains("Mair Prys"))
    }
  }

  @Test("by numbers of other systems, there and back", arguments: LinkedBody.Tie.allCases)
  func ties(_ tie: LinkedBody.Tie) async throws {
    for ties in [[tie], [tie, .backward, .forward], [.forward, tie, .backward, .forward, tie]] {
      try await LinkedBody.with(.sqlite, ties) { body in
        try await body.add(1, isWithheld: true)
        try await body.add(2, number: "999 000 0026", isWithheld: false)
        for person in [1, 2] {
          let made = try await body.disclosures.make(
            try body.asked(person: person), .init(), by: .role("worker"))
          // They share the street: what one withholds says nothing of the other.
          #expect(LinkedBody.holdsStreet(made.bytes) == (person == 2), "\(ties)")
        }
      }
    }
  }

  @Test("rows marked as deleted tell of marks and lead on", arguments: Store.allCases, 1...3)
  func deleted(_ store: Store, step: Int) async throws {
    try await LinkedBody.with(store, Self.chain) { body in
      try await body.add(1, isWithheld: true, removed: [step])
      let made = try await body.disclosures.make(try body.asked(), .init(), by: .role("worker"))
      #expect(!LinkedBody.holdsStreet(made.bytes))
    }
  }

  @Test("two people under one number are nobody", arguments: Store.allCases)
  func several(_ store: Store) async throws {
    try await LinkedBody.with(store, Self.chain) { body in
      try await body.add(1, isWithheld: false)
      try await body.database.write { session in
        try session.execute(
          "INSERT INTO s2 (id, pupil, next) VALUES (250, 'A999000001', '350')", [])
      }
      await #expect(throws: ItemRefusal.severalPeople) {
        _ = try await body.disclosures.make(try body.asked(), .init(), by: .role("worker"))
      }
    }
  }

  @Test("a system that leads on has to be at hand, and a number of thousands leads nowhere")
  func limits() async throws {
    try await LinkedBody.with(.sqlite, Self.chain) { body in
      try await body.add(1, isWithheld: true)
      for step in 1...3 {
        await #expect(throws: ItemRefusal.systemNotAtHand("s\(step)")) {
          _ = try await body.disclosures(without: [step])
            .make(try body.asked(), .init(), by: .role("worker"))
        }
      }
      try await body.database.write { session in
        for row in 0..<2_100 {
          try session.execute(
            "INSERT INTO s1 (id, number, removed) VALUES (?, '9990000018', '2026-01-01')",
            [.integer(Int64(10_000 + row))])
        }
      }
      await #expect(throws: ItemRefusal.tooManyLinks(BodyDisclosures.linkedRowsMax)) {
        _ = try await body.disclosures.make(try body.asked(), .init(), by: .role("worker"))
      }
    }
  }

  @Test("in bulk the same links count", arguments: Store.allCases)
  func bulk(_ store: Store) async throws {
    try await LinkedBody.with(store, Self.chain) { body in
      try await body.add(1, isWithheld: true, removed: [2])
      try await body.add(2, number: "999 000 0026", isWithheld: false)
      let system = try #require(body.disclosures.systems.first)
      let protected = try await body.disclosures.protectedPeople(
        in: try #require(system.map.table("s0")), of: system)
      #expect(Set(protected.byRow.keys) == [[.integer(1)]])
      #expect(protected.byNumber["9990000018"]?.protected == [.address])
    }
  }

  @Test("a worker's key opens no row in which they only work", arguments: Store.allCases)
  func staff(_ store: Store) async throws {
    try await CareRecordBody.with(store) { body in
      let worker = try await body.database.read { session in
        try required(session.row("SELECT MIN(staff_id) AS id FROM recording", []))
      }
      let key = PersonKey(
        system: "care-record", table: "staff", kind: "reference",
        value: String(try worker.integer("id")))
      let service = try #require(body.register.service("childrens-services"))
      let all = service.items.map(\.id)
      let person = try await body.disclosures.find(key, for: all, of: service)
      let values = try await body.disclosures.fetch(
        all, of: service, person, .init(isFreeTextRead: true))
      #expect(Set(values.values.keys) == ["supporting-staff"])
    }
  }
}
