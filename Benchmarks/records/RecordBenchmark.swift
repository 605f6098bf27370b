import Casebook
import Foundation
import Register
import RegisterLanguage
import Systems

/// Writes and reads records with sealed items beside the same rows in plain, in one run.
///
/// Both write the row, the act and the ledger entry in one transaction; the records also store a
/// wrapped key in a database of its own first. Each figure is the median of several turns, taken in
/// turn with its floor.
@main
struct RecordBenchmark {
  static let turns = 5
  static let one = 300
  static let many = 5_000
  static let batch = 500

  static func main() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "addewid-records-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await measure(
      "SQLite", try DatabaseAddress(text: "sqlite:\(folder)/casebook.sqlite"),
      try DatabaseAddress(text: "sqlite:\(folder)/keys.sqlite"))
    guard let server = ProcessInfo.processInfo.environment["ADDEWID_TEST_POSTGRES"] else { return }
    let names = ["records_bench", "records_bench_keys"]
    for name in names { try Psql.run(server, "CREATE DATABASE \(name)") }
    let base = String(server[..<(server.lastIndex(of: "/") ?? server.endIndex)])
    try await measure(
      "PostgreSQL", try DatabaseAddress(text: "\(base)/\(names[0])"),
      try DatabaseAddress(text: "\(base)/\(names[1])"))
    for name in names { try Psql.run(server, "DROP DATABASE \(name)") }
  }

  static func measure(
    _ store: String, _ casebook: DatabaseAddress, _ keys: DatabaseAddress
  ) async throws {
    let sealed = try await SealedSide(casebook, keys)
    let plain = try await PlainSide(sealed.casebook)
    let people = (0..<many).map(SyntheticVisitor.content)
    let few = Array(people.prefix(one))
    try await compare("\(store): \(one) records written one by one", one) {
      for person in few { try await sealed.write([person]) }
    } _: {
      for person in few { try await plain.write([person]) }
    }
    try await compare("\(store): \(many) records written by \(batch)", many) {
      for part in people.parts(of: batch) { try await sealed.write(part) }
    } _: {
      for part in people.parts(of: batch) { try await plain.write(part) }
    }
    let ids = Array(sealed.ids.suffix(many))
    let plainIds = Array(plain.ids.suffix(many))
    try await compare("\(store): \(one) records read one by one", one) {
      for id in ids.prefix(one) { try await sealed.read([id]) }
    } _: {
      for id in plainIds.prefix(one) { try await plain.read([id]) }
    }
    try await compare("\(store): \(many) records read by \(batch)", many) {
      for part in ids.parts(of: batch) { try await sealed.read(part) }
    } _: {
      for part in plainIds.parts(of: batch) { try await plain.read(part) }
    }
    let names = people.prefix(one).compactMap { $0.fields["name"] }
    try await compare("\(store): \(one) look-ups by name", one) {
      for name in names { try await sealed.find(name) }
    } _: {
      for name in names { try await plain.find(name) }
    }
    try await sealed.measureRotation(store)
    await sealed.close()
  }

  private static func compare(
    _ name: String, _ count: Int, _ product: () async throws -> Void,
    _ floor: () async throws -> Void
  ) async throws {
    try await product()
    try await floor()
    var pairs: [(Double, Double)] = []
    for _ in 0..<turns {
      pairs.append((try await seconds(product), try await seconds(floor)))
    }
    let mine = pairs.map(\.0).median
    let its = pairs.map(\.1).median
    let ratio = pairs.map { $0 / $1 }.median
    print(
      "\(name): \(milliseconds(mine)) ms, \(Int(Double(count) / mine))/s; in plain: "
        + "\(milliseconds(its)) ms; ratio \(String(format: "%.2f", ratio))")
  }

  static func seconds(_ work: () async throws -> Void) async throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await work()
    return (clock.now - start) / .seconds(1)
  }

  static func milliseconds(_ seconds: Double) -> String { String(format: "%.1f", seconds * 1000) }
}

extension [Double] {
  fileprivate var median: Double { sorted()[count / 2] }
}

extension Array {
  fileprivate func parts(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}

enum Psql {
  static func run(_ server: String, _ statement: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", server, "-c", statement]
    try process.run()
    process.waitUntilExit()
  }
}
