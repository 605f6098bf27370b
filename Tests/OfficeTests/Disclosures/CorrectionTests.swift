import Casebook
import Foundation
import Gate
import Register
import Relations
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

@Suite("Corrections of what was handed over", .serialized)
struct CorrectionTests {
  @Test("every recipient who had the item gets the present value", arguments: Store.allCases)
  func corrections(_ store: Store) async throws {
    try await CareRecordBody.with(store) { body in
      let child = try await body.child()
      for (recipient, items) in [
        ("health-board-as-recipient", ["full-name", "date-of-birth"]),
        ("care-providers", ["date-of-birth"]), ("inspectors", ["full-name"]),
      ] {
        _ = try await body.disclosures.make(
          try body.asked(items, about: child, recipient: recipient), .init(),
          by: .role("team-manager"))
      }
      let id = try child.integer("id")
      try await body.database.write { session in
        try session.execute(
          "UPDATE person SET date_of_birth = '2011-02-03' WHERE id = ?", [.integer(id)])
      }
      let opened = try await body.disclosures.correct(
        CorrectionOrder(
          person: try body.key(of: child), items: ["date-of-birth"], as: .correction,
          into: body.folder.path), by: .role("records-manager")
      ).letters.sorted { $0.task.recipient < $1.task.recipient }
      #expect(opened.map(\.task.recipient) == ["care-providers", "health-board-as-recipient"])
      #expect(opened.allSatisfy { $0.task.dueOn == "2026-12-20" })
      for one in opened {
        let path = try #require(one.file)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("2011-02-03") && !text.contains("full-name"))
      }
      let office = body.office
      let tasks = try await office.casebook.correctionTasks(openOnly: true)
      #expect(tasks.count == 2)
      try await office.settle(
        correction: tasks[0].id, as: .told, reason: nil, by: .role("records-manager"))
      await #expect(throws: ItemRefusal.noReason) {
        try await office.settle(
          correction: tasks[1].id, as: .impossible, reason: nil, by: .role("records-manager"))
      }
      try await office.settle(
        correction: tasks[1].id, as: .impossible, reason: "dissolved", by: .role("manager"))
      await #expect(throws: ItemRefusal.unknownTask) {
        try await office.settle(
          correction: tasks[1].id, as: .told, reason: nil, by: .role("manager"))
      }
      #expect(try await office.casebook.correctionTasks(openOnly: true).isEmpty)
    }
  }

  @Test("what was withdrawn is named to them, without a value")
  func withdrawal() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      _ = try await body.disclosures.make(
        try body.asked(["full-name"], about: child), .init(), by: .role("team-manager"))
      let opened = try await body.disclosures.correct(
        CorrectionOrder(
          person: try body.key(of: child), as: .withdrawal, into: body.folder.path),
        by: .role("records-manager")
      ).letters
      let text = try String(contentsOfFile: try #require(opened.first?.file), encoding: .utf8)
      let given = try child.text("given")
      #expect(text.contains("full-name") && !text.contains(given))
      let other = try await body.child("p.id <> \(try child.integer("id"))")
      await #expect(throws: ItemRefusal.nobodyHadThem) {
        _ = try await body.disclosures.correct(
          CorrectionOrder(
            person: try body.key(of: other), as: .withdrawal, into: body.folder.path),
          by: .role("records-manager"))
      }
    }
  }

  @Test("what has been sealed meanwhile leaves by no correction either", arguments: Store.allCases)
  func sealed(_ store: Store) async throws {
    try await CareRecordBody.with(store) { body in
      let child = try await body.child("c.person_id NOT IN (SELECT child_id FROM adoption)")
      _ = try await body.disclosures.make(
        try body.asked(["full-name", "details-of-parents-and-carers"], about: child), .init(),
        by: .role("team-manager"))
      let id = try child.integer("id")
      let truth = store == .sqlite ? "1" : "true"
      try await body.database.write { session in
        try session.execute(
          "INSERT INTO adoption (id, child_id, order_on, adopted_name, is_sealed, "
            + "section_56_information) VALUES (99001, ?, '2026-11-01', 'Tegwen Newydd', "
            + "\(truth), 'x')", [.integer(id)])
      }
      let opened = try await body.disclosures.correct(
        CorrectionOrder(
          person: try body.key(of: child), as: .correction, into: body.folder.path),
        by: .role("records-manager")
      ).letters
      let text = try String(contentsOfFile: try #require(opened.first?.file), encoding: .utf8)
      #expect(!text.contains("Tegwen") && !text.contains("details-of-parents"))
    }
  }

  @Test("the person sees nothing of a disclosure until somebody has decided it, with a reason")
  func seen() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      let made = try await body.disclosures.make(
        try body.asked(["full-name"], about: child), .init(), by: .role("team-manager"))
      let key = try body.key(of: child)
      let before = try await body.disclosures.recipients(of: key)
      #expect(before.shown.isEmpty && before.hiddenCount == 1)
      let id = try #require(made.record?.id)
      await #expect(throws: ItemRefusal.noReason) {
        try await body.office.show(disclosure: id, .shown, reason: "", by: .role("officer"))
      }
      try await body.office.show(
        disclosure: id, .shown, reason: "no harm in it", by: .role("officer"))
      let after = try await body.disclosures.recipients(of: key)
      #expect(after.shown.map(\.id) == [id] && after.hiddenCount == 0)
      #expect(try await body.ledger().contains { $0.act == "items-seen" })
    }
  }
}
