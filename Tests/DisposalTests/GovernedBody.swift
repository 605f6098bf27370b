import Disposal
import Register
import Relations
import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies

/// A loaded system of a body, with the rules of its register.
struct GovernedBody: Sendable {
  let body: SyntheticBody
  let system: BodySystem
  let map: SystemMap
  let scopes: [RecordScope]
  let database: any SQLDatabase
  let files: String

  static let today = BodyDatabase.today
  static let salt: [UInt8] = Array(0..<16)

  static func with<T: Sendable>(
    _ body: SyntheticBody, _ system: String, on store: BodyDatabase,
    _ settings: BodySettings? = nil, _ use: (GovernedBody) async throws -> T
  ) async throws -> T {
    let register = try ExampleRegister.of(body.rawValue)
    let map = try required(register.system(system))
    let schema = try required(body.system(system))
    return try await store.with(body, system, settings) { database, _, files in
      try await use(
        GovernedBody(
          body: body, system: schema, map: map, scopes: RecordScope.all(of: map, in: register),
          database: database, files: files))
    }
  }

  func planning(on day: LocalDay = today) -> DisposalPlanning {
    DisposalPlanning(scopes, on: day, salt: Self.salt)
  }

  func plan(on day: LocalDay = today, batchRecords: Int = 500) async throws -> DisposalPlan {
    let planning = planning(on: day)
    return try await database.read { try planning.plan($0, batchRecords: batchRecords) }
  }

  /// Carries out a plan from beginning to end.
  func apply(_ plan: DisposalPlan, id: String = "plan-1") async throws -> BatchCounts {
    let run = DisposalRun(plan: id, planning: planning(on: plan.asOf), batches: plan.batches)
    try await database.write { try GovernedTables.prepare($0) }
    let keys = try await run.survey(
      of: plan.batches, holding: plan.batches, in: database
    ).keys
    var all = BatchCounts()
    for batch in plan.batches {
      all.add(
        try await run.carryOut(
          batch, keys: keys[batch.sequence] ?? [], at: "2026-11-26T12:00:00.000Z", in: database))
    }
    return all
  }
}
