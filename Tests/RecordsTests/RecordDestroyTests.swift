import Casebook
import Foundation
import Relations
import Systems
import TestSupport
import Testing

@Suite("A record that is destroyed")
struct RecordDestroyTests {
  static let efa = RecordContent(fields: ["name": "Efa Morgan", "employer": "Cyngor y Fro"])

  @Test("cannot be read from an older copy of SQLite's file any more")
  func olderCopy() async throws {
    try await RecordFixture.with(.sqlite) { fixture in
      let id = try await fixture.records.write(Self.efa, RecordFixture.now)
      let kept = try await fixture.records.write(
        RecordContent(fields: ["name": "Owain Rees"]), RecordFixture.now)
      try await fixture.casebook.database.clearOverwritten()
      guard case .sqlite(let path) = fixture.casebookAddress else { return }
      let copy = path + ".copy"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      let address = try DatabaseAddress(text: "sqlite:\(copy)")

      try await reading(address, fixture) { (records: Records) async throws in
        #expect(try await records.read(id)?.content == Self.efa)
      }
      #expect(try await fixture.records.destroy([id], RecordFixture.now) == 1)
      try await reading(address, fixture) { (records: Records) async throws in
        await #expect(throws: KeyError.noKey(record: id)) { _ = try await records.read(id) }
        #expect(try await records.read(kept)?.content.fields["name"] == "Owain Rees")
      }
    }
  }

  @Test("cannot be read from an older copy of PostgreSQL's database any more")
  func olderDatabase() async throws {
    try await RecordFixture.with(.postgresql) { fixture in
      let id = try await fixture.records.write(Self.efa, RecordFixture.now)
      let name = fixture.records.table.name
      // A copy of the table, as a dump has it.
      try await fixture.casebook.database.write { session in
        _ = try session.execute("CREATE TABLE dump AS SELECT * FROM \(name)")
      }
      #expect(try await fixture.records.destroy([id], RecordFixture.now) == 1)
      try await fixture.casebook.database.write { session in
        _ = try session.execute("INSERT INTO \(name) SELECT * FROM dump")
        _ = try session.execute("DROP TABLE dump")
      }
      await #expect(throws: KeyError.noKey(record: id)) { _ = try await fixture.records.read(id) }
    }
  }

  @Test("leaves no wrapped key in the files of the keys")
  func keyIsGone() async throws {
    try await RecordFixture.with(.sqlite) { fixture in
      let id = try await fixture.records.write(Self.efa, RecordFixture.now)
      let wrapped = try await fixture.keysDatabase.read { session in
        try session.row("SELECT wrapped FROM record_key WHERE record = ?", [.text(id)])?
          .bytes("wrapped")
      }
      let trace = Data(try #require(wrapped))
      let folder = try #require(AtRestTests.folder(fixture.keysAddress))
      func isThere() throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: folder).contains { file in
          try Data(contentsOf: URL(filePath: "\(folder)/\(file)")).range(of: trace) != nil
        }
      }
      #expect(try isThere())
      try await fixture.records.destroy([id], RecordFixture.now)
      #expect(try !isThere())
    }
  }

  @Test("leaves entries that name nobody, and a log without gaps", arguments: Store.allCases)
  func log(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let id = try await fixture.records.write(Self.efa, RecordFixture.now)
      try await fixture.records.change(id, RecordFixture.now) { $0.fields["badge"] = "7" }
      #expect(try await fixture.casebook.reconcile().isWhole)
      #expect(try await fixture.records.destroy([id, "nobody"], RecordFixture.now) == 1)
      #expect(try await fixture.records.destroy([id], RecordFixture.now) == 0)
      #expect(try await fixture.casebook.reconcile().isWhole)
      let bodies = try await fixture.casebook.read { session in
        try session.rows("SELECT body FROM ledger_entry ORDER BY appended").map {
          String(decoding: try $0.bytes("body"), as: UTF8.self)
        }
      }
      #expect(bodies.count == 4)
      #expect(bodies.allSatisfy { !$0.contains("Efa") && !$0.contains("Morgan") })
      let names = ["record-written", "record-changed", "record-destroyed", "record-keys-destroyed"]
      for (body, name) in zip(bodies, names) { #expect(body.contains("\"\(name)\"")) }
    }
  }

  @Test("whose key was left behind by a crash loses it later", arguments: Store.allCases)
  func crash(_ store: Store) async throws {
    let stop: @Sendable (String) -> Void = { point in
      if point == "record-keys.to-destroy" { withUnsafeCurrentTask { $0?.cancel() } }
    }
    try await RecordFixture.with(store, interrupt: stop) { fixture in
      let records = fixture.records
      let id = try await records.write(Self.efa, RecordFixture.now)
      let ended = Task { try await records.destroy([id], RecordFixture.now) }
      await #expect(throws: (any Error).self) { _ = try await ended.value }
      #expect(try await fixture.keys.status().keys == 1)
      #expect(try await records.read(id) == nil)

      let again = try await RecordFixture.open(fixture.casebookAddress, fixture.keysAddress)
      #expect(try await again.keeping.finishDestructions(RecordFixture.now) == 1)
      #expect(try await again.keeping.finishDestructions(RecordFixture.now) == 0)
      #expect(try await again.keys.status().keys == 0)
      #expect(try await again.casebook.reconcile().isWhole)
      await again.close()
    }
  }

  @Test(
    "loses its key again where an older copy of the keys was put back", arguments: Store.allCases)
  func restored(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let id = try await fixture.records.write(Self.efa, RecordFixture.now)
      let old = try await fixture.keysDatabase.read { session in
        try session.rows("SELECT record, holder, wrapped, master FROM record_key")[0].values
      }
      try await fixture.records.destroy([id], RecordFixture.now)
      try await fixture.keysDatabase.write { session in
        _ = try session.execute(
          "INSERT INTO record_key (record, holder, wrapped, master) VALUES (?, ?, ?, ?)", old)
      }
      #expect(try await fixture.keeping.finishDestructions(RecordFixture.now) == 0)
      #expect(try await fixture.keeping.finishDestructions(restored: true, RecordFixture.now) == 1)
      #expect(try await fixture.keys.status().keys == 0)
    }
  }

  private func reading(
    _ address: DatabaseAddress, _ fixture: RecordFixture,
    _ body: (Records) async throws -> Void
  ) async throws {
    let copy = try await RecordFixture.open(address, fixture.keysAddress)
    try await body(copy.records)
    await copy.close()
  }
}
