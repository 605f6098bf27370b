import Foundation
import Register
import RegisterLanguage
import Relations
import SystemMaps
import Systems
import Testing

@Suite("The way from a row to the people whom it is about")
struct PersonPathTests {
  private static let map = """
    system: cases
    name: { cy: System achosion, en: Case system }
    owner: head of case systems
    mode: direct
    dialect: sqlite
    tables:
      - table: case_file
        key: [office, number]
        people:
          - role: child
            through:
              - { table: party, by: { office: office, number: number }, where: { sort: C } }
              - { table: person, by: { person: id } }
          - role: worker
            through: [{ table: person, by: { worker: id } }]
        columns: [{ column: closed, event: case-closed, type: text }]
      - table: party
        key: [id]
        columns: [{ column: gone, deleted: 1 }]
      - table: person
        key: [id]
        people: [{ role: person }]
        columns:
          - { column: name, not-stated: true, identity: name }
          - { column: born, not-stated: true, event: birth }
    """

  private static let schema = """
    CREATE TABLE case_file (office TEXT, number INTEGER, worker INTEGER, closed TEXT,
      PRIMARY KEY (office, number));
    CREATE TABLE party (id INTEGER PRIMARY KEY, office TEXT, number INTEGER, person INTEGER,
      sort TEXT, gone INTEGER);
    CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, born TEXT);
    INSERT INTO person VALUES (1, 'Nia', '2015-02-28'), (2, 'Chidi', '2012-02-29'),
      (3, 'Mair', '1980-01-01'), (4, 'Aisha', NULL);
    INSERT INTO case_file VALUES ('north', 7, 3, '2020-01-01'), ('south', 7, 3, NULL);
    INSERT INTO party VALUES (1, 'north', 7, 1, 'C', 0), (2, 'north', 7, 2, 'C', NULL),
      (3, 'north', 7, 4, 'P', 0), (4, 'south', 7, 4, 'C', 1);
    """

  private func read() throws -> SystemMap {
    let organisation = """
      organisation: cyngor
      name: { cy: a, en: b }
      brand: { cy: a, en: b }
      example: true
      division: england-and-wales
      enquiries-email: a@vale.example
      postal-address: { cy: a, en: b }
      notice: { document: { cy: a, en: b } }
      events: [case-closed]
      """
    let (register, findings) = RegisterReader.read([
      RegisterFile(name: "organisation.yaml", bytes: Array(organisation.utf8)),
      RegisterFile(name: "systems/cases.yaml", bytes: Array(Self.map.utf8)),
    ])
    #expect(findings.map(\.description) == [])
    return try #require(register?.systems.first)
  }

  private func rows(_ relation: Relation, _ column: String) async throws -> [String] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).sqlite")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let database = try await openDatabase(.sqlite(path: path))
    let found = try await database.write { session in
      try session.executeScript(Self.schema)
      return try session.rows(relation).map { try $0.text(column) }.sorted()
    }
    await database.close()
    return found
  }

  @Test("leads over composite keys and a role of the party to every child")
  func children() async throws {
    let path = try read().path(from: "case_file", to: "child")
    try path.relation.validate()
    #expect(path.key == ["person.id"] && path.birth == "person.born")
    #expect(path.identity.map(\.column) == ["person.name"])
    let north = path.relation.where(.column("row.office") == "north")
    #expect(try await rows(north, "person.name") == ["Chidi", "Nia"])
  }

  @Test("passes over rows that are marked as deleted, where that is asked")
  func deleted() async throws {
    let map = try read()
    let all = try map.path(from: "case_file", to: "child").relation
    #expect(try await rows(all, "person.name") == ["Aisha", "Chidi", "Nia"])
    let live = try map.path(from: "case_file", to: "child", withDeleted: false).relation
    #expect(try await rows(live, "person.name") == ["Chidi", "Nia"])
  }

  @Test("is the row itself for who stands in it, and none for a role that is not there")
  func here() async throws {
    let map = try read()
    let path = try map.path(from: "person", to: "person")
    #expect(path.alias == "row" && path.birth == "row.born")
    #expect(try await rows(path.relation, "row.name").count == 4)
    let worker = try map.path(from: "case_file", to: "worker")
    #expect(try await rows(worker.relation, "person.name") == ["Mair", "Mair"])
    #expect(throws: PersonPathError.noSuchRole("judge")) {
      try map.path(from: "case_file", to: "judge")
    }
  }

  @Test("finds the child of a term, and the only person of a row")
  func births() throws {
    let map = try read()
    let file = try #require(map.table("case_file"))
    #expect(try map.path(from: file, toBirthOf: .youngestChild)?.birth == "person.born")
    #expect(try map.path(from: file, toBirthOf: .person) == nil)
    let person = try #require(map.table("person"))
    #expect(try map.path(from: person, toBirthOf: .person)?.birth == "row.born")
    #expect(try map.path(from: person, toBirthOf: .child) == nil)
  }
}
