import Register
import RegisterLanguage
import Systems
import Testing

@testable import Inspection

@Suite("Map, schema and register held against each other")
struct SystemDriftTests {
  private static let schema = """
    CREATE TABLE child (id INTEGER PRIMARY KEY, name VARCHAR(40), faith TEXT, born DATE);
    CREATE TABLE visit (id INTEGER PRIMARY KEY, child INTEGER, note TEXT);
    CREATE INDEX visit_child ON visit (child);
    CREATE TABLE colour (id INTEGER PRIMARY KEY, word TEXT);
    """

  private static let map = """
    system: cases
    name: { cy: System, en: System }
    owner: head of systems
    mode: direct
    dialect: postgresql
    services: [library]
    tables:
      - table: child
        key: [id]
        people: [{ role: child }]
        columns:
          - { column: name, items: names, identity: name, type: TYPE }
          - { column: faith, items: names }
          - { column: born, items: names, event: birth }
      - table: visit
        key: [id]
        people: [{ role: child, through: [{ table: child, by: { child: id } }] }]
        columns: [{ column: note, items: notes, free-text: true }]
      - { table: colour, not-personal: a list of colours }
    """

  private func register(
    _ map: String, items: String = "names, notes", extra: String = ""
  ) throws -> Register {
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
    func service(_ id: String, _ items: String) -> RegisterFile {
      let list = items.split(separator: ", ").map {
        "  - { id: \($0), from: 1, name: { cy: \($0), en: \($0) } }\n"
      }
      let text =
        "service: \(id)\nname: { cy: a, en: b }\nsummary: { cy: a, en: b }\nitems:\n"
        + list.joined() + (id == "library" ? extra : "")
      return RegisterFile(name: "services/\(id).yaml", bytes: Array(text.utf8))
    }
    let (register, findings) = RegisterReader.read([
      RegisterFile(name: "organisation.yaml", bytes: Array(organisation.utf8)),
      service("library", items), service("other", "names, notes"),
      RegisterFile(name: "systems/cases.yaml", bytes: Array(map.utf8)),
    ])
    #expect(findings.map(\.description) == [])
    return try #require(register)
  }

  private func typed(_ engine: InspectedEngine) -> String {
    let type =
      switch engine {
      case .sqlite: "VARCHAR(40)"
      case .postgresql: "character varying(40)"
      case .mariadb: "varchar(40)"
      }
    return Self.map.replacing("TYPE", with: type)
  }

  /// The rules and lines that the map of the test brings on the engine, once changed.
  private func drift(
    _ engine: InspectedEngine, change: String = "", map: String? = nil,
    items: String = "names, notes", extra: String = ""
  ) async throws -> [String] {
    var found: [String] = []
    let register = try register(map ?? typed(engine), items: items, extra: extra)
    try await engine.withDatabase(Self.schema + change) { database in
      let findings = SystemDrift.findings(
        in: register, map: register.systems[0], schema: try await SchemaDescription.read(database))
      found = findings.map { "\($0.rule) \($0.place.file):\($0.place.line)" }
    }
    return found
  }

  @Test("a map that fits brings nothing", arguments: InspectedEngine.allCases)
  func none(_ engine: InspectedEngine) async throws {
    #expect(try await drift(engine) == [])
  }

  @Test("what the system has and the map does not know", arguments: InspectedEngine.allCases)
  func extra(_ engine: InspectedEngine) async throws {
    let found = try await drift(
      engine,
      change: """
        ALTER TABLE child ADD COLUMN religion TEXT;
        CREATE TABLE hidden (id INTEGER PRIMARY KEY);
        CREATE TABLE addewid_marks (id INTEGER PRIMARY KEY);
        ALTER TABLE colour ADD COLUMN shade TEXT;
        """)
    #expect(found == ["SD-01 systems/cases.yaml:1", "SD-02 systems/cases.yaml:8"])
  }

  @Test("what the map names and the system has not", arguments: InspectedEngine.allCases)
  func gone(_ engine: InspectedEngine) async throws {
    let found = try await drift(
      engine,
      change: "DROP TABLE colour; ALTER TABLE child DROP COLUMN faith;"
        + "ALTER TABLE visit RENAME COLUMN child TO kid;")
    #expect(
      found == [
        "SD-04 systems/cases.yaml:13", "SD-02 systems/cases.yaml:15",
        "SD-04 systems/cases.yaml:17", "SD-03 systems/cases.yaml:19",
      ])
  }

  @Test("a type that has changed, a key and an index that are lost")
  func types() async throws {
    let map = Self.map.replacing("TYPE", with: "character varying(30)")
      .replacing("by: { child: id }", with: "by: { child: name }")
    let found = try await drift(
      .postgresql, change: "ALTER TABLE visit DROP CONSTRAINT visit_pkey;", map: map)
    #expect(
      found == [
        "SD-05 systems/cases.yaml:12", "SD-08 systems/cases.yaml:16",
        "SD-09 systems/cases.yaml:17",
      ])
  }

  @Test("an item that the service does not state, or denies, or that no system holds")
  func statements() async throws {
    #expect(
      try await drift(.sqlite, items: "names") == ["SD-06 systems/cases.yaml:18"])
    #expect(
      try await drift(.sqlite, items: "names, notes, loans") == ["SD-07 services/library.yaml:7"])
    let denied = "  - { id: notes, from: 2, held: false, name: { cy: a, en: notes } }\n"
    #expect(
      try await drift(.sqlite, items: "names", extra: denied) == ["SD-06 systems/cases.yaml:18"])
    let open = typed(.sqlite).replacing(
      "column: faith, items: names", with: "column: faith, not-stated: true")
    #expect(try await drift(.sqlite, map: open) == ["SD-10 systems/cases.yaml:13"])
  }

  @Test("findings name the place in the register too, and give help")
  func words() async throws {
    let register = try register(typed(.sqlite), items: "names")
    let finding = try #require(SystemDrift.stated(in: register).first)
    #expect(
      finding.message
        == "'visit.note' holds 'notes', and the service 'library' (services/library.yaml:1) does "
        + "not state it")
    #expect(finding.help.contains("organisation.yaml") && finding.law != nil)
  }
}
