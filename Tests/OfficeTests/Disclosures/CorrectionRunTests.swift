import Casebook
import Foundation
import Gate
import Register
import Relations
import StatutoryTime
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

@Suite("Corrections reach whoever had the items", .serialized)
struct CorrectionRunTests {
  /// A child whose row went in the census, which has one row a year.
  private static func census(
    _ store: Store,
    _ use: (CareRecordBody, BodyDisclosures, any SQLDatabase, SQLRow, String) async throws -> Void
  ) async throws {
    try await ReturnTests.with(store) { body, disclosures, census in
      let child = try await body.child("c.upn IS NOT NULL AND p.nhs_number IS NOT NULL")
      let id = try child.integer("id")
      let upn = try await body.database.read { session in
        try required(
          session.row("SELECT upn AS n FROM child WHERE person_id = ?", [.integer(id)])
        ).text("n")
      }
      try await census.write { session in
        try session.execute(
          "UPDATE casp_census SET upn = ?, services_provided = 'of this year' WHERE row_no = 8",
          [.text(upn)])
        try session.execute(
          "INSERT INTO casp_census SELECT 2025, row_no, upn, birth_year, gender, ethnicity, "
            + "looked_after, 'of the year before', '2025' FROM casp_census WHERE row_no = 8", [])
      }
      let plan = try required(
        try await disclosures.plan(
          try ReturnTests.asked(ReturnTests.items), ReturnTests.rows, by: .role("data-manager")
        ).plan)
      try await disclosures.approve(plan: plan.id, by: .role("head-of-service"))
      _ = try await disclosures.makeReturn(plan.id, .init(), by: .role("data-manager"))
      try await use(body, disclosures, census, child, upn)
    }
  }

  @Test(
    "a row that went in bulk, and of the rows of several years the one that went",
    arguments: Store.allCases)
  func bulk(_ store: Store) async throws {
    try await Self.census(store) { body, disclosures, census, child, upn in
      try await census.write { session in
        try session.execute(
          "UPDATE casp_census SET services_provided = services_provided || ', put right' "
            + "WHERE upn = ?", [.text(upn)])
      }
      let keys = [
        PersonKey(kind: "nhs-number", value: try child.text("nhs")),
        PersonKey(kind: "unique-pupil-number", value: upn), try body.key(of: child),
      ]
      for key in keys {
        let made = try await disclosures.correct(
          CorrectionOrder(
            person: key, items: ["services-provided"], as: .correction, into: body.folder.path),
          by: .role("records-manager"))
        let letter = try #require(made.letters.first)
        #expect(made.letters.count == 1 && letter.task.recipient == "welsh-government-casp")
        let text = try String(contentsOfFile: try #require(letter.file), encoding: .utf8)
        #expect(text.contains("of this year, put right") && !text.contains("year before"))
        #expect(text.contains("\"corrects\" : \"\(letter.task.disclosure)\""))
      }
      let other = try await body.child("c.upn IS NOT NULL AND c.upn <> '\(upn)'")
      // A row has the child's number in the care record.
      try await census.write { session in
        try session.execute(
          "DELETE FROM casp_census WHERE row_no = ?", [.integer(try other.integer("id"))])
      }
      await #expect(throws: ItemRefusal.nobodyHadThem) {
        _ = try await disclosures.correct(
          CorrectionOrder(
            person: try body.key(of: other), as: .correction, into: body.folder.path),
          by: .role("records-manager"))
      }
    }
  }

  @Test("a person whose rows are gone, by every number that they had", arguments: Store.allCases)
  func erased(_ store: Store) async throws {
    try await Self.census(store) { body, disclosures, census, child, upn in
      _ = try await disclosures.make(
        try body.asked(["full-name"], about: child), .init(), by: .role("team-manager"))
      let nhs = try child.text("nhs")
      try await body.database.write { session in
        try session.execute(
          "UPDATE person SET nhs_number = NULL, deleted_at = '2026-11-20 09:00:00' WHERE id = ?",
          [.integer(try child.integer("id"))])
        try session.execute("UPDATE child SET upn = NULL WHERE upn = ?", [.text(upn)])
      }
      try await census.write { session in
        try session.execute("DELETE FROM casp_census WHERE upn = ?", [.text(upn)])
      }
      for (key, recipients) in [
        (
          PersonKey(kind: "nhs-number", value: nhs), ["health-board-as-recipient"]
        ), (try body.key(of: child), ["health-board-as-recipient"]),
        (
          PersonKey(kind: "unique-pupil-number", value: upn),
          ["health-board-as-recipient", "welsh-government-casp"]
        ),
      ] {
        // Also where new values were asked for: there are none.
        let made = try await disclosures.correct(
          CorrectionOrder(person: key, as: .correction, into: body.folder.path),
          by: .role("records-manager"))
        #expect(made.letters.map(\.task.recipient).sorted() == recipients)
        #expect(made.letters.allSatisfy { $0.task.kind == .withdrawal })
        for letter in made.letters {
          let text = try String(contentsOfFile: try #require(letter.file), encoding: .utf8)
          #expect(text.contains(letter.task.disclosure) && !text.contains(nhs))
        }
      }
      await #expect(throws: ItemRefusal.unknownPerson) {
        _ = try await disclosures.correct(
          CorrectionOrder(
            person: PersonKey(kind: "nhs-number", value: "0000000000"), as: .withdrawal,
            into: body.folder.path), by: .role("records-manager"))
      }
    }
  }

  @Test("a disclosure by its number, whoever it was about; new values are somebody's")
  func byNumber() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      var made: [String] = []
      for recipient in ["health-board-as-recipient", "care-providers"] {
        let one = try await body.disclosures.make(
          try body.asked(["full-name"], about: child, recipient: recipient), .init(),
          by: .role("team-manager"))
        made.append(try #require(one.record?.id))
      }
      var order = CorrectionOrder(
        person: nil, as: .withdrawal, disclosures: [made[0]], into: body.folder.path)
      let opened = try await body.disclosures.correct(order, by: .role("records-manager"))
      #expect(opened.letters.map(\.task.recipient) == ["health-board-as-recipient"])
      order.kind = .correction
      await #expect(throws: ItemRefusal.valuesOfNobody) {
        _ = try await body.disclosures.correct(order, by: .role("records-manager"))
      }
      order.person = try body.key(of: child)
      let valued = try await body.disclosures.correct(order, by: .role("records-manager"))
      #expect(valued.letters.map(\.task.recipient) == ["health-board-as-recipient"])
      #expect(valued.letters.map(\.task.kind) == [.correction])
      // Nobody is sent the values of somebody else whose number was given beside it.
      let other = try await body.child("p.id <> \(try child.integer("id"))")
      order.person = try body.key(of: other)
      let others = try await body.disclosures.correct(order, by: .role("records-manager"))
      #expect(others.letters.map(\.task.kind) == [.withdrawal])
      order.disclosures = ["no-such"]
      await #expect(throws: ItemRefusal.unknownDisclosure) {
        _ = try await body.disclosures.correct(order, by: .role("records-manager"))
      }
    }
  }

  @Test("each letter is encrypted to its recipient; where one has no key, nobody gets anything")
  func keys() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      let recipients = ["care-providers", "health-board-as-recipient"]
      for recipient in recipients {
        _ = try await body.disclosures.make(
          try body.asked(["full-name"], about: child, recipient: recipient), .init(),
          by: .role("team-manager"))
      }
      let keys = body.file("keys")
      try FileManager.default.createDirectory(
        atPath: keys, withIntermediateDirectories: false)
      func makeKey(_ name: String) throws {
        let identity = Array(
          try #require(try FilterProcess("age-keygen").run([], [])))
        try Data(identity).write(to: URL(filePath: "\(body.file(name)).identity"))
        let key = try #require(try FilterProcess("age-keygen").run(["-y"], identity))
        try Data(key).write(to: URL(filePath: "\(keys)/\(name).age"))
      }
      try makeKey(recipients[0])
      try Data("no key\n".utf8).write(to: URL(filePath: "\(keys)/\(recipients[1]).age"))
      let letters = body.file("letters")
      try FileManager.default.createDirectory(
        atPath: letters, withIntermediateDirectories: false)
      func correct() async throws -> MadeCorrection {
        try await body.disclosures.correct(
          CorrectionOrder(
            person: try body.key(of: child), as: .correction, into: letters,
            keys: try .inFolder(keys)), by: .role("records-manager"))
      }
      let before = try await body.ledger().count
      await #expect(throws: ItemRefusal.noKey(recipients[1])) { _ = try await correct() }
      try FileManager.default.removeItem(atPath: "\(keys)/\(recipients[1]).age")
      await #expect(throws: ItemRefusal.noKey(recipients[1])) { _ = try await correct() }
      #expect(try FileManager.default.contentsOfDirectory(atPath: letters).isEmpty)
      #expect(try await body.office.casebook.correctionTasks().isEmpty)
      #expect(try await body.ledger().count == before)
      try makeKey(recipients[1])
      for letter in try await correct().letters {
        let bytes = Array(try Data(contentsOf: URL(filePath: try #require(letter.file))))
        for recipient in recipients {
          let identity = "\(body.file(recipient)).identity"
          let opened = try FilterProcess("age").run(["-d", "-i", identity], bytes)
          #expect((opened != nil) == (recipient == letter.task.recipient))
        }
      }
    }
  }

  @Test("a run that broke off goes on, and makes no letter twice")
  func resumed() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      for recipient in ["care-providers", "health-board-as-recipient", "inspectors"] {
        _ = try await body.disclosures.make(
          try body.asked(["full-name"], about: child, recipient: recipient), .init(),
          by: .role("team-manager"))
      }
      let letters = body.file("letters")
      try FileManager.default.createDirectory(
        atPath: letters, withIntermediateDirectories: false)
      let order = CorrectionOrder(
        person: try body.key(of: child), as: .correction, into: letters)
      // The folder goes away while the second letter is made.
      let count = Counter()
      let disturbed = BodyDisclosures(
        body.office.with { world in
          world.randomness = Disturbance(world.randomness) { asked in
            if asked == 32, count.next() == 3 {
              try? FileManager.default.moveItem(atPath: letters, toPath: letters + "-away")
            }
          }
        }, body.register, systems: body.disclosures.systems)
      await #expect(throws: ItemRefusal.self) {
        _ = try await disturbed.correct(order, by: .role("records-manager"))
      }
      try FileManager.default.moveItem(atPath: letters + "-away", toPath: letters)
      let first = try FileManager.default.contentsOfDirectory(atPath: letters)
      #expect(first.count < 3)
      let tasks = try await body.office.casebook.correctionTasks()
      #expect(tasks.count == 3)
      let made = try await body.disclosures.correct(order, by: .role("records-manager"))
      #expect(made.isTakenUp && made.letters.count == 3)
      #expect(made.letters.filter { $0.file != nil }.count == 3 - first.count)
      let all = try FileManager.default.contentsOfDirectory(atPath: letters)
      #expect(all.count == 3 && Set(first).isSubset(of: all))
      let sent = try await body.rows().filter { $0.correction != nil && $0.state == .delivered }
      #expect(Set(sent.compactMap(\.correction)) == Set(tasks.map(\.id)) && sent.count == 3)
      // Whole now: the same order is a new correction.
      let again = try await body.disclosures.correct(order, by: .role("records-manager"))
      #expect(!again.isTakenUp && again.run != made.run)
    }
  }

  @Test("somebody says of what was about to be handed over whether it was, with a reason")
  func found() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      let made = try await body.disclosures.make(
        try body.asked(["full-name"], about: child), .init(), by: .role("team-manager"))
      let id = try #require(made.record?.id)
      let office = body.office
      await #expect(throws: ItemRefusal.unknownDisclosure) {
        try await office.settle(
          found: id, wasDelivered: true, reason: "it is there", by: .role("officer"))
      }
      _ = try await office.casebook.database.write { session in
        try session.execute(
          "UPDATE item_disclosure SET state = 'intended', settled_at = NULL", [])
      }
      await #expect(throws: ItemRefusal.noReason) {
        try await office.settle(
          found: id, wasDelivered: false, reason: "", by: .role("officer"))
      }
      try await office.settle(
        found: id, wasDelivered: false, reason: "no file in the folder", by: .role("officer"))
      let row = try #require(try await body.rows().first)
      #expect(row.state == .notDelivered && row.foundReason == "no file in the folder")
      let entries = try await body.ledger()
      #expect(entries.contains { $0.act == "items-not-delivered" && $0.facts["found"] == "yes" })
    }
  }
}

/// Does something when bytes are asked for.
struct Disturbance: Randomness {
  let own: any Randomness
  let work: @Sendable (Int) -> Void

  init(_ own: any Randomness, _ work: @escaping @Sendable (Int) -> Void) {
    self.own = own
    self.work = work
  }

  func bytes(_ count: Int) -> [UInt8] {
    work(count)
    return own.bytes(count)
  }
}

private final class Counter: @unchecked Sendable {
  private var count = 0

  // One disclosure is made after the other.
  func next() -> Int {
    count += 1
    return count
  }
}
