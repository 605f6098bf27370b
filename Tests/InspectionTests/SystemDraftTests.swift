import Register
import RegisterLanguage
import Relations
import Systems
import Testing

@testable import Inspection

@Suite("A first map of a live system")
struct SystemDraftTests {
  static let schema = """
    CREATE TABLE child (office VARCHAR(20) NOT NULL, number INTEGER NOT NULL, ref TEXT, cyfenw TEXT,
      forename TEXT, dyddiad_geni TEXT, crefydd TEXT, colour TEXT, PRIMARY KEY (office, number));
    CREATE TABLE visit (id INTEGER PRIMARY KEY, office VARCHAR(20), number INTEGER, nodiadau TEXT,
      status TEXT, FOREIGN KEY (office, number) REFERENCES child (office, number));
    CREATE TABLE keyless ("odd: name" TEXT);
    """

  private func draft(of database: any SQLDatabase, rows: Int = 50) async throws -> SystemDraft {
    try await database.write { session in
      for n in 0..<60 {
        let nhs = Self.nhsNumber(n)
        try session.execute(
          "INSERT INTO child VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          [
            "north", .integer(Int64(n)), .text(n % 10 == 3 ? "unknown" : nhs), "Okafor-Rees",
            "Gwenllian", .text("\(1950 + n)-02-28"), "Bwdhaeth", "blue",
          ])
        try session.execute(
          "INSERT INTO visit VALUES (?, 'north', ?, ?, 'open')",
          [
            .integer(Int64(n)), .integer(Int64(n)),
            "Gwenllian Okafor-Rees was at home and spoke about her brother Idris again.",
          ])
      }
    }
    return try await SystemDraft.make(
      of: database, dialect: .sqlite,
      sampler: SystemSampler(rowsPerTable: rows, year: 2026))
  }

  /// The n-th number with a check that is given.
  static func nhsNumber(_ n: Int) -> String {
    var start = 400_000_000 + n * 7
    while true {
      let digits = String(start).compactMap(\.wholeNumberValue)
      let sum = zip(digits, stride(from: 10, through: 2, by: -1)).map(*).reduce(0, +)
      let check = (11 - sum % 11) % 11
      if 11 - sum % 11 != 10 { return "\(start)\(check)" }
      start += 1_000
    }
  }

  @Test("finds keys, ways, and what values look like", arguments: InspectedEngine.allCases)
  func guesses(_ engine: InspectedEngine) async throws {
    try await engine.withDatabase(Self.schema) { database in
      let draft = try await draft(of: database)
      let child = try #require(draft.tables.first { $0.name == "child" })
      #expect(child.keys.primary == ["office", "number"] && child.holdsPeople)
      var guesses: [String: ColumnGuess] = [:]
      for column in child.columns { guesses[column.name] = column.guess }
      #expect(guesses["ref"] == .identity(.nhsNumber))
      #expect(guesses["cyfenw"] == .identity(.surname))
      #expect(guesses["dyddiad_geni"] == .identity(.dateOfBirth))
      #expect(guesses["crefydd"] == .special("religion"))
      #expect(guesses["colour"] == nil)
      let ref = try #require(child.columns.first { $0.name == "ref" })
      #expect(ref.evidence == ["45 of 50 look like an NHS number"])
      let visit = try #require(draft.tables.first { $0.name == "visit" })
      #expect(visit.ways.map(\.role) == ["child"] && !visit.holdsPeople)
      #expect(visit.columns.first { $0.name == "nodiadau" }?.guess == .freeText)
    }
  }

  @Test("is read by the reader of registers, and marks what is a guess")
  func yaml() async throws {
    try await InspectedEngine.sqlite.withDatabase(Self.schema) { database in
      let draft = try await draft(of: database)
      let yaml = draft.yaml(id: "cases")
      let organisation = """
        organisation: cyngor
        name: { cy: a, en: b }
        brand: { cy: a, en: b }
        example: true
        division: england-and-wales
        enquiries-email: a@vale.example
        postal-address: { cy: a, en: b }
        notice: { document: { cy: a, en: b } }
        """
      let (register, findings) = RegisterReader.read([
        RegisterFile(name: "organisation.yaml", bytes: Array(organisation.utf8)),
        RegisterFile(name: "systems/cases.yaml", bytes: Array(yaml.utf8)),
      ])
      #expect(findings.map(\.description) == [])
      let map = try #require(register?.systems.first)
      #expect(map.mode == .readOnly)
      let child = try #require(map.table("child"))
      #expect(child.column("ref")?.guess != nil && child.column("ref")?.isNotStated == true)
      #expect(child.column("number")?.guess == nil)
      #expect(map.table("visit")?.role("child")?.through.count == 1)
      #expect(map.table("keyless")?.columns.map(\.name) == ["odd: name"])
      let schema = try await SchemaDescription.read(database)
      #expect(SystemDrift.live(map, schema) == [])
    }
  }

  @Test("holds counts, never a value", arguments: InspectedEngine.allCases)
  func noValues(_ engine: InspectedEngine) async throws {
    try await engine.withDatabase(Self.schema) { database in
      let draft = try await draft(of: database)
      var dumped = ""
      dump(draft, to: &dumped)
      for text in [draft.yaml(id: "cases"), draft.text, dumped] {
        for value in ["Gwenllian", "Okafor", "Idris", "Bwdhaeth", "1987", Self.nhsNumber(5)] {
          #expect(!text.contains(value), "\(value)")
        }
      }
    }
  }

  @Test("looks at no more rows than it says, and at none if asked")
  func bounds() async throws {
    try await InspectedEngine.sqlite.withDatabase(Self.schema) { database in
      let none = try await draft(of: database, rows: 0)
      #expect(none.text.contains("no rows were looked at"))
      let evidence = none.tables.flatMap(\.columns).flatMap(\.evidence)
      #expect(!evidence.contains { $0.contains("look like") })
    }
    #expect(throws: InspectionError.badSample(1_001)) {
      try SystemSampler(rowsPerTable: 1_001, year: 2026)
    }
  }

  @Test("is given up when its time is over")
  func timeLimit() async throws {
    await #expect(throws: InspectionError.timedOut(seconds: 0)) {
      try await within(seconds: 0) { try await Task.sleep(for: .seconds(60)) }
    }
  }
}
