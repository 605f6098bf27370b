import Casebook
import Demonstration
import Office
import Register
import Relations
import Retention
import Rights
import StatutoryTime
import Systems
import TestSupport
import Testing

@Suite("A retention run", .serialized)
struct RetentionRunTests {
  private static let planner = Actor.role("records-manager")
  private static let approver = Actor.role("information-governance-officer")

  /// A body with closed, open and held records.
  private func withBody(_ store: Store, _ body: (Office) async throws -> Void) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      for (number, year) in (2010...2025).enumerated() {
        for kind in ["foi", "sar"] {
          var answers = goodAnswers
          answers["kind"] = kind
          answers["name"] = "Person \(kind) \(number)"
          answers["email"] = nil
          answers["postal-address"] = "\(number) Heol Las"
          let day = office.on("\(year)-03-0\(1 + number % 9)")
          let id = try await day.receive(answers).id
          if kind == "foi" {
            try await day.setStatus(
              number.isMultiple(of: 2) ? .open : .closed, of: id, by: Self.planner)
          }
          try await day.close(id, outcome: .disclosedInFull, topic: nil, by: Self.planner)
        }
      }
      try await body(office)
    }
  }

  /// The ids that the schedule says are due, record by record.
  private func dueByArithmetic(_ office: Office, asOf day: LocalDay) async throws -> Set<String> {
    let all = try await office.casebook.enquiries(closed: true, limit: 10_000, offset: 0)
    return Set(
      try all.filter { record in
        let enquiry = try Enquiry(record)
        return office.schedule.outcome(for: enquiry.retentionFacts).isDue(asOf: day)
      }.map(\.id))
  }

  @Test("removes exactly what the schedule says, record by record", arguments: Store.allCases)
  func removes(_ store: Store) async throws {
    try await withBody(store) { (office: Office) async throws in
      let day = office.world.today
      let due = try await dueByArithmetic(office, asOf: day)
      #expect(due.count > 10)
      let before = try await office.casebook.enquiries(closed: true, limit: 10_000, offset: 0)
      let plan = try await office.planRetention(asOf: day, by: Self.planner)
      #expect(plan.due == due.count)
      #expect(try await office.caseCounts().closed == before.count)
      try await office.approveRetention(plan.id, by: Self.approver)
      let run = try await office.applyRetention(plan.id, by: .system("retention"))
      #expect(run.destroyed == due.count && run.leftAlone == 0)
      let after = try await office.casebook.enquiries(closed: true, limit: 10_000, offset: 0)
      let kept = before.filter { !due.contains($0.id) }
      #expect(Set(after) == Set(kept))
      #expect(try await office.casebook.reconcile().isWhole)
      #expect(try await office.figures(by: Self.approver).reconciles)
      let again = try await office.planRetention(asOf: day, by: Self.planner)
      #expect(again.due == 0)
      let certificate = try await office.certificate(plan.id)
      #expect(certificate.rules.map(\.destroyed).reduce(0, +) == due.count)
    }
  }

  @Test("needs an approval, by somebody else, once", arguments: Store.allCases)
  func approval(_ store: Store) async throws {
    try await withBody(store) { (office: Office) async throws in
      let plan = try await office.planRetention(asOf: office.world.today, by: Self.planner)
      await #expect(throws: RetentionRefusal.notApproved) {
        try await office.applyRetention(plan.id, by: Self.approver)
      }
      await #expect(throws: RetentionRefusal.samePerson) {
        try await office.approveRetention(plan.id, by: Self.planner)
      }
      try await office.approveRetention(plan.id, by: Self.approver)
      await #expect(throws: RetentionRefusal.alreadyApproved) {
        try await office.approveRetention(plan.id, by: Self.approver)
      }
      await #expect(throws: RetentionRefusal.unknownPlan) {
        try await office.applyRetention("nothing", by: Self.approver)
      }
      await #expect(throws: RetentionRefusal.futureDay(office.world.today.adding(days: 1))) {
        try await office.planRetention(
          asOf: office.world.today.adding(days: 1), by: Self.planner)
      }
    }
  }

  @Test("leaves a record that has changed since the plan, and lists it", arguments: Store.allCases)
  func changed(_ store: Store) async throws {
    try await withBody(store) { (office: Office) async throws in
      let day = office.world.today
      let due = try await dueByArithmetic(office, asOf: day)
      let plan = try await office.planRetention(asOf: day, by: Self.planner)
      try await office.approveRetention(plan.id, by: Self.approver)
      let records = try await office.casebook.enquiries(ids: due.sorted())
      let open = try #require(records.first { $0.disclosureStatus == "open" })
      try await office.setStatus(.closed, of: open.id, by: Self.planner)
      let run = try await office.applyRetention(plan.id, by: .system("retention"))
      #expect(run.leftAlone == 1 && run.destroyed == due.count - 1)
      #expect(try await office.casebook.enquiry(open.id) != nil)
    }
  }

  @Test("stops before the first batch where too much has changed", arguments: Store.allCases)
  func drift(_ store: Store) async throws {
    try await withBody(store) { (office: Office) async throws in
      let day = office.world.today
      let due = try await dueByArithmetic(office, asOf: day)
      let plan = try await office.planRetention(asOf: day, by: Self.planner)
      try await office.approveRetention(plan.id, by: Self.approver)
      let records = try await office.casebook.enquiries(ids: due.sorted())
      for record in records where record.disclosureStatus == "open" {
        try await office.setStatus(.closed, of: record.id, by: Self.planner)
      }
      await #expect(throws: RetentionRefusal.self) {
        try await office.applyRetention(plan.id, by: .system("retention"))
      }
      #expect(try await office.casebook.enquiries(ids: due.sorted()).count == due.count)
    }
  }

  @Test("stops where a row was changed behind its back", arguments: Store.allCases)
  func tampered(_ store: Store) async throws {
    try await withBody(store) { (office: Office) async throws in
      let day = office.world.today
      let due = try await dueByArithmetic(office, asOf: day)
      let plan = try await office.planRetention(asOf: day, by: Self.planner)
      try await office.approveRetention(plan.id, by: Self.approver)
      let victim = try #require(due.sorted().first)
      try await office.casebook.database.write { session in
        _ = try session.execute(
          "UPDATE enquiry SET received_on = '2009-01-01' WHERE id = ?", [.text(victim)])
      }
      await #expect(throws: RetentionRefusal.self) {
        try await office.applyRetention(plan.id, by: .system("retention"))
      }
      #expect(try await office.casebook.enquiry(victim) != nil)
    }
  }

  @Test("an open request of the same person keeps all that they sent", arguments: Store.allCases)
  func openRequest(_ store: Store) async throws {
    try await withBody(store) { (office: Office) async throws in
      let day = office.world.today
      let due = try await dueByArithmetic(office, asOf: day)
      var answers = goodAnswers
      answers["kind"] = "sar"
      answers["name"] = "PERSON  FOI 0"
      answers["email"] = nil
      answers["postal-address"] = "somewhere else"
      let request = try await office.receive(answers)
      let plan = try await office.planRetention(asOf: day, by: Self.planner)
      #expect(plan.due == due.count - 1)
      #expect(plan.rules.compactMap { $0.stopped["open-access-request"] }.reduce(0, +) == 1)
      try await office.close(
        request.id, outcome: .disclosedInFull, topic: nil, by: Self.planner)
      // In the three months after the answer a complaint may still come.
      #expect(try await office.planRetention(asOf: day, by: Self.planner).due == due.count - 1)
      let later = office.on("2027-02-26")
      let dueLater = try await dueByArithmetic(office, asOf: later.world.today)
      #expect(
        try await later.planRetention(asOf: later.world.today, by: Self.planner).due
          == dueLater.count)
    }
  }

  @Test("holds what no rule classifies", arguments: Store.allCases)
  func unclassified(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let id = try await office.on("2001-01-02").receive(goodAnswers).id
      try await office.casebook.database.write { session in
        _ = try session.execute(
          "UPDATE enquiry SET closed_on = '2001-01-20' WHERE id = ?", [.text(id)])
      }
      let plan = try await office.planRetention(asOf: office.world.today, by: Self.planner)
      #expect(plan.due == 0 && plan.unclassified == 1)
    }
  }

  @Test("goes by its index", arguments: Store.allCases)
  func queryPlan(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let rule = try #require(office.schedule.rule("foi-closed"))
      let ended = office.schedule.ended(rule, before: office.world.today)
      let plan = try await office.casebook.read { session in
        let text = try session.render(ended)
        let explain = store == .sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN "
        return try session.rows(explain + text.sql, text.values)
          .map { "\($0.values)" }.joined(separator: "\n")
      }
      // PostgreSQL scans an empty table whatever the indexes; SQLite decides by the schema alone.
      if store == .sqlite { #expect(plan.contains("enquiry_by_class"), "\(plan)") }
      #expect(!plan.isEmpty)
    }
  }
}
