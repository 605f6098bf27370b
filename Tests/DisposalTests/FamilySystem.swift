import Disposal
import Foundation
import Register
import Relations
import StatutoryTime
import Systems
import TestBodies

/// A small system of matters, people and ties between them, governed by the rule of calls: two
/// years from the day on which a matter was made.
struct FamilySystem: Sendable {
  let map: SystemMap
  let register: Register
  let database: any SQLDatabase

  static let today = BodyDatabase.today
  static let tables = [
    "matter", "note", "note_line", "person", "matter_person", "address", "kin", "bond", "remark",
  ]

  static func with(
    _ store: BodyDatabase, mode: String = "direct", _ use: (FamilySystem) async throws -> Void
  ) async throws {
    try await store.empty { try await use(try await made(in: $0, mode: mode)) }
  }

  /// The system in an empty database.
  static func made(
    in database: any SQLDatabase, mode: String = "direct"
  ) async throws -> FamilySystem {
    let text = yaml.replacing("mode: direct", with: "mode: \(mode)")
    let register = try ExampleRegister.of("wecare-wales", adding: ["systems/family.yaml": text])
    let map = try required(register.system("family"))
    try await database.write { session in
      for statement in schema.split(separator: ";") { try session.execute(String(statement)) }
      try GovernedTables.prepare(session)
    }
    return FamilySystem(map: map, register: register, database: database)
  }

  var planning: DisposalPlanning {
    DisposalPlanning(
      RecordScope.all(of: map, in: register), on: Self.today, salt: GovernedBody.salt)
  }

  func plan(batchRecords: Int = 500) async throws -> DisposalPlan {
    let planning = planning
    return try await database.read { try planning.plan($0, batchRecords: batchRecords) }
  }

  func run(_ plan: DisposalPlan, id: String) -> DisposalRun {
    DisposalRun(plan: id, planning: planning, batches: plan.batches)
  }

  /// Planned records that are not any more as they were.
  func drift(of plan: DisposalPlan) async throws -> Int {
    try await run(plan, id: "p").survey(of: plan.batches, holding: [], in: database).drift
  }

  /// Carries out a plan from beginning to end.
  func apply(_ plan: DisposalPlan, id: String, at moment: String = now) async throws -> BatchCounts
  {
    let run = run(plan, id: id)
    let keys = try await run.keys(of: plan.batches, in: database)
    var all = BatchCounts()
    for batch in plan.batches {
      let own = keys[batch.sequence] ?? []
      all.add(try await run.carryOut(batch, keys: own, at: moment, in: database))
    }
    return all
  }

  static let now = "2026-11-26T12:00:00.000Z"

  func contents() async throws -> [String: [[Value]]] {
    try await database.read { session in
      var all: [String: [[Value]]] = [:]
      for table in Self.tables {
        all[table] = try session.rows("SELECT * FROM \(table)").map(\.values)
      }
      return all
    }
  }

  static let schema = """
    CREATE TABLE matter (code VARCHAR(20) NOT NULL, part INTEGER NOT NULL, made_on TEXT NOT NULL,
      hold TEXT, kind TEXT, PRIMARY KEY (code, part));
    CREATE TABLE note (code VARCHAR(20) NOT NULL, part INTEGER NOT NULL, seq INTEGER NOT NULL,
      PRIMARY KEY (code, part, seq), FOREIGN KEY (code, part) REFERENCES matter (code, part));
    CREATE TABLE note_line (code VARCHAR(20) NOT NULL, part INTEGER NOT NULL,
      seq INTEGER NOT NULL, line INTEGER NOT NULL, said TEXT,
      PRIMARY KEY (code, part, seq, line),
      FOREIGN KEY (code, part, seq) REFERENCES note (code, part, seq));
    CREATE TABLE person (no VARCHAR(20) NOT NULL PRIMARY KEY, name TEXT, deleted_at TEXT);
    CREATE TABLE matter_person (code VARCHAR(20) NOT NULL, part INTEGER NOT NULL,
      seq INTEGER NOT NULL, person VARCHAR(20) REFERENCES person (no),
      PRIMARY KEY (code, part, seq), FOREIGN KEY (code, part) REFERENCES matter (code, part));
    CREATE TABLE address (person VARCHAR(20) NOT NULL REFERENCES person (no),
      seq INTEGER NOT NULL, line TEXT, PRIMARY KEY (person, seq));
    CREATE TABLE kin (id INTEGER NOT NULL PRIMARY KEY,
      a VARCHAR(20) NOT NULL REFERENCES person (no),
      b VARCHAR(20) NOT NULL REFERENCES person (no), said TEXT);
    CREATE TABLE bond (id INTEGER NOT NULL PRIMARY KEY, a VARCHAR(20) REFERENCES person (no),
      b VARCHAR(20) REFERENCES person (no), a_said TEXT, b_said TEXT, said TEXT);
    CREATE TABLE remark (id INTEGER NOT NULL PRIMARY KEY, code VARCHAR(20), part INTEGER,
      about VARCHAR(20) REFERENCES person (no) ON DELETE CASCADE, said TEXT,
      FOREIGN KEY (code, part) REFERENCES matter (code, part))
    """

  static let yaml = """
    system: family
    name: { cy: Teuluoedd, en: Families }
    owner: head of IT
    mode: direct
    dialect: sqlite
    services: [general-enquiries-telephone]
    tables:
      - table: matter
        key: [code, part]
        triggers: [refuse]
        people:
          - { role: caller, subject: callers, through: [{ table: matter_person, by: { code: code, part: part } }, { table: person, by: { person: no } }], as: person }
        columns:
          - { column: code, role: key }
          - { column: part, role: key }
          - { column: made_on, items: [call-detail-records], event: record-made }
          - { column: hold, not-personal: what forbids the removal }
          - { column: kind, not-personal: a kind }
      - table: note
        key: [code, part, seq]
        goes-with: [{ table: matter, by: { code: code, part: part } }]
        columns: [{ column: code, role: key }, { column: part, role: key }, { column: seq, role: key }]
      - table: note_line
        key: [code, part, seq, line]
        goes-with: [{ table: note, by: { code: code, part: part, seq: seq } }]
        columns:
          - { column: code, role: key }
          - { column: part, role: key }
          - { column: seq, role: key }
          - { column: line, role: key }
          - { column: said, not-personal: words }
      - table: person
        key: [no]
        triggers: [full_disk]
        goes-with: [{ table: matter_person, by: { no: person } }]
        people: [{ role: person, subject: callers }]
        columns:
          - { column: no, role: key, identity: reference }
          - { column: name, items: [name], identity: name }
          - { column: deleted_at, deleted: not-null }
      - table: matter_person
        key: [code, part, seq]
        goes-with: [{ table: matter, by: { code: code, part: part } }]
        columns:
          - { column: code, role: key }
          - { column: part, role: key }
          - { column: seq, role: key }
          - { column: person, role: foreign-key }
      - table: address
        key: [person, seq]
        goes-with: [{ table: person, by: { person: no } }]
        columns:
          - { column: person, role: key }
          - { column: seq, role: key }
          - { column: line, not-personal: words }
      - table: kin
        key: [id]
        goes-with:
          - { table: person, by: { a: no }, role: first }
          - { table: person, by: { b: no }, role: second }
        people:
          - { role: first, subject: callers, through: [{ table: person, by: { a: no } }], as: person }
          - { role: second, subject: callers, through: [{ table: person, by: { b: no } }], as: person }
        columns:
          - { column: id, role: key }
          - { column: a, role: foreign-key }
          - { column: b, role: foreign-key }
          - { column: said, not-personal: words }
      - table: bond
        key: [id]
        goes-with:
          - { table: person, by: { a: no }, role: first }
          - { table: person, by: { b: no }, role: second }
        people:
          - { role: first, subject: callers, through: [{ table: person, by: { a: no } }], as: person }
          - { role: second, subject: callers, through: [{ table: person, by: { b: no } }], as: person }
        columns:
          - { column: id, role: key }
          - { column: a, role: foreign-key, of: [first] }
          - { column: b, role: foreign-key, of: [second] }
          - { column: a_said, items: [name], of: [first] }
          - { column: b_said, items: [name], of: [second] }
          - { column: said, not-personal: words }
      - table: remark
        key: [id]
        goes-with: [{ table: matter, by: { code: code, part: part } }]
        people:
          - { role: about, subject: callers, through: [{ table: person, by: { about: no } }], as: person }
        columns:
          - { column: id, role: key }
          - { column: code, role: foreign-key }
          - { column: part, role: foreign-key }
          - { column: about, role: foreign-key }
          - { column: said, not-personal: words }
    records:
      - record: matter
        name: { cy: Mater, en: Matter }
        table: matter
        items: [call-detail-records]
        told-by:
          - { tells: legal-hold, where: { hold: not-null } }
    """
}
