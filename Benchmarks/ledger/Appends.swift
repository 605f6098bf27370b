import Casebook
import Foundation
import Ledger
import StatutoryTime
import Systems

/// Durable appends of many writers at once, beside plain inserts of the same bytes.
struct Appends {
  private static let runCount = 3
  private let options: Options

  init(_ options: Options) { self.options = options }

  func run(_ goals: inout Goals) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/ledger-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    print(
      "durable appends of 300-byte entries, \(options.writerCount) writers at once, "
        + "\(options.appendCount) appends, median of \(Self.runCount)")
    let rows = try (0..<options.appendCount).map(Self.plainRow)
    try await compare("SQLite", &goals) { run in
      "sqlite:\(folder)/\(run).sqlite"
    } sameRows: { batch, address in
      SQLiteFloor(path: String(address.dropFirst("sqlite:".count))).sameRows(rows, batch: batch)
    } bodiesAlone: { batch in
      SQLiteFloor(path: "\(folder)/plain.sqlite").bodiesAlone(rows, batch: batch)
    }
    guard let postgres = options.postgres else { return print("  PostgreSQL: no --postgres") }
    let server = PostgreSQLFloor(postgres)
    try await compare("PostgreSQL", &goals) { _ in
      try server.emptyDatabase()
    } sameRows: { batch, address in
      server.sameRows(rows, batch: batch, in: address)
    } bodiesAlone: { batch in
      server.bodiesAlone(rows, batch: batch)
    }
  }

  private func compare(
    _ name: String, _ goals: inout Goals, address: (Int) throws -> String,
    sameRows: (Int, String) -> Double, bodiesAlone: (Int) -> Double
  ) async throws {
    var runs: [Run] = []
    for number in 0..<Self.runCount {
      var run = try await append(to: try address(2 * number))
      let empty = try address(2 * number + 1)
      try await makeTables(at: empty)
      run.sameRows = sameRows(run.batch, empty)
      run.bodiesAlone = bodiesAlone(run.batch)
      runs.append(run)
    }
    func rate(_ seconds: (Run) -> Double) -> String {
      Goals.rate(options.appendCount, Timing.median(runs.map(seconds)))
    }
    let batch = runs[runs.count / 2].batch
    print("  \(name): acts with their entries, committed: \(rate(\.append)), \(batch) a commit")
    print("  \(name): and placed in the log and signed: \(rate(\.sealed))")
    print("  \(name): plain inserts of the same rows, as many a commit: \(rate(\.sameRows))")
    print("  \(name): plain inserts of the bodies alone, without keys: \(rate(\.bodiesAlone))")
    let same = Timing.median(runs.map { $0.sameRows / $0.append })
    print("  \(name): appends are \(Goals.text(same)) of the same rows")
    // The harder of the two floors is the one that counts.
    goals.check(
      "\(name) appends", Timing.median(runs.map { $0.bodiesAlone / $0.append }), atLeast: 0.5)
  }

  /// Seconds of one run.
  private struct Run {
    var append: Double
    var sealed: Double
    /// How many acts shared a commit.
    var batch: Int
    var sameRows = 0.0
    var bodiesAlone = 0.0
  }

  private func makeTables(at address: String) async throws {
    let database = try await openDatabase(try DatabaseAddress(text: address))
    _ = try await Casebook.open(database)
    await database.close()
  }

  private static func plainRow(_ number: Int) throws -> PlainRow {
    let act = act(number)
    let entry = try LedgerEntry(
      id: act.id, moment: act.at.iso, act: act.name.rawValue, actor: act.actor,
      register: act.register, statements: act.statements, purpose: act.purpose,
      facts: act.facts.merging(["day": act.day.description]) { $1 })
    return PlainRow(id: act.id, body: entry.body)
  }

  /// - Returns: seconds until all were committed, and until all were signed; the mean of a commit.
  private func append(
    to address: String
  ) async throws -> Run {
    let database = try await openDatabase(try DatabaseAddress(text: address))
    let counting = CountingDatabase(database)
    let casebook = try await Casebook.open(counting)
    let signer = try NoteSigner(name: "council.example/bench", seed: Array(1...32))
    let sequencer = Sequencer(casebook, signer: signer, origin: signer.name)
    let writers = options.writerCount
    let each = options.appendCount / writers
    counting.reset()
    let clock = ContinuousClock()
    let start = clock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<options.writerCount {
        group.addTask {
          for number in 0..<each { try await casebook.record(Self.act(number * writers + writer)) }
        }
      }
      try await group.waitForAll()
    }
    let appended = clock.now
    let commits = counting.commitCount
    let placed = try await sequencer.run(at: Self.moment)
    let sealed = clock.now
    precondition(placed == each * options.writerCount, "acts are missing")
    await database.close()
    return Run(
      append: (appended - start) / .seconds(1), sealed: (sealed - start) / .seconds(1),
      batch: max(1, options.appendCount / max(1, commits)))
  }

  private static let moment = Instant(milliseconds: 1_795_600_800_000)
  /// So many come with one moment.
  private static let actsAMillisecond = 40

  /// An act whose entry has about 300 bytes.
  private static func act(_ number: Int) -> Act {
    // An id as the product makes it, of the moment at which so many acts a second would come.
    let at = moment.adding(milliseconds: Int64(number / actsAMillisecond))
    return Act(
      id: ActId.make(at: at, random: random(number)), name: .personSearched, enquiry: nil,
      day: at.localDay, at: at,
      actor: "staff:abcdefghijklmnopqrstuvwxyz", register: "sha256:ba7816bf8f01cfea",
      statements: ["response-period", "handling"], purpose: "statutory-requirements",
      facts: ["certain": "1", "found": "3", "reason": "request-of-the-person"])
  }

  /// The same bytes for the same number, all over their range.
  private static func random(_ number: Int) -> [UInt8] {
    var state = UInt64(number) &+ 1
    return (0..<ActId.randomByteCount).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
  }
}
