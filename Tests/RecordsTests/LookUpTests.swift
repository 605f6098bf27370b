import Casebook
import Foundation
import Register
import Relations
import Systems
import TestSupport
import Testing

@Suite("Looking records up")
struct LookUpTests {
  @Test("finds a person however their name is written", arguments: Store.allCases)
  func variants(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let records = fixture.records
      let id = try await records.write(
        RecordContent(fields: [
          "name": "Siân  O’Brien-Ŵyn", "email": "Siân.OBrien@Enghraifft.Cymru",
          "telephone": "+44 (0)29 2037 0000",
        ]), RecordFixture.now)
      _ = try await records.write(
        RecordContent(fields: ["name": "Sian OBrien"]), RecordFixture.now)
      let decomposed = "Siân O’Brien-Ŵyn".decomposedStringWithCanonicalMapping
      #expect(Array(decomposed.utf8) != Array("Siân O’Brien-Ŵyn".utf8))
      for name in [
        "Siân O’Brien-Ŵyn", decomposed, "SIÂN O'BRIEN-ŴYN", " siân\to'brien-ŵyn ",
      ] {
        #expect(try await records.find("name", name).map(\.id) == [id], "\(name)")
      }
      #expect(try await records.find("name", "Siân O’Brien") == [])
      #expect(
        try await records.find("email", "siân.obrien@enghraifft.cymru").map(\.id) == [id])
      for number in ["029 2037 0000", "02920370000", "0044 29 2037 0000", "+442920370000"] {
        #expect(try await records.find("telephone", number).map(\.id) == [id], "\(number)")
      }
      #expect(try await records.find("telephone", "+353 29 2037 0000") == [])
    }
  }

  @Test("is refused by what is no look-up, and by what is not stated")
  func refused() async throws {
    try await RecordFixture.with(.sqlite) { fixture in
      await #expect(
        throws: RecordRefusal.noLookUp(field: "note", among: ["name", "email", "telephone"])
      ) { _ = try await fixture.records.find("note", "x") }
      await #expect(throws: RecordRefusal.self) {
        _ = try await fixture.records.find("shoe-size", "x")
      }
    }
  }

  @Test("does not believe a digest that was moved to another record", arguments: Store.allCases)
  func moved(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let ids = try await fixture.records.write(
        [
          RecordContent(fields: ["name": "Efa Morgan"]),
          RecordContent(fields: ["name": "Owain Rees"]),
        ],
        RecordFixture.now)
      let name = fixture.records.table.name
      try await fixture.casebook.database.write { session in
        _ = try session.execute(
          "UPDATE \(name) SET look_up_name = (SELECT look_up_name FROM \(name) WHERE id = ?) "
            + "WHERE id = ?", [.text(ids[0]), .text(ids[1])])
      }
      #expect(try await fixture.records.find("name", "efa morgan").map(\.id) == [ids[0]])
    }
  }

  @Test(
    "works through a change of its secret, after which the old digests say nothing",
    arguments: Store.allCases)
  func changed(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let contents = (0..<7).map { RecordContent(fields: ["name": "Efa Morgan \($0)"]) }
      let ids = try await fixture.records.write(contents, RecordFixture.now)
      let name = fixture.records.table.name
      let before = try await digests(fixture, name)
      let change = try await fixture.keeping.beginLookUpChange()
      #expect(try await fixture.records.bringUp(limit: 3) == 3)
      // Midway both find.
      for (index, id) in ids.enumerated() {
        #expect(try await fixture.records.find("name", "efa morgan \(index)").map(\.id) == [id])
      }
      #expect(try await fixture.keeping.beginLookUpChange() == change)
      let register = try VisitorRegister.register()
      #expect(try await fixture.keeping.changeLookUps(in: register, batch: 2) == 4)
      #expect(try await fixture.keys.status().isChangingLookUps == false)
      let after = try await digests(fixture, name)
      #expect(before.isDisjoint(with: after) && after.count == 7)
      for (index, id) in ids.enumerated() {
        #expect(try await fixture.records.find("name", "efa morgan \(index)").map(\.id) == [id])
      }
    }
  }

  private func digests(_ fixture: RecordFixture, _ name: String) async throws -> Set<[UInt8]> {
    try await fixture.casebook.read { session in
      Set(try session.rows("SELECT look_up_name FROM \(name)").map { try $0.bytes("look_up_name") })
    }
  }

  @Test("uses an index", arguments: Store.allCases)
  func plan(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let name = fixture.records.table.name
      let plan = try await fixture.casebook.read { session in
        if store == .postgresql { try session.execute("SET LOCAL enable_seqscan = off") }
        let explain = store == .sqlite ? "EXPLAIN QUERY PLAN" : "EXPLAIN"
        return try session.rows(
          "\(explain) SELECT * FROM \(name) WHERE look_up_name IN (?)", [.bytes([1])]
        )
        .flatMap { $0.values.map { "\($0)" } }.joined(separator: " ")
      }
      #expect(plan.contains("record_by_"), "\(plan)")
    }
  }

  @Test(
    "knows a number of the National Health Service by its check digit",
    arguments: [
      ("943 476 5919", true), ("9434765919", true), ("943-476-5919", true),
      ("943 476 5918", false), ("0000000000", true), ("١٢٣٤٥٦٧٨٩٠", false), ("94347659190", false),
    ])
  func nhsNumbers(_ text: String, _ isValid: Bool) {
    #expect(NHSNumber.isValid(text) == isValid)
  }

  @Test(
    "brings ways of writing to one form",
    arguments: [
      ("straße", "STRASSE", StoredField.Kind.text), ("ΟΔΟΣ", "οδος", .text),
      ("ŵ", "w\u{302}", .text), ("cf10 3nq", "CF103NQ", .postcode),
      ("a@B.cymru ", "A@b.cymru", .email), ("+353 1 234", "00353 1 234", .telephone),
      ("+44 29 2037 0000", "029-2037-0000", .telephone),
    ])
  func forms(_ one: String, _ other: String, _ kind: StoredField.Kind) {
    #expect(LookUpForm.form(of: one, as: kind) == LookUpForm.form(of: other, as: kind))
  }
}
