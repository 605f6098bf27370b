import Casebook
import Foundation
import Gate
import Register
import RegisterLanguage
import Relations
import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

/// Random people, marks, recipients, papers and ways of asking, out of a real database.
///
/// Whatever is protected holds the word `SECRET` in it, in one spelling or another; it may stand in
/// the marked row, in a note, or in the person's own row.
@Suite("Withheld addresses and sealed links leave by no path", .serialized)
struct NothingProtectedLeavesTests {
  /// How many requests go the whole way; `make property` asks for more.
  static let wholeCount =
    ProcessInfo.processInfo.environment["ADDEWID_DISCLOSURES"].flatMap(Int.init) ?? 90

  /// The register of Cafcass Cymru in which the marks stand, and a small system of that shape.
  private static func with(
    _ store: Store, _ use: (CareRecordBody, [Int]) async throws -> Void
  ) async throws {
    try await CareRecordBody.with(store) { body in
      let ids = try await body.database.read { session in
        try session.rows(
          "SELECT c.person_id AS id FROM child c JOIN person p ON p.id = c.person_id "
            + "WHERE c.deleted_at IS NULL AND p.deleted_at IS NULL ORDER BY c.person_id LIMIT 60"
        ).map { Int(try $0.integer("id")) }
      }
      try await mark(ids, body.database, store)
      try await use(body, ids)
    }
  }

  /// Every second child is adopted: the new name is a secret, and stands in other rows too.
  private static func mark(
    _ ids: [Int], _ database: any SQLDatabase, _ store: Store
  ) async throws {
    try await database.write { session in
      for (place, id) in ids.enumerated() where place % 2 == 0 {
        let secret = "Secret Wern\(id)"
        let truth = store == .sqlite ? "1" : "true"
        try session.execute(
          "INSERT INTO adoption (id, child_id, order_on, adopted_name, is_sealed, "
            + "section_56_information) VALUES (?, ?, '2026-11-01', ?, \(truth), ?)",
          [
            .integer(Int64(70_000 + id)), .integer(Int64(id)), .text(secret),
            .text("SECRET: was \(secret)"),
          ])
        let spelt = [
          secret.uppercased(), "secrét wern\(id)", "Secret-Wern \(id)", "(\(secret))",
        ][place / 2 % 4]
        try session.execute(
          "UPDATE person SET email = ? WHERE id = ?",
          [.text("\(spelt)@example.org"), .integer(Int64(id))])
        try session.execute(
          "UPDATE child SET disability = ?, health = ? WHERE person_id = ?",
          [.text("known as \(spelt)"), .text("A note about \(spelt)."), .integer(Int64(id))])
      }
    }
  }

  private static func holdsSecret(_ bytes: [UInt8]) -> Bool {
    ProtectedWords.plain(String(decoding: bytes, as: UTF8.self)).contains("secretwern")
  }

  /// One random request, by the same dice on every machine.
  private static func asked(
    _ dice: inout Dice, _ id: Int, _ service: Service, _ register: Register
  ) throws -> ItemRequest {
    var papers = CareRecordBody.papers
    papers["concern"] = "2026-10-01"
    papers["by"] = dice.pick(["person", "program"])
    papers.merge(
      dice.pick([
        [:], ["emergency": "yes", "reason": "danger"], ["safeguarding": "yes", "reason": "danger"],
        ["recipient.link": "history", "recipient.country": "wales"],
        ["consent.state": "given", "consent.date": "2026-01-01"],
        ["bulk": "yes", "plan.approved": "2026-11-01", "plan.approver": "second-person"],
        [
          "correction": "2026-11-18",
          "correction.sent-before": service.items.map(\.id).joined(separator: "+"),
        ],
      ])
    ) { $1 }
    let items = (0..<dice.next(1...8)).map { _ in dice.pick(service.items.map(\.id)) }
    return ItemRequest(
      DisclosureRequest(
        id: "random", service: service.id, subject: "children",
        recipient: dice.pick(service.recipients.map(\.id) + ["somebody-else"]),
        purpose: dice.pick(service.purposes.map(\.id) + ["as-stated"]), items: items,
        circumstances: try Circumstances(papers),
        at: try required(LocalDay(iso: CareRecordBody.day))),
      person: PersonKey(
        system: "care-record", table: "person", kind: "reference", value: String(id)),
      telling: .told(
        on: try required(LocalDay(iso: "2026-09-01")), how: "letter", who: ["parent", "child"]))
  }

  @Test("the whole path, on record and handed over, and its corrections", arguments: Store.allCases)
  func wholePath(_ store: Store) async throws {
    try await Self.with(store) { body, ids in
      let service = try #require(body.register.service("childrens-services"))
      var dice = Dice(seed: store == .sqlite ? 11 : 12)
      var handedOver = 0
      for _ in 0..<Self.wholeCount {
        let id = dice.pick(ids)
        let asked = try Self.asked(&dice, id, service, body.register)
        let made = try? await body.disclosures.make(
          asked, .init(form: dice.pick([.json, .csv]), isFreeTextRead: true), by: .role("worker"))
        guard let made, made.record != nil else { continue }
        handedOver += 1
        #expect(!Self.holdsSecret(made.bytes), "\(asked.request.items)")
      }
      #expect(handedOver * 8 > Self.wholeCount)
      for id in ids.prefix(6) {
        let key = PersonKey(
          system: "care-record", table: "person", kind: "reference", value: String(id))
        let made = try? await body.disclosures.correct(
          CorrectionOrder(
            person: key, as: .correction, into: body.folder.path, isFreeTextRead: true),
          by: .role("worker"))
        for file in (made?.letters ?? []).compactMap(\.file) {
          #expect(!Self.holdsSecret(Array(try Data(contentsOf: URL(filePath: file)))))
        }
      }
    }
  }

  @Test("20,000 random requests, each decided with what is marked and cut to what is permitted")
  func many() async throws {
    let count =
      ProcessInfo.processInfo.environment["ADDEWID_REQUESTS"].flatMap(Int.init) ?? 20_000
    try await Self.with(.sqlite) { body, ids in
      let service = try #require(body.register.service("childrens-services"))
      let all = service.items.map(\.id)
      // What can be fetched of each person, item by item, is read from the database once.
      var people: [Int: (PersonPlaces, ItemValues)] = [:]
      var secrets = 0
      for id in ids {
        let key = PersonKey(
          system: "care-record", table: "person", kind: "reference", value: String(id))
        let person = try await body.disclosures.find(key, for: all, of: service)
        let values = try await body.disclosures.fetch(
          all, of: service, person, .init(isFreeTextRead: true))
        people[id] = (person, values)
        secrets += person.protected.isEmpty ? 0 : 1
      }
      #expect(secrets >= ids.count / 2)
      var dice = Dice(seed: 20_261_126)
      var values = 0
      for _ in 0..<count {
        let id = dice.pick(ids)
        let (person, held) = try #require(people[id])
        let asked = try Self.asked(&dice, id, service, body.register)
        let decision = body.disclosures.gate.decide(
          try asked.asked(protected: person.protected))
        guard decision.answer != .deny else { continue }
        if person.protected.contains(.sealedLink) {
          #expect(!decision.items.contains("details-of-parents-and-carers"))
        }
        for item in decision.items {
          for value in held.values[item] ?? [] {
            values += 1
            if case .text(let text) = value, Self.holdsSecret(Array(text.utf8)) {
              Issue.record("\(item) holds what is sealed")
            }
          }
        }
      }
      #expect(values > count / 4)
    }
  }

  @Test("a withheld address of a case goes to nobody, on the map of Cafcass Cymru")
  func address() async throws {
    let register = try ProjectFiles.register("cafcass-cymru")
    let map = try #require(register.system("iris"))
    try await BodyDatabase.sqlite.with(.cafcassCymru, "iris") { database, _, _ in
      let (kept, free) = try await database.write { session in
        let people = try session.rows(
          "SELECT DISTINCT person_no AS n FROM person_address ORDER BY person_no LIMIT 2"
        ).map { try $0.integer("n") }
        try session.execute("UPDATE person_address SET is_withheld = 0", [])
        try session.execute(
          "UPDATE person_address SET is_withheld = 1, address_line = 'Secret Wern 9' "
            + "WHERE person_no = ?", [.integer(people[0])])
        try session.execute(
          "UPDATE person SET previous_names = 'of SECRET WERN, 9' WHERE person_no = ?",
          [.integer(people[0])])
        return (people[0], people[1])
      }
      try await TestOffice.with(.sqlite) { (office: Office) in
        let disclosures = BodyDisclosures(
          office, register, systems: [SystemAtHand(map, in: database)])
        for service in register.services where !register.tables(of: service.id).isEmpty {
          let all = register.statements(for: service).flatMap { $0.items.map(\.id) }
          for (person, isKept) in [(kept, true), (free, false)] {
            let key = PersonKey(
              system: "iris", table: "person", kind: "reference", value: String(person))
            guard let found = try? await disclosures.find(key, for: all, of: service) else {
              continue
            }
            #expect(found.protected == (isKept ? [.address] : []))
            let values = try await disclosures.fetch(
              all, of: service, found, .init(isFreeTextRead: true))
            let texts = values.values.values.flatMap(\.self).map { "\($0)" }.joined()
            #expect(!Self.holdsSecret(Array(texts.utf8)), "\(service.id)")
          }
        }
      }
    }
  }
}

/// The same throws for the same seed.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }

  mutating func pick<T>(_ list: [T]) -> T { list[next(0...(list.count - 1))] }
}
