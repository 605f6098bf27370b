import Casebook
import Register
import Systems
import TestSupport
import Testing

@Suite("Tables that a register makes")
struct RecordTableTests {
  @Test("have a column for each stored field, event and fact", arguments: Store.allCases)
  func columns(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let table = fixture.records.table
      let columns = try await fixture.casebook.read { try $0.columns(of: table.name) }
      #expect(Set(columns.map(\.name)) == table.columns)
      let types = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0.type.uppercased()) })
      #expect(["BLOB", "BYTEA"].contains(types["sealed_name"]))
      #expect(types["number_badge"] == "BIGINT")
      #expect(types["text_employer"] == "TEXT")
      #expect(types["event_arrived"] == "TEXT")
      #expect(types["fact_site"] == "TEXT")
      #expect(["BLOB", "BYTEA"].contains(types["look_up_name"]))
    }
  }

  @Test(
    "are extended, and what is stated no longer is reported and stays", arguments: Store.allCases)
  func extended(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let id = try await fixture.records.write(
        RecordContent(fields: ["name": "Efa Morgan", "telephone": "029 2037 0000"]),
        RecordFixture.now)
      let same = try await fixture.casebook.takeIntoUse(VisitorRegister.register())
      #expect(!same.hasChanged && same.leftOver == [])

      let narrower = try VisitorRegister.register(
        contact: "at-rest: encrypted\n    look-up: [email]",
        more: """
            - id: vehicles
              from: 4
              name: { cy: cerbydau, en: vehicles }
              fields: [number-plate]
              look-up: number-plate
          """, store: "  - { field: number-plate, type: text, length-max: 10 }")
      let (records, report) = try await fixture.taking(narrower)
      #expect(report.made == [])
      let name = records.table.name
      #expect(
        Set(report.added) == ["\(name).text_number_plate", "\(name).look_up_number_plate"])
      #expect(report.leftOver.map(\.column) == ["look_up_telephone"])
      #expect(report.leftOver.map(\.records) == [1])
      let kept = try #require(try await records.read(id))
      #expect(kept.content.fields["telephone"] == "029 2037 0000")
      #expect(kept.register != narrower.version)
    }
  }

  @Test(
    "keep what an item held that is stated no longer, for whoever asks", arguments: Store.allCases)
  func leftOver(_ store: Store) async throws {
    let wide = try VisitorRegister.register(
      more: """
          - id: vehicles
            from: 4
            name: { cy: cerbydau, en: vehicles }
            fields: [number-plate]
            at-rest: encrypted
        """, store: "  - { field: number-plate, type: text, length-max: 10 }")
    try await RecordFixture.with(store, register: wide) { fixture in
      let id = try await fixture.records.write(
        RecordContent(fields: ["name": "Efa Morgan", "number-plate": "CA26 XYZ"]),
        RecordFixture.now)
      let (records, report) = try await fixture.taking(try VisitorRegister.register())
      #expect(report.leftOver.map(\.column) == ["sealed_number_plate"])
      let kept = try #require(try await records.read(id))
      #expect(kept.leftOver == ["sealed_number_plate": "CA26 XYZ"])
      #expect(kept.content.fields["number-plate"] == nil)
    }
  }

  @Test("move values where an item is to be encrypted from now on", arguments: Store.allCases)
  func formChanged(_ store: Store) async throws {
    let plain = try VisitorRegister.register(contact: "at-rest: plain")
    try await RecordFixture.with(store, register: plain) { fixture in
      let id = try await fixture.records.write(
        RecordContent(fields: ["name": "Efa Morgan", "email": "efa@example.cymru"]),
        RecordFixture.now)
      let (records, report) = try await fixture.taking(try VisitorRegister.register())
      #expect(report.leftOver.first { $0.column == "text_email" }?.records == 1)
      #expect(try await records.find("email", "EFA@example.cymru") == [])
      #expect(try await records.read(id)?.content.fields["email"] == "efa@example.cymru")

      #expect(try await records.bringUp(limit: 10) == 1)
      #expect(try await records.bringUp(limit: 10) == 0)
      #expect(try await records.find("email", "EFA@example.cymru").map(\.id) == [id])
      #expect(try await records.isAsRecorded(id))
      let again = try await fixture.casebook.takeIntoUse(VisitorRegister.register())
      #expect(again.leftOver.allSatisfy { $0.records == 0 })
    }
  }

  @Test("of two bodies with services of one name are two")
  func names() throws {
    let register = try VisitorRegister.register()
    let service = try #require(register.service("visitor-register"))
    let table = try #require(RecordTable(service, in: register))
    let other = Register(
      version: "1", controller: try ProjectFiles.register().controller, services: [service])
    let theirs = try #require(RecordTable(service, in: other))
    #expect(table.name != theirs.name)
    for name in [table.name, theirs.name] {
      #expect(name.hasPrefix("record_visitor_register_"))
      #expect(name.utf8.count <= 63)
    }
  }
}
