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

@Suite("Returns in bulk", .serialized)
struct ReturnTests {
  static let items = [
    "personal-characteristics", "services-provided", "unique-pupil-number",
  ]
  static let rows = ReturnRows(
    system: "casp-returns", table: "casp_census", where: ["return_year": "2026"])

  static func asked(
    _ items: [String], _ more: [String: String] = [:]
  ) throws -> ItemRequest {
    let papers = [
      "by": "program", "need": "the census", "law": "SSWBWA-2014-s184", "decider": "data-manager",
      "return.name": "casp", "return.year": "2026",
      "return.items": Self.items.joined(separator: "+"),
    ].merging(more) { $1 }
    return ItemRequest(
      DisclosureRequest(
        id: "census", service: "casp-census-return",
        subject: "children-receiving-care-and-support", recipient: "welsh-government-casp",
        purpose: "casp-census", items: items, circumstances: try Circumstances(papers),
        at: try required(LocalDay(iso: CareRecordBody.day))),
      person: nil,
      telling: .told(
        on: try required(LocalDay(iso: "2026-09-01")), how: "notice", who: ["parent", "child"]))
  }

  /// The census beside the care record, in which something may be sealed.
  static func with(
    _ store: Store, _ use: (CareRecordBody, BodyDisclosures, any SQLDatabase) async throws -> Void
  ) async throws {
    let kind: BodyDatabase = store == .sqlite ? .sqlite : .postgresql
    try await CareRecordBody.with(store) { body in
      try await kind.with(.cardiffChildrensServices, "casp-returns") { census, _, _ in
        try await census.write { session in
          try session.execute("DELETE FROM casp_census", [])
          let truth = store == .sqlite ? "1" : "true"
          for row in 1...300 {
            try session.execute(
              "INSERT INTO casp_census (return_year, row_no, upn, birth_year, gender, ethnicity, "
                + "looked_after, services_provided, item_list) VALUES (2026, ?, ?, 2014, 'girl', "
                + "'A1', \(truth), 'family support', '2026')",
              [.integer(Int64(row)), row % 7 == 0 ? .null : .text("A\(100_000_000_000 + row)")])
          }
        }
        let maps = try ["care-record", "casp-returns"].map {
          try required(body.register.system($0))
        }
        let disclosures = BodyDisclosures(
          body.office, body.register,
          systems: [
            SystemAtHand(maps[0], in: body.database), SystemAtHand(maps[1], in: census),
          ])
        try await use(body, disclosures, census)
      }
    }
  }

  @Test("goes as it was planned, once another role has approved it", arguments: Store.allCases)
  func planned(_ store: Store) async throws {
    try await Self.with(store) { body, disclosures, census in
      let planned = try await disclosures.plan(
        try Self.asked(Self.items + ["name-of-the-child"]), Self.rows, by: .role("data-manager"))
      let plan = try #require(planned.plan)
      #expect(plan.items == Self.items && plan.records == 300)
      #expect(planned.decision.withheld.map(\.item) == ["name-of-the-child"])
      let path = body.file("census.json")
      await #expect(throws: ItemRefusal.notApproved) {
        _ = try await disclosures.makeReturn(
          plan.id, .init(file: path), by: .role("data-manager"))
      }
      await #expect(throws: ItemRefusal.samePerson) {
        try await disclosures.approve(plan: plan.id, by: .role("data-manager"))
      }
      try await disclosures.approve(plan: plan.id, by: .role("head-of-service"))
      await #expect(throws: ItemRefusal.freeTextInBulk) {
        _ = try await disclosures.makeReturn(
          plan.id, .init(file: path, isFreeTextRead: true), by: .role("data-manager"))
      }
      // One that came later is not of the plan.
      try await census.write { session in
        try session.execute(
          "INSERT INTO casp_census SELECT 2026, 90001, upn, birth_year, gender, ethnicity, "
            + "looked_after, services_provided, item_list FROM casp_census "
            + "WHERE row_no = 1 AND return_year = 2026", [])
      }
      let made = try await disclosures.makeReturn(
        plan.id, .init(file: path), by: .role("data-manager"))
      #expect(made.records + made.refused == plan.records && made.newer == 1 && made.gone == 0)
      let whole = try #require(
        JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
          as? [String: Any])
      let records = try #require(whole["records"] as? [[String: Any]])
      #expect(records.count == made.records)
      // Who has no number is in it without one.
      #expect(records.filter { $0["unique-pupil-number"] == nil }.count == 42)
      #expect(Set(records.flatMap(\.keys)) == Set(Self.items))
      await #expect(throws: ItemRefusal.alreadyMade) {
        _ = try await disclosures.makeReturn(
          plan.id, .init(file: body.file("again.json")), by: .role("data-manager"))
      }
      #expect(try await body.rows().filter { $0.state == .delivered }.count == 1)
    }
  }

  @Test("a list of another year, a name alone and a plan of a program that nobody decided: no")
  func never() async throws {
    try await Self.with(.sqlite) { _, disclosures, _ in
      for (items, more) in [
        (["name-of-the-child"], [:]), (Self.items, ["return.year": "2025"]),
        (Self.items, ["decider": ""]),
      ] as [([String], [String: String])] {
        var asked = try Self.asked(items)
        if more["decider"] != nil {
          var words = asked.request.circumstances.words
          words["decider"] = nil
          words["law"] = nil
          asked = ItemRequest(
            asked.request.with(try Circumstances(words)), person: nil, telling: asked.telling)
        } else if !more.isEmpty {
          asked = try Self.asked(items, more)
        }
        let planned = try await disclosures.plan(asked, Self.rows, by: .role("data-manager"))
        #expect(planned.plan == nil && planned.decision.answer == .deny)
      }
      await #expect(throws: ItemRefusal.badRows) {
        _ = try await disclosures.plan(
          try Self.asked(Self.items),
          ReturnRows(system: "casp-returns", table: "casp_census", where: ["upn": "A1"]),
          by: .role("data-manager"))
      }
    }
  }

  @Test("what is sealed in another system of the body stays out of it", arguments: Store.allCases)
  func sealed(_ store: Store) async throws {
    try await Self.with(store) { body, disclosures, census in
      let child = try await body.child("c.upn IS NOT NULL")
      let id = try child.integer("id")
      let upn = try await body.database.write { session in
        let truth = store == .sqlite ? "1" : "true"
        try session.execute(
          "INSERT INTO adoption (id, child_id, order_on, adopted_name, is_sealed, "
            + "section_56_information) VALUES (99001, ?, '2026-11-01', 'Tegwen Newydd', "
            + "\(truth), 'x')", [.integer(id)])
        return try required(
          session.row("SELECT upn AS n FROM child WHERE person_id = ?", [.integer(id)])
        ).text("n")
      }
      try await census.write { session in
        try session.execute(
          "UPDATE casp_census SET services_provided = 'support of TEGWEN-NEWYDD', upn = ? "
            + "WHERE row_no = 8", [.text(upn)])
      }
      let plan = try required(
        try await disclosures.plan(
          try Self.asked(Self.items), Self.rows, by: .role("data-manager")
        ).plan)
      try await disclosures.approve(plan: plan.id, by: .role("head-of-service"))
      let made = try await disclosures.makeReturn(plan.id, .init(), by: .role("data-manager"))
      let text = String(decoding: made.made.bytes, as: UTF8.self)
      #expect(!text.uppercased().contains("TEGWEN") && made.records >= 299)
      #expect(made.made.keptBack["services-provided"] == ["protected"])
    }
  }

  @Test("a plan whose rows have changed too much is not carried out")
  func drift() async throws {
    try await Self.with(.sqlite) { body, disclosures, census in
      let plan = try #require(
        try await disclosures.plan(
          try Self.asked(Self.items), Self.rows, by: .role("data-manager")
        ).plan)
      try await disclosures.approve(plan: plan.id, by: .role("head-of-service"))
      try await census.write { session in
        try session.execute("DELETE FROM casp_census WHERE row_no % 5 = 0", [])
      }
      await #expect(throws: ItemRefusal.driftAbove(2)) {
        _ = try await disclosures.makeReturn(
          plan.id, .init(file: body.file("census.json")), by: .role("data-manager"))
      }
      let left = FileManager.default.fileExists(atPath: body.file("census.json"))
      #expect(try await body.rows().map(\.state) == [.notDelivered] && !left)
    }
  }

  @Test("a plan is looked at before it is approved: counts, items and grounds, and no key")
  func shown() async throws {
    try await Self.with(.sqlite) { body, disclosures, _ in
      let plan = try #require(
        try await disclosures.plan(
          try Self.asked(Self.items + ["name-of-the-child"]), Self.rows, by: .role("data-manager")
        ).plan)
      let shown = try await disclosures.shown(plan: plan.id)
      #expect(shown.plan.records == 300 && shown.plan.state == .planned && shown.isOfThisRegister)
      #expect(shown.rows.where == ["return_year": "2026"])
      #expect(shown.told?.contains("2026-09-01") ?? false)
      #expect(!shown.statements.isEmpty)
      #expect(shown.withheld.map(\.item) == ["name-of-the-child"])
      #expect(shown.plan.sample().count == 5 && Set(shown.plan.sample()).count == 5)
      #expect(shown.plan.sample().allSatisfy { $0.count == 16 })
      await #expect(throws: ItemRefusal.unknownPlan) {
        _ = try await disclosures.shown(plan: "aaaaaaaaaaaaaaaaaaaaaaaaaa")
      }
    }
  }

  @Test("a role that somebody names does not approve what was planned in it, whoever it was")
  func roles() async throws {
    try await Self.with(.sqlite) { body, disclosures, _ in
      var staff: [Actor] = []
      for name in ["tesni", "macsen"] {
        try await body.office.saveAccount(
          name: name, signInName: name, role: "data-manager",
          password: "a long password for tests")
        let account = try #require(try await body.office.casebook.account(signInName: name))
        staff.append(.staff(account: account.id, role: "data-manager"))
      }
      let plan = try #require(
        try await disclosures.plan(try Self.asked(Self.items), Self.rows, by: staff[0]).plan)
      for same in [staff[0], .role("data-manager")] {
        await #expect(throws: ItemRefusal.samePerson) {
          try await disclosures.approve(plan: plan.id, by: same)
        }
      }
      try await disclosures.approve(plan: plan.id, by: staff[1])
      await #expect(throws: ItemRefusal.approvedBefore) {
        try await disclosures.approve(plan: plan.id, by: .role("head-of-service"))
      }
    }
  }

  @Test("what was not handed over does not use the plan up")
  func released() async throws {
    try await Self.with(.sqlite) { body, disclosures, _ in
      let plan = try #require(
        try await disclosures.plan(
          try Self.asked(Self.items), Self.rows, by: .role("data-manager")
        ).plan)
      try await disclosures.approve(plan: plan.id, by: .role("head-of-service"))
      let path = body.file("census.json")
      // Somebody puts a file there after it was looked for, and before the record is written: the
      // row's own bytes are taken between the two.
      let disturbed = body.office.with { world in
        world.randomness = Disturbance(world.randomness) { count in
          if count == 32 { try? Data("mine".utf8).write(to: URL(filePath: path)) }
        }
      }
      let systems = disclosures.systems
      await #expect(throws: ItemRefusal.fileExists) {
        _ = try await BodyDisclosures(disturbed, body.register, systems: systems)
          .makeReturn(plan.id, .init(file: path), by: .role("data-manager"))
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
      let failed = try #require(try await body.rows().first)
      #expect(failed.state == .notDelivered && failed.failure == "file-exists")
      let made = try await disclosures.makeReturn(
        plan.id, .init(file: body.file("again.json")), by: .role("data-manager"))
      #expect(made.records == 300)
      #expect(try await disclosures.shown(plan: plan.id).plan.state == .made)
    }
  }
}
