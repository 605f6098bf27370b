import Inspection
import Register
import SyntheticBodies
import Systems
import TestBodies
import Testing

/// Wandsworth's old system as it would be found: a MariaDB, through ODBC, with tables in Latin-1.
@Suite("A system with a legacy code page in MariaDB")
struct LegacyCodePageTests {
  private static let name = "legacy-adults"

  private func onServer<T: Sendable>(
    _ use: (any SQLDatabase) async throws -> T
  ) async throws -> T {
    try await BodyDatabase.mariadb.with(.wandsworthSocialCare, Self.name) { database, _, _ in
      try await use(database)
    }
  }

  private func map() throws -> (Register, SystemMap) {
    let register = try ExampleRegister.of("wandsworth-social-care")
    return (register, try #require(register.systems.first { $0.id == Self.name }))
  }

  @Test("holds the same as the file does, in the code page")
  func contents() async throws {
    let system = try required(SyntheticBody.wandsworthSocialCare.system(Self.name))
    let inFile = try await BodyDatabase.sqlite.with(.wandsworthSocialCare, Self.name) {
      database, _, _ in try await database.contents(of: system)
    }
    let (onServer, pages, accented) = try await onServer { database in
      let contents = try await database.contents(of: system)
      return try await database.read { session in
        let pages = try session.rows(
          "SELECT TABLE_COLLATION AS page FROM information_schema.TABLES "
            + "WHERE TABLE_SCHEMA = DATABASE()"
        ).map { try $0.text("page") }
        // One byte for each letter: a name with an accent is in the code page.
        let names = try session.rows(
          "SELECT FORENM AS name, LENGTH(FORENM) AS bytes FROM CLNT "
            + "UNION ALL SELECT SURNM, LENGTH(SURNM) FROM CLNT")
        let accented = try names.filter { row in
          let name = try row.text("name")
          guard !name.utf8.allSatisfy({ $0 < 128 }) else { return false }
          #expect(try row.integer("bytes") == Int64(name.unicodeScalars.count), "\(name)")
          return true
        }
        return (contents, pages, accented.count)
      }
    }
    #expect(!pages.isEmpty && pages.allSatisfy { $0.hasPrefix("latin1_") }, "\(pages)")
    #expect(accented > 0)
    for table in system.tables {
      #expect(inFile[table.name]?.isEmpty == false && inFile[table.name] == onServer[table.name])
    }
  }

  @Test("is looked into: numbers with checks, days as text and prose are found, no value leaves")
  func inspected() async throws {
    let (draft, names) = try await onServer { database in
      let draft = try await SystemDraft.make(
        of: database, dialect: .mariadb, sampler: SystemSampler(rowsPerTable: 50, year: 2026))
      let names = try await database.read { session in
        try session.rows("SELECT SURNM FROM CLNT").map { try $0.text("SURNM") }
      }
      return (draft, names)
    }
    let client = try #require(draft.tables.first { $0.name == "CLNT" })
    #expect(client.keys.primary == ["CLNT_NO"] && client.holdsPeople)
    func guess(_ name: String) -> ColumnGuess? {
      client.columns.first { $0.name == name }?.guess
    }
    #expect(guess("NHSNO") == .identity(.nhsNumber))
    #expect(guess("RMKS") == .freeText)
    let told = draft.yaml(id: "old") + draft.text
    for name in names where name.count > 5 { #expect(!told.contains(name), "\(name)") }
  }

  @Test("drift: the example's map fits, and what has changed is named")
  func drift() async throws {
    let (register, map) = try map()
    let (before, after) = try await onServer { database in
      let before = SystemDrift.live(map, try await SchemaDescription.read(database))
      try await database.write { session in
        try session.executeScript(
          "ALTER TABLE CLNT ADD COLUMN PARTY VARCHAR(20); "
            + "ALTER TABLE CLNT RENAME COLUMN NINO TO NATINS")
      }
      return (before, SystemDrift.live(map, try await SchemaDescription.read(database)))
    }
    #expect(before.map(\.description) == [])
    #expect(after.map(\.rule).sorted() == ["SD-02", "SD-02", "SD-04"])
    #expect(register.systems.count == 2)
  }
}
