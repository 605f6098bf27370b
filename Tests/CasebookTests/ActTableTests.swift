import Ledger
import Relations
import StatutoryTime
import Systems
import Testing

@testable import Casebook

@Suite("Acts and their entries") struct ActTableTests {
  private static let enquiry = """
    INSERT INTO enquiry (id, reference, kind, received_on, received_at, due_on, language, name, \
    request, name_key, secret, register, revision) VALUES ('e1', 'FOI-1', 'foi', '2026-11-26', \
    '2026-11-26T09:00:00.000Z', '2026-12-24', 'en', 'Nesta Okafor', 'Which?', 'nesta okafor', ?, 'r1', 1)
    """

  private static func act(_ id: String, on enquiry: String?) -> Act {
    Act(
      id: id, name: .caseOpened, enquiry: enquiry, day: FreshCasebook.moment.localDay,
      at: FreshCasebook.moment, actor: "system:test", register: "r1")
  }

  private static func ids(_ database: any SQLDatabase) async throws -> Set<String> {
    try await database.read { session in
      Set(try session.rows("SELECT id FROM act").map { try $0.text("id") })
    }
  }

  @Test("A store of before keeps its acts, its entries and their places", arguments: Store.allCases)
  func migration(_ store: Store) async throws {
    try await FreshCasebook.withDatabase(store) { database in
      try await Schema.migrate(database, upTo: 8)
      let bodies = try (0..<6).map { try Self.act("old\($0)", on: "e1").entry().body }
      try await database.write { session in
        try session.execute(Self.enquiry, [.bytes([1])])
        for (number, body) in bodies.enumerated() {
          try session.execute(
            "INSERT INTO act (id, name, enquiry, record, on_day, at, actor, facts) "
              + "VALUES (?, 'case-opened', 'e1', NULL, '2026-11-26', ?, 'system:test', '')",
            [.text("old\(number)"), .text(FreshCasebook.moment.iso)])
          try session.execute(
            "INSERT INTO ledger_entry (id, body, leaf, entry_index) VALUES (?, ?, ?, ?)",
            [
              .text("old\(number)"), .bytes(body), .bytes(MerkleTree.leafHash(body).bytes),
              number < 4 ? .integer(Int64(number)) : .null,
            ])
        }
      }
      let casebook = try await Casebook.open(database)
      try await casebook.record(Self.act("new", on: "e1"))
      #expect(try await casebook.acts(on: "e1").map(\.id) == (0..<6).map { "old\($0)" } + ["new"])
      let counts = try await casebook.ledgerCounts()
      #expect(counts.placed == 4 && counts.waiting == 3)
      #expect(try await casebook.reconcile().actsWithoutEntry == [])
      #expect(try await casebook.reconcile().entriesWithoutAct == [])
      for statement in [
        "UPDATE ledger_entry SET entry_index = 3 WHERE id = 'new'",
        "INSERT INTO act (id, name, on_day, at, actor, facts) VALUES ('new', '', '', '', '', '')",
        "INSERT INTO ledger_entry (id, body, leaf) SELECT id, body, leaf FROM ledger_entry",
      ] {
        await #expect(throws: DatabaseError.self, "\(statement)") {
          try await database.write { try $0.execute(statement) }
        }
      }
    }
  }

  @Test(
    "An act on nothing is in its entry alone; one on an enquiry must be there",
    arguments: Store.allCases)
  func alone(_ store: Store) async throws {
    try await FreshCasebook.with(store) { casebook in
      let database = casebook.database
      try await database.write { try $0.execute(Self.enquiry, [.bytes([1])]) }
      let many = (0..<40).map { Self.act("many\($0)", on: $0.isMultiple(of: 2) ? "e1" : nil) }
      try await casebook.record(many + [Self.act("on", on: "e1"), Self.act("none", on: nil)])
      let kept = Set(many.filter { $0.enquiry != nil }.map(\.id) + ["on"])
      #expect(try await Self.ids(database) == kept)
      #expect(try await casebook.reconcile().entriesWithoutAct == [])
      try await database.write { try $0.execute("DELETE FROM act WHERE id = 'on'") }
      #expect(try await casebook.reconcile().entriesWithoutAct == ["on"])
    }
  }

  @Test("The acts of an enquiry and of a record are found by their indexes")
  func plans() async throws {
    try await FreshCasebook.with(.sqlite) { casebook in
      for (column, index) in [("enquiry", "act_by_enquiry"), ("record", "act_by_record")] {
        let steps = try await casebook.read { session in
          try session.rows(
            "EXPLAIN QUERY PLAN SELECT id FROM act WHERE \(column) = ?", [.text("e1")]
          ).map { try $0.text("detail") }
        }
        #expect(steps.contains { $0.contains(index) }, "\(steps)")
      }
    }
  }

  @Test("Ids stand in the sequence of their moments, and differ within one")
  func sequence() {
    let moments: [Int64] = [0, 1, 31, 32, 1_795_600_800_000, 1_795_600_800_001, 1 << 44]
    let random = [UInt8](repeating: 255, count: ActId.randomByteCount)
    let ids = moments.map { ActId.make(at: Instant(milliseconds: $0), random: random) }
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.count == 26 && Self.isPlain($0) })
    let other = ActId.make(at: Instant(milliseconds: 0), random: [254] + random.dropFirst())
    #expect(other != ids[0] && other.prefix(9) == ids[0].prefix(9))
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (97...122).contains($0) || (50...55).contains($0) }
  }
}
