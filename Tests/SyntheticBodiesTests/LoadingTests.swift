import Foundation
import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies
import Testing

@Suite("Loading of the bodies")
struct LoadingTests {
  private static let today = BodyDatabase.today

  @Test("the same settings give the same bytes", arguments: everySystem)
  func sameBytes(body: SyntheticBody, name: String) async throws {
    let system = try required(body.system(name))
    let first = try await BodyDatabase.sqlite.with(body, name) { database, _, files in
      (try await database.contents(of: system), Self.tree(files))
    }
    let second = try await BodyDatabase.sqlite.with(body, name) { database, _, files in
      (try await database.contents(of: system), Self.tree(files))
    }
    #expect(first.0 == second.0)
    #expect(first.1 == second.1)
  }

  @Test("another seed, another day and more people give other records", arguments: everySystem)
  func otherSettings(body: SyntheticBody, name: String) async throws {
    let system = try required(body.system(name))
    let others = [
      BodySettings(seed: 2, today: Self.today),
      BodySettings(today: Self.today.adding(days: 400)),
      BodySettings(people: 400, today: Self.today),
    ]
    let usual = try await BodyDatabase.sqlite.with(body, name) { database, _, _ in
      try await database.contents(of: system)
    }
    for settings in others {
      let other = try await BodyDatabase.sqlite.with(body, name, settings) { database, _, _ in
        try await database.contents(of: system)
      }
      #expect(other != usual)
    }
  }

  @Test("both databases hold the same", arguments: everySystem)
  func bothDatabases(body: SyntheticBody, name: String) async throws {
    let system = try required(body.system(name))
    let inFile = try await BodyDatabase.sqlite.with(body, name) { database, _, _ in
      try await database.contents(of: system)
    }
    let onServer = try await BodyDatabase.postgresql.with(body, name) { database, _, _ in
      try await database.contents(of: system)
    }
    for table in system.tables {
      #expect(inFile[table.name] == onServer[table.name], "\(table.name)")
    }
  }

  @Test("as many people as asked for, with the last family whole", arguments: [100, 263, 1_000])
  func scale(people: Int) async throws {
    let settings = BodySettings(people: people, today: Self.today)
    let counts: [(SyntheticBody, String, String)] = [
      (.cafcassCymru, "iris", "person"), (.cardiffChildrensServices, "care-record", "person"),
      (.wandsworthSocialCare, "social-care", "client"), (.weCareWales, "engagement", "contact"),
      (.manageHomesAndPlaces, "platform", "account"),
    ]
    for (body, system, table) in counts {
      try await BodyDatabase.sqlite.with(body, system, settings) { database, loaded, _ in
        let stored = try await database.number("SELECT COUNT(*) FROM \"\(table)\"")
        #expect(stored == loaded.people, "\(body)")
        #expect((people..<people + 16).contains(loaded.people), "\(body)")
      }
    }
  }

  @Test("no two systems of a body have a table of the same name")
  func namesOfTables() {
    for body in SyntheticBody.allCases {
      let names = body.systems.flatMap { $0.tables.map(\.name) }
      #expect(Set(names).count == names.count, "\(body)")
    }
  }

  @Test("more than one table has rows, and no table is empty in any body", arguments: everySystem)
  func everyTableIsUsed(body: SyntheticBody, name: String) async throws {
    let system = try required(body.system(name))
    let settings = BodySettings(people: 1_000, today: Self.today)
    let rows = try await BodyDatabase.sqlite.with(body, name, settings) { database, loaded, _ in
      let contents = try await database.contents(of: system)
      #expect(contents.values.map(\.count).reduce(0, +) == loaded.rows)
      return contents
    }
    for table in system.tables {
      #expect(rows[table.name]?.isEmpty == false, "\(table.name)")
    }
  }

  /// Paths and contents of the files in a folder.
  private static func tree(_ folder: String) -> [String: Data] {
    var found: [String: Data] = [:]
    for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
    {
      found[path] = FileManager.default.contents(atPath: "\(folder)/\(path)")
    }
    return found
  }
}
