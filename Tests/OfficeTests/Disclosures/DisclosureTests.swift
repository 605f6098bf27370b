import Casebook
import Crypto
import Foundation
import Gate
import Register
import Relations
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

@Suite("Items handed over out of a system", .serialized)
struct DisclosureTests {
  @Test("the permitted items go, and nothing else", arguments: Store.allCases)
  func permitted(_ store: Store) async throws {
    try await CareRecordBody.with(store) { body in
      let child = try await body.child()
      let path = body.file("parcel.json")
      let made = try await body.disclosures.make(
        try body.asked(["full-name", "date-of-birth"], about: child),
        .init(file: path), by: .role("team-manager"))
      #expect(made.decision.answer == .permit)
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      let parcel = try #require(
        JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      let items = try #require(parcel["items"] as? [String: [String]])
      #expect(Set(items.keys) == ["full-name", "date-of-birth"])
      #expect(items["date-of-birth"] == [try child.text("born")])
      #expect(items["full-name"] == [try child.text("given"), try child.text("family")])
      // Of the number by which the person was found there is nothing in it.
      if let nhs = try child.optionalText("nhs") {
        #expect(!String(decoding: bytes, as: UTF8.self).contains(nhs))
      }
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let row = try #require(try await body.rows().first)
      #expect(row.state == .delivered && row.items == ["full-name", "date-of-birth"])
      let sha256 = Hex.text(SHA256.hash(data: bytes))
      #expect(made.sha256 == sha256 && row.size == bytes.count)
      // Who has a list of disclosures cannot try what a short parcel may have held.
      #expect(row.digest != sha256 && row.isParcel(withSHA256: sha256))
      #expect(!row.isParcel(withSHA256: Hex.text(SHA256.hash(data: bytes.dropLast()))))
      #expect(row.told.contains("2026-09-01") && row.seen == .hidden)
      let acts = try await body.ledger().map(\.act)
      #expect(acts == ["items-disclosed", "items-delivered"])
    }
  }

  @Test(
    "neither the register of disclosures nor the log says who it was", arguments: Store.allCases)
  func nothingPersonal(_ store: Store) async throws {
    try await CareRecordBody.with(store) { body in
      let child = try await body.child()
      _ = try await body.disclosures.make(
        try body.asked(["full-name", "date-of-birth"], about: child), .init(),
        by: .role("team-manager"))
      let row = try #require(try await body.rows().first)
      let kept = "\(row)" + (try await body.ledger().map { "\($0)" }.joined())
      for value in [try child.text("given"), try child.text("family"), try child.text("born")] {
        #expect(!kept.contains(value))
      }
    }
  }

  @Test("who is told nothing of it is refused, and so is what the gate denies")
  func refused() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      await #expect(throws: ItemRefusal.notSaidHowTold) {
        _ = try await body.disclosures.make(
          try body.asked(["full-name"], about: child, isTold: false), .init(), by: .role("worker"))
      }
      let denied = try await body.disclosures.make(
        try body.asked(["full-name"], about: child, recipient: "a-newspaper"),
        .init(file: body.file("denied.json")), by: .role("worker"))
      #expect(denied.decision.answer == .deny && denied.record == nil)
      #expect(!FileManager.default.fileExists(atPath: body.file("denied.json")))
      #expect(try await body.rows().isEmpty)
      #expect(try await body.ledger().map(\.act) == ["items-refused"])
    }
  }

  @Test("a sealed adoption never leaves, with the name that it gave", arguments: Store.allCases)
  func sealed(_ store: Store) async throws {
    try await CareRecordBody.with(store) { body in
      let adopted = try await body.child(
        "p.id IN (SELECT child_id FROM adoption WHERE deleted_at IS NULL)")
      let id = try adopted.integer("id")
      let name = try await body.database.read { session in
        try required(
          session.row("SELECT adopted_name AS n FROM adoption WHERE child_id = ?", [.integer(id)])
        ).text("n")
      }
      // The new name stands in a note as well, otherwise written.
      try await body.database.write { session in
        try session.execute(
          "UPDATE person SET first_language = ? WHERE id = ?",
          [.text("as \(name.uppercased())".prefix(20).description), .integer(id)])
      }
      let made = try await body.disclosures.make(
        try body.asked(
          ["full-name", "social-care-records", "details-of-parents-and-carers", "date-of-birth"],
          about: adopted, more: ["concern": "2026-10-01"]),
        .init(isFreeTextRead: true), by: .role("team-manager"))
      let text = String(decoding: made.bytes, as: UTF8.self)
      #expect(!text.contains(name) && !text.contains("Name before adoption"))
      #expect(text.contains(try adopted.text("given")))
      #expect(!made.decision.items.contains("details-of-parents-and-carers"))
      #expect(made.keptBack["full-name"] == ["protected"])
    }
  }

  @Test("what people wrote freely goes only once somebody has read it")
  func freeText() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child(
        "p.id IN (SELECT child_id FROM professional_opinion WHERE deleted_at IS NULL)")
      let asked = try body.asked(["professional-opinion"], about: child)
      let unread = try await body.disclosures.make(asked, .init(), by: .role("team-manager"))
      #expect(unread.keptBack["professional-opinion"] == ["free-text-not-read"])
      let read = try await body.disclosures.make(
        asked, .init(isFreeTextRead: true), by: .role("team-manager"))
      let id = try child.integer("id")
      let opinion = try await body.database.read { session in
        try required(
          session.row(
            "SELECT opinion AS o FROM professional_opinion WHERE child_id = ?", [.integer(id)])
        ).text("o").prefix(20)
      }
      #expect(read.keptBack.isEmpty)
      #expect(String(decoding: read.bytes, as: UTF8.self).contains(opinion))
      #expect(!String(decoding: unread.bytes, as: UTF8.self).contains(opinion))
    }
  }

  @Test("in a hurry it goes at once with a reason, and waits for a review")
  func hurry() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      let hurry = ["by": "person", "safeguarding": "yes"]
      func asked(_ more: [String: String]) throws -> ItemRequest {
        let asked = try body.asked(["full-name"], about: child, isTold: false)
        return ItemRequest(
          asked.request.with(try Circumstances(hurry.merging(more) { $1 })),
          person: asked.person, telling: nil)
      }
      await #expect(throws: ItemRefusal.noReason) {
        _ = try await body.disclosures.make(try asked([:]), .init(), by: .role("worker"))
      }
      let made = try await body.disclosures.make(
        try asked(["reason": "a child in danger"]), .init(), by: .role("worker"))
      #expect(made.decision.answer == .review && !made.bytes.isEmpty)
      let waiting = try await body.office.casebook.itemDisclosures(waiting: true)
      #expect(waiting.map(\.id) == [try #require(made.record?.id)])
      try await body.office.judge(
        disclosure: waiting[0].id, as: .right, by: .role("officer"))
      #expect(try await body.office.casebook.itemDisclosures(waiting: true).isEmpty)
    }
  }

  @Test("a failure hands nothing over and is on record")
  func failures() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      let asked = try body.asked(["full-name"], about: child)
      let taken = body.file("taken.json")
      try Data("mine".utf8).write(to: URL(filePath: taken))
      let key = body.file("no-key.txt")
      try Data("no key\n".utf8).write(to: URL(filePath: key))
      let away = BodyDisclosures(
        body.office, body.register,
        systems: [
          SystemAtHand(
            try #require(body.register.system("care-record")), in: UnreachableDatabase())
        ])
      let absent = BodyDisclosures(body.office, body.register, systems: [])
      let cases: [(BodyDisclosures, BodyDisclosures.Handover, ItemRefusal)] = [
        (body.disclosures, .init(file: taken), .fileExists),
        (body.disclosures, .init(file: body.file("no/such/folder.json")), .cannotWrite),
        (body.disclosures, .init(file: "/dev/full/parcel.json"), .cannotWrite),
        (body.disclosures, .init(key: .age(file: key), file: body.file("a")), .keyUnusable),
        (body.disclosures, .init(key: .openPGP(file: key), file: body.file("b")), .keyUnusable),
        (body.disclosures, .init(key: .age(file: "/no/such"), file: body.file("c")), .keyUnusable),
        (away, .init(file: body.file("d")), .systemUnreachable("care-record")),
        (absent, .init(file: body.file("e")), .systemNotAtHand("care-record")),
      ]
      for (count, one) in cases.enumerated() {
        await #expect(throws: one.2) {
          _ = try await one.0.make(asked, one.1, by: .role("team-manager"))
        }
        let rows = try await body.rows()
        #expect(rows.count == count + 1 && rows.allSatisfy { $0.state == .notDelivered })
        #expect(rows.contains { $0.failure == one.2.word })
      }
      #expect(try String(contentsOfFile: taken, encoding: .utf8) == "mine")
      let left = try FileManager.default.contentsOfDirectory(atPath: body.folder.path)
      #expect(Set(left) == ["taken.json", "no-key.txt"])
    }
  }

  @Test("an unknown person, one number of two people, and a number that many have find nobody")
  func finding() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      let asked = try body.asked(["full-name"], about: child)
      func with(_ key: PersonKey) -> ItemRequest {
        ItemRequest(asked.request, person: key, telling: asked.telling)
      }
      let reference = PersonKey(system: "care-record", kind: "reference", value: "1")
      let cases: [(PersonKey, ItemRefusal)] = [
        (PersonKey(kind: "nhs-number", value: "0000000000"), .unknownPerson),
        (PersonKey(kind: "reference", value: "1"), .badPerson),
        (PersonKey(kind: "surname", value: "Jones"), .badPerson),
        (reference, .severalPeople),
      ]
      for (key, refusal) in cases {
        await #expect(throws: refusal) {
          _ = try await body.disclosures.make(with(key), .init(), by: .role("team-manager"))
        }
      }
    }
  }
}
