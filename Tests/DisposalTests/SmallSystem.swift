import Disposal
import Register
import Relations
import Retention
import StatutoryTime
import Systems
import TestBodies

/// A system of a few tables of a test's own, under the register of an example.
struct SmallSystem: Sendable {
  let scopes: [RecordScope]
  let database: any SQLDatabase

  static let everywhere: [BodyDatabase] = [.sqlite, .postgresql, .mariadb]

  /// - Parameters:
  ///   - yaml: what stands under `tables:` and `records:` of the map.
  ///   - schema: statements, each ending with a semicolon.
  static func with(
    _ store: BodyDatabase, _ body: String = "wecare-wales",
    service: String = "general-enquiries-telephone", yaml: String, schema: String,
    _ use: (SmallSystem) async throws -> Void
  ) async throws {
    let (map, register) = try Self.map(body, service, yaml)
    try await store.empty { database in
      try await database.write { session in
        for statement in schema.split(separator: ";") {
          let text = statement.trimmingPrefix(while: \.isWhitespace)
          if !text.isEmpty { try session.execute(String(text)) }
        }
        try GovernedTables.prepare(session)
      }
      try await use(
        SmallSystem(scopes: RecordScope.all(of: map, in: register), database: database))
    }
  }

  /// In a database that is there with its tables.
  static func known(
    yaml: String, database: any SQLDatabase, service: String = "general-enquiries-telephone"
  ) throws -> SmallSystem {
    let (map, register) = try Self.map("wecare-wales", service, yaml)
    return SmallSystem(scopes: RecordScope.all(of: map, in: register), database: database)
  }

  private static func map(
    _ body: String, _ service: String, _ yaml: String
  ) throws -> (SystemMap, Register) {
    let head = """
      system: small
      name: { cy: Bach, en: Small }
      owner: head of IT
      mode: direct
      dialect: sqlite
      services: [\(service)]

      """
    let register = try ExampleRegister.of(body, adding: ["systems/small.yaml": head + yaml])
    let map = try required(register.system("small"))
    return (map, register)
  }

  func planning(on day: LocalDay) -> DisposalPlanning {
    DisposalPlanning(scopes, on: day, salt: GovernedBody.salt)
  }

  func plan(on day: LocalDay = BodyDatabase.today) async throws -> DisposalPlan {
    let planning = planning(on: day)
    return try await database.read { try planning.plan($0) }
  }

  /// What a plan says of its records: due, stopped, to be looked at, and running.
  func found(on day: LocalDay = BodyDatabase.today) async throws -> String {
    let tallies = try await plan(on: day).tallies
    func all(_ counts: KeyPath<RecordTally, [String: Int]>) -> String {
      tallies.reduce(into: [:]) { $0.merge($1[keyPath: counts], uniquingKeysWith: +) }
        .sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
    let running = tallies.map(\.running).reduce(0, +)
    let words = [all(\.due), all(\.stopped), all(\.review)]
    return (words + [running > 0 ? "running \(running)" : ""]).filter { !$0.isEmpty }.joined(
      separator: "; ")
  }

  func apply(
    _ plan: DisposalPlan, interrupt: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> BatchCounts {
    let run = DisposalRun(plan: "p", planning: planning(on: plan.asOf), batches: plan.batches)
    let survey = try await run.survey(of: plan.batches, holding: plan.batches, in: database)
    var all = BatchCounts()
    var pace = RunPace()
    for batch in plan.batches {
      all.add(
        try await run.carryOut(
          batch, keys: survey.keys[batch.sequence] ?? [], after: survey, pace: &pace,
          at: "2026-11-26T12:00:00.000Z", in: database, interrupt: interrupt))
    }
    return all
  }

  func execute(_ sql: String, _ values: [Value] = []) async throws {
    try await database.write { _ = try $0.execute(sql, values) }
  }

  /// The first column of a table, sorted.
  func left(_ table: String) async throws -> [String] {
    try await database.read { session in
      try session.rows("SELECT * FROM \(table)").map { row in
        if case .text(let text) = row.values[0] { text } else { "\(row.values[0])" }
      }.sorted()
    }
  }
}
