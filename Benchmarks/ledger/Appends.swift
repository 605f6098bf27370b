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
    try await compare("SQLite", &goals) { run in
      "sqlite:\(folder)/\(run).sqlite"
    } floor: { batch in
      try SQLiteFloor(path: "\(folder)/floor.sqlite").seconds(
        rows: options.appendCount, batch: batch)
    }
    guard let postgres = options.postgres else { return print("  PostgreSQL: no --postgres") }
    try await compare("PostgreSQL", &goals) { _ in
      try PostgreSQLFloor(postgres).emptyDatabase()
    } floor: { batch in
      try PostgreSQLFloor(postgres).seconds(rows: options.appendCount, batch: batch)
    }
  }

  private func compare(
    _ name: String, _ goals: inout Goals, address: (Int) throws -> String,
    floor: (Int) throws -> Double
  ) async throws {
    var ratios: [Double] = []
    var rates: [(append: Double, sealed: Double, floor: Double, batch: Int)] = []
    for run in 0..<Self.runCount {
      let own = try await append(to: try DatabaseAddress(text: try address(run)))
      let plain = try floor(own.batch)
      ratios.append(plain / own.append)
      rates.append((own.append, own.sealed, plain, own.batch))
    }
    let middle = rates.sorted { $0.append < $1.append }[rates.count / 2]
    let count = options.appendCount
    print("  \(name): acts with their entries, committed: \(Goals.rate(count, middle.append)), "
      + "about \(middle.batch) a commit")
    print("  \(name): and placed in the log and signed: \(Goals.rate(count, middle.sealed))")
    print("  \(name): plain inserts, as many a commit: \(Goals.rate(count, middle.floor))")
    goals.check("\(name) appends", Timing.median(ratios), atLeast: 0.5)
  }

  /// - Returns: seconds until all were committed, and until all were signed; the mean of a commit.
  private func append(
    to address: DatabaseAddress
  ) async throws -> (append: Double, sealed: Double, batch: Int) {
    let database = try await openDatabase(address)
    let counting = CountingDatabase(database)
    let casebook = try await Casebook.open(counting)
    let signer = try NoteSigner(name: "council.example/bench", seed: Array(1...32))
    let sequencer = Sequencer(casebook, signer: signer, origin: signer.name)
    let each = options.appendCount / options.writerCount
    counting.reset()
    let clock = ContinuousClock()
    let start = clock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<options.writerCount {
        group.addTask {
          for number in 0..<each { try await casebook.record(Self.act(writer * each + number)) }
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
    return (
      (appended - start) / .seconds(1), (sealed - start) / .seconds(1),
      max(1, options.appendCount / max(1, commits))
    )
  }

  private static let moment = Instant(milliseconds: 1_795_600_800_000)

  /// An act whose entry has about 300 bytes.
  private static func act(_ number: Int) -> Act {
    let digits = String(number)
    let id = "a" + String(repeating: "0", count: 25 - digits.count) + digits
    return Act(
      id: id, name: .personSearched, enquiry: nil, day: moment.localDay, at: moment,
      actor: "staff:abcdefghijklmnopqrstuvwxyz", register: "sha256:ba7816bf8f01cfea",
      statements: ["response-period", "handling"], purpose: "statutory-requirements",
      facts: ["certain": "1", "found": "3", "reason": "request-of-the-person"])
  }
}
