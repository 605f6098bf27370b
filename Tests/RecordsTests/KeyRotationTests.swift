import Casebook
import Foundation
import Relations
import Synchronization
import Systems
import TestSupport
import Testing

@Suite("The master key")
struct KeyRotationTests {
  @Test("that is another one opens nothing and changes nothing", arguments: Store.allCases)
  func wrong(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let id = try await fixture.records.write(RecordDestroyTests.efa, RecordFixture.now)
      let before = try await fixture.keys.status()
      await #expect(throws: KeyError.self) {
        _ = try await RecordFixture.open(
          fixture.casebookAddress, fixture.keysAddress, masters: MasterFile(8))
      }
      #expect(try await fixture.keys.status() == before)
      #expect(try await fixture.records.read(id)?.content == RecordDestroyTests.efa)
    }
  }

  @Test("that was lost is missed with its id, not with a crash")
  func lost() async throws {
    try await RecordFixture.with(.sqlite) { fixture in
      let expected = try fixture.masters.read().newest.id
      let given = try MasterFile(8).read().newest.id
      let database = try await openDatabase(fixture.keysAddress)
      await #expect(throws: KeyError.wrongMasterKey(expected: expected, given: [given])) {
        _ = try await KeyStore.open(
          database, masters: { try MasterFile(8).read() }, randomness: RecordFixture.chance)
      }
      await database.close()
    }
  }

  @Test("opens no records whose keys are in another store", arguments: Store.allCases)
  func otherStore(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let other = try await FreshDatabase.make(store)
      await #expect(throws: KeyError.self) {
        _ = try await RecordFixture.open(fixture.casebookAddress, other.address)
      }
      try await other.remove()
    }
  }

  @Test("is changed in batches, and the old one is of no use afterwards", arguments: Store.allCases)
  func rotated(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let ids = try await write(25, fixture)
      let copies = try await wrapped(fixture)
      await #expect(throws: KeyError.nothingToRotateTo) { _ = try await fixture.keys.rotate() }
      fixture.masters.write(8, 7)
      // 25 keys and the secret of the look-ups.
      #expect(try await fixture.keys.rotate(batch: 10) == 26)
      fixture.masters.write(8)
      let status = try await fixture.keys.status()
      #expect(status.keysBehind == 0 && status.retiring == [])
      let newest = try fixture.masters.read().newest.id
      #expect(status.master == newest)
      #expect(try await wrapped(fixture).isDisjoint(with: copies))

      let again = try await RecordFixture.open(
        fixture.casebookAddress, fixture.keysAddress, masters: fixture.masters)
      #expect(try await again.records.read(ids).count == 25)
      #expect(try await again.records.find("name", "efa 3").count == 1)
      await again.close()
      await #expect(throws: KeyError.self) {
        _ = try await RecordFixture.open(fixture.casebookAddress, fixture.keysAddress)
      }
    }
  }

  @Test(
    "is changed to the end after any stop midway, while records are written",
    arguments: Store.allCases)
  func stopped(_ store: Store) async throws {
    let stopAt = Mutex<Int?>(nil)
    let stop: @Sendable (String) -> Void = { point in
      guard point.hasPrefix("keys-rotation.") else { return }
      let isNow = stopAt.withLock { left in
        left = left.map { $0 - 1 }
        return left == 0
      }
      if isNow { withUnsafeCurrentTask { $0?.cancel() } }
    }
    try await RecordFixture.with(store, interrupt: stop) { fixture in
      var ids = try await write(12, fixture)
      let keys = fixture.keys
      fixture.masters.write(8, 7)
      for stop in 1...3 {
        stopAt.withLock { $0 = stop }
        let ended = Task { try await keys.rotate(batch: 3) }
        await #expect(throws: (any Error).self) { _ = try await ended.value }
        ids += try await write(2, fixture)
        #expect(try await fixture.records.read(ids).count == ids.count)
        #expect(try await keys.status().retiring.count == 1)
      }
      stopAt.withLock { $0 = nil }
      _ = try await keys.rotate(batch: 3)
      let status = try await keys.status()
      #expect(status.keysBehind == 0 && status.retiring == [] && status.keys == ids.count)
      #expect(try await fixture.records.read(ids).count == ids.count)
    }
  }

  @Test("that another process has changed is read again", arguments: Store.allCases)
  func elsewhere(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let ids = try await write(2, fixture)
      let other = try await RecordFixture.open(
        fixture.casebookAddress, fixture.keysAddress, masters: fixture.masters)
      fixture.masters.write(8, 7)
      _ = try await other.keys.rotate()
      fixture.masters.write(8)
      let more = try await write(2, fixture)
      #expect(try await fixture.records.read(ids + more).count == 4)
      await other.close()
    }
  }

  @Test("moved keys and changed keys of records are refused", arguments: Store.allCases)
  func moved(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let ids = try await write(2, fixture)
      try await fixture.keysDatabase.write { session in
        _ = try session.execute(
          "UPDATE record_key SET wrapped = (SELECT wrapped FROM record_key WHERE record = ?) "
            + "WHERE record = ?", [.text(ids[0]), .text(ids[1])])
      }
      await #expect(throws: KeyError.brokenKey(record: ids[1])) {
        _ = try await fixture.records.read(ids[1])
      }
    }
  }

  @Test(
    "sealed values that were moved, changed or put back are found out", arguments: Store.allCases)
  func movedValues(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      let records = fixture.records
      let name = records.table.name
      let ids = try await write(2, fixture)
      func columns(_ id: String) async throws -> [UInt8] {
        try await fixture.casebook.read { session in
          try session.row("SELECT sealed_name FROM \(name) WHERE id = ?", [.text(id)])!
            .bytes("sealed_name")
        }
      }
      func put(_ sealed: [UInt8], _ column: String, _ id: String) async throws {
        try await fixture.casebook.database.write { session in
          _ = try session.execute(
            "UPDATE \(name) SET \(column) = ? WHERE id = ?", [.bytes(sealed), .text(id)])
        }
      }
      let own = try await columns(ids[0])
      try await put(own, "sealed_name", ids[1])
      await #expect(
        throws: KeyError.brokenSeal(table: name, field: "name", record: ids[1])
      ) { _ = try await records.read(ids[1]) }
      try await put(own, "sealed_note", ids[0])
      await #expect(
        throws: KeyError.brokenSeal(table: name, field: "note", record: ids[0])
      ) { _ = try await records.read(ids[0]) }

      let third = try await write(1, fixture)[0]
      let first = try await columns(third)
      try await records.change(third, RecordFixture.now) { $0.fields["name"] = "Efa Newydd" }
      #expect(try await records.isAsRecorded(third))
      try await put(first, "sealed_name", third)
      #expect(try await records.read(third) != nil)
      #expect(try await !records.isAsRecorded(third))
    }
  }

  private func write(_ count: Int, _ fixture: RecordFixture) async throws -> [String] {
    try await fixture.records.write(
      (0..<count).map { RecordContent(fields: ["name": "Efa \($0)"]) }, RecordFixture.now)
  }

  private func wrapped(_ fixture: RecordFixture) async throws -> Set<[UInt8]> {
    try await fixture.keysDatabase.read { session in
      Set(try session.rows("SELECT wrapped FROM record_key").map { try $0.bytes("wrapped") })
    }
  }
}
