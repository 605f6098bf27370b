import Disposal
import Register
import Relations
import StatutoryTime
import Systems
import TestBodies

/// Calls in parts by the year in which they were made, kept two years; notes go with them.
///
/// Everything of 2022 and 2023 is due on ``FamilySystem/today``; of 2024 what was made by then.
struct PartitionedCalls: Sendable {
  let register: Register
  let map: SystemMap
  let database: any SQLDatabase

  /// Made in each year, on days apart.
  static let perYear = 40

  static func with(
    notes: Bool = false, _ use: (PartitionedCalls) async throws -> Void
  ) async throws {
    let register = try ExampleRegister.of(
      "wecare-wales", adding: ["systems/calls.yaml": yaml(notes: notes)])
    let map = try required(register.system("calls"))
    try await BodyDatabase.postgresql.empty { database in
      try await database.write { session in
        try session.executeScript(schema(notes: notes))
        try GovernedTables.prepare(session)
      }
      let calls = PartitionedCalls(register: register, map: map, database: database)
      try await calls.fill(notes: notes)
      try await use(calls)
    }
  }

  private func fill(notes: Bool) async throws {
    try await database.write { session in
      var number: Int64 = 0
      for year in 2022...2025 {
        for day in 0..<Self.perYear {
          number += 1
          let made = LocalDay(year: year, month: 1, day: 3)!.adding(days: day * 9)
          try session.execute(
            "INSERT INTO call VALUES (?, ?, ?, NULL)",
            [.integer(number), .text("\(made)"), .text("Olamide \(number % 7)")])
          guard notes else { continue }
          try session.execute(
            "INSERT INTO note VALUES (?, ?, ?, 'nodyn')",
            [.integer(number), .integer(number), .text("\(made)")])
        }
      }
    }
  }

  var planning: DisposalPlanning {
    DisposalPlanning(
      RecordScope.all(of: map, in: register), on: FamilySystem.today, salt: GovernedBody.salt)
  }

  func plan() async throws -> DisposalPlan {
    let planning = planning
    return try await database.read { try planning.plan($0) }
  }

  func run(_ plan: DisposalPlan, id: String = "p") -> DisposalRun {
    DisposalRun(plan: id, planning: planning, batches: plan.batches, partitions: plan.partitions)
  }

  /// Carries out a plan as a run does: parts that go as one, then what is left record by record.
  func apply(
    _ plan: DisposalPlan, id: String = "p", survey: DisposalRun.Survey? = nil,
    interrupt: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> BatchCounts {
    let run = run(plan, id: id)
    let done = try await run.done(in: database)
    let open = plan.batches.filter { done[$0.sequence] == nil }
    let looked = try await run.survey(of: open, holding: [], in: database)
    let survey = survey ?? looked
    var all = BatchCounts()
    for counts in done.values { all.add(counts) }
    var dropped: Set<Int> = []
    for partition in survey.whole {
      let own = open.filter { partition.batches.contains($0.sequence) }
      let counts = try await run.drop(
        partition, batches: own, after: survey, at: FamilySystem.now, in: database,
        interrupt: interrupt)
      for (batch, one) in counts ?? [:] {
        dropped.insert(batch)
        all.add(one)
      }
    }
    let left = open.filter { !dropped.contains($0.sequence) }
    let keys = try await run.keys(of: left, in: database)
    for batch in left {
      all.add(
        try await run.carryOut(
          batch, keys: keys[batch.sequence] ?? [], at: FamilySystem.now, in: database,
          interrupt: interrupt))
    }
    return all
  }

  func write(_ sql: String) async throws {
    try await database.write { try $0.executeScript(sql) }
  }

  /// Numbers of the calls that are there.
  func calls() async throws -> [Int64] {
    try await database.read { session in
      try session.rows("SELECT id FROM call ORDER BY id").map { try $0.integer("id") }
    }
  }

  func parts() async throws -> [String] {
    try await database.read { try $0.partitioning(of: "call")?.parts.map(\.name) ?? [] }
  }

  static func schema(notes: Bool) -> String {
    let call = """
      CREATE TABLE call (id BIGINT NOT NULL, made_on DATE NOT NULL, caller TEXT, hold TEXT,
        PRIMARY KEY (id, made_on)) PARTITION BY RANGE (made_on);
      CREATE TABLE call_2022 PARTITION OF call FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
      CREATE TABLE call_2023 (LIKE call INCLUDING DEFAULTS);
      ALTER TABLE call ATTACH PARTITION call_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
      CREATE TABLE call_2024 PARTITION OF call FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
      CREATE TABLE call_late PARTITION OF call DEFAULT;
      """
    return notes
      ? call + """
        CREATE TABLE note (id BIGINT NOT NULL PRIMARY KEY, call BIGINT NOT NULL,
          made_on DATE NOT NULL, said TEXT, FOREIGN KEY (call, made_on) REFERENCES call (id, made_on));
        CREATE INDEX note_call ON note (call, made_on);
        """ : call
  }

  static func yaml(notes: Bool) -> String {
    """
    system: calls
    name: { cy: Galwadau, en: Calls }
    owner: head of IT
    mode: direct
    dialect: postgresql
    services: [general-enquiries-telephone]
    tables:
      - table: call
        key: [id, made_on]
        triggers: [note_it]
        people: [{ role: caller, subject: callers }]
        columns:
          - { column: id, role: key, identity: reference }
          - { column: made_on, items: [call-detail-records], event: record-made }
          - { column: caller, items: [name], identity: name }
          - { column: hold, not-personal: what forbids the removal }
    \(notes ? note : "")
    records:
      - record: call
        name: { cy: Galwad, en: Call }
        table: call
        items: [call-detail-records]
        told-by:
          - { tells: legal-hold, where: { hold: not-null } }
    """
  }

  private static let note = """
      - table: note
        key: [id]
        goes-with: [{ table: call, by: { call: id, made_on: made_on } }]
        columns:
          - { column: id, role: key }
          - { column: call, role: foreign-key }
          - { column: made_on, role: foreign-key }
          - { column: said, not-personal: words }
    """
}
