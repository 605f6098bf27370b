import Foundation
import Relations
import Testing

@testable import Systems

@Suite("A database is opened with care")
struct OpeningTests {
  @Test("a SQLite file of ours can be read by its owner only, whatever it was before")
  func permissions() async throws {
    try await SQLiteTestFile.withAddress { address in
      guard case .sqlite(let path) = address else { return }
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      #expect(chmod(path, 0o644) == 0)
      let database = try await openDatabase(address)
      try await database.write { try $0.executeScript("CREATE TABLE t (n INTEGER)") }
      for suffix in ["", "-wal", "-shm"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + suffix)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
      }
      await database.close()
    }
  }

  @Test("SQLite's settings are those that keep and that forget")
  func settings() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let found = try await database.write { session in
        try ["synchronous", "secure_delete", "foreign_keys", "journal_mode"].map { name in
          try session.rows("PRAGMA \(name)")[0].values[0]
        }
      }
      #expect(found == [2, 1, 1, "wal"])
    }
  }

  @Test("somebody else's file keeps its permissions, and is not made")
  func foreign() async throws {
    var settings = DatabaseSettings()
    settings.file = .foreign
    try await SQLiteTestFile.withAddress { address in
      guard case .sqlite(let path) = address else { return }
      await #expect(throws: DatabaseError.unreachable(path)) {
        _ = try await openDatabase(address, settings: settings)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
      await (try openDatabase(address)).close()
      #expect(chmod(path, 0o640) == 0)
      await (try openDatabase(address, settings: settings)).close()
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
    }
  }

  @Test("a file that is no database, and a folder that is not there")
  func broken() async throws {
    try await SQLiteTestFile.withAddress { address in
      guard case .sqlite(let path) = address else { return }
      let text = String(repeating: "this is no database. ", count: 100)
      #expect(FileManager.default.createFile(atPath: path, contents: Data(text.utf8)))
      await #expect(throws: DatabaseError.corrupt) { _ = try await openDatabase(address) }
      let absent = path + "/absent/file"
      await #expect(throws: DatabaseError.unreachable(absent)) {
        _ = try await openDatabase(.sqlite(path: absent))
      }
    }
  }

  @Test("a server that is not there is named without its password")
  func unreachable() async throws {
    let address = try DatabaseAddress(text: "postgres://gwen:hush@127.0.0.1:1/records")
    await #expect(
      throws: DatabaseError.unreachable("postgresql://gwen@127.0.0.1:1/records")
    ) {
      _ = try await openDatabase(address)
    }
  }

  @Test("a server that may forget what it has committed is not used")
  func unsafeSetting() async throws {
    try await TestEngine.postgresql.withAddress { address in
      guard case .postgresql(let server) = address else { return }
      let careless = try DatabaseAddress(
        text: server.connectionText + "?options=-csynchronous_commit%3Doff")
      await #expect(
        throws: DatabaseError.unsafeSetting(name: "synchronous_commit", value: "off")
      ) {
        _ = try await openDatabase(careless)
      }
    }
  }

  @Test("a second opening finds what the first has written", arguments: TestEngine.allCases)
  func again(_ engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let first = try await openDatabase(address)
      try await first.write {
        try $0.executeScript("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (3)")
      }
      await first.close()
      let second = try await openDatabase(address)
      let rows = try await second.read { try $0.rows("SELECT n FROM t").map(\.values) }
      #expect(rows == [[3]])
      await second.close()
    }
  }
}
