import Foundation
import Register
import Relations
import Retention
import StatutoryTime
import Systems
import TestBodies
import Testing

@testable import Disposal

/// Forty years of random lives as rows in a database: on every sampled day the plan by the map finds
/// of each record what a clerk finds who knows only the notice and the day.
///
/// Days before and on which anything changes are looked at, and days between; every day of all of
/// them with `RETENTION_EVERY_DAY=1`, more lives by `RETENTION_HISTORIES`.
@Suite("Forty years on the maps", .serialized)
struct FortyYearsTests {
  static let first = LocalDay(year: 1995, month: 1, day: 1)!
  static let days = 14_610

  typealias Maker = @Sendable (Int, inout LifeNumbers, LocalDay) -> RowLife

  struct Kind: Sendable, CustomTestStringConvertible {
    let body: String
    let system: String
    let schema: String
    let make: Maker

    var testDescription: String { "\(body)/\(system)" }
  }

  static let kinds = [
    Kind(body: "cafcass-cymru", system: "iris", schema: CafcassLives.schema) {
      CafcassLives.one($0, &$1, from: $2)
    },
    Kind(body: "wecare-wales", system: "images", schema: WeCareLives.images) {
      WeCareLives.picture($0, &$1, from: $2)
    },
    Kind(body: "wecare-wales", system: "telephone", schema: WeCareLives.telephone) {
      WeCareLives.call($0, &$1, from: $2)
    },
    Kind(body: "manage-homes-and-places", system: "platform", schema: HomesLives.schema) {
      HomesLives.account($0, &$1, from: $2)
    },
  ]

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  @Test("agree with a clerk who counts on fingers", arguments: BodyDatabase.allCases, kinds)
  func agrees(_ store: BodyDatabase, _ kind: Kind) async throws {
    let count = Self.number("RETENTION_HISTORIES") ?? (store == .sqlite ? 12 : 3)
    var random = LifeNumbers(seed: UInt64(Self.number("RETENTION_SEED") ?? 2026))
    let lives = (1...count).map { kind.make($0, &random, Self.first) }
    let register = try ExampleRegister.of(kind.body)
    let map = try required(register.system(kind.system))
    let scopes = RecordScope.all(of: map, in: register).filter { $0.record.id == lives[0].record }
    let gap = Self.number("RETENTION_EVERY_DAY") != nil ? 1 : (store == .sqlite ? 61 : 487)
    let sampled = Self.sampled(lives, every: gap)
    try await store.empty { database in
      try await database.write { session in
        for statement in kind.schema.split(separator: ";") {
          try session.execute(String(statement))
        }
      }
      var looked = 0
      for offset in 0..<Self.days {
        let today = Self.first.adding(days: offset)
        let changes = lives.flatMap { $0.changes[today] ?? [] }
        if !changes.isEmpty {
          try await database.write { session in
            for change in changes { try session.execute(change.sql, change.values) }
          }
        }
        guard sampled.contains(offset) else { continue }
        looked += 1
        let faults = try await Self.faults(lives, scopes[0], today, database)
        try #require(faults == [], "\(kind) on \(today)")
      }
      #expect(looked > Self.days / gap)
    }
  }

  /// The days on which a clerk's word on any record changes, those before them, and days between.
  private static func sampled(_ lives: [RowLife], every gap: Int) -> Set<Int> {
    var sampled = Set(stride(from: 0, to: days, by: gap))
    for life in lives {
      var before: RowLife.Expected?
      for offset in 0..<days {
        let day = first.adding(days: offset)
        let now = day < life.began ? nil : life.expected(day)
        if now != before { sampled.formUnion([max(0, offset - 1), offset]) }
        before = now
      }
    }
    return sampled
  }

  /// The records of which plan and clerk say different things.
  private static func faults(
    _ lives: [RowLife], _ scope: RecordScope, _ today: LocalDay, _ database: any SQLDatabase
  ) async throws -> [String] {
    let planning = DisposalPlanning([scope], on: today, salt: [1])
    let (found, plan) = try await database.read { session in
      var found: [[Value]: RowLife.Expected] = [:]
      try planning.decide(scope, [], session) { read, decision in
        found[read.key] = Self.word(decision)
      }
      return (found, try planning.plan(session))
    }
    let there = lives.filter { $0.began <= today }
    var faults = there.compactMap { life -> String? in
      let expected = life.expected(today)
      // What the database does not even hand over is not due, and nobody has to look at it.
      let got = found[life.key] ?? .running
      // What something stops is said so only where it would otherwise go.
      let isSame = got == expected || (expected == .stopped && got == .running)
      return isSame ? nil : "\(life.key): \(expected), but \(got)"
    }
    let due = there.count { $0.expected(today) == .due }
    if plan.due != due { faults.append("\(due) due, but the plan has \(plan.due)") }
    let all = plan.tallies.map(\.all).reduce(0, +)
    if all != there.count { faults.append("\(there.count) there, but the plan counts \(all)") }
    return faults
  }

  private static func word(_ decision: RetentionDecision) -> RowLife.Expected {
    switch decision.outcome {
    case .destroy, .anonymise, .handOver, .disposeOutside: .due
    case .keepPart, .holdForReview: .review
    case .keep: decision.stops.isEmpty ? .running : .stopped
    }
  }
}
