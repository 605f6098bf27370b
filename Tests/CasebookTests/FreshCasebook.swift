import Casebook
import Foundation
import Ledger
import StatutoryTime
import Systems
import TestServers

/// The two kinds of database on which the casebook runs.
enum Store: String, CaseIterable, Sendable {
  case sqlite, postgresql
}

/// A casebook over a database of a test's own, gone after it.
enum FreshCasebook {
  static let moment = Instant(milliseconds: 1_795_600_800_000)

  static func with(
    _ store: Store, _ body: (Casebook) async throws -> Void
  ) async throws {
    try await withDatabase(store) { try await body(try await Casebook.open($0)) }
  }

  /// The database alone, without tables.
  static func withDatabase(
    _ store: Store, _ body: (any SQLDatabase) async throws -> Void
  ) async throws {
    let (address, remove) = try await make(store)
    let database = try await openDatabase(address)
    do {
      try await body(database)
    } catch {
      await database.close()
      try await remove()
      throw error
    }
    await database.close()
    try await remove()
  }

  private static func make(_ store: Store) async throws -> (
    DatabaseAddress, () async throws -> Void
  ) {
    let name = "casebook_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
    switch store {
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory.path + "/\(name)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      return (
        try DatabaseAddress(text: "sqlite:\(folder)/test.sqlite"),
        { try FileManager.default.removeItem(atPath: folder) }
      )
    case .postgresql:
      guard let server = ProcessInfo.processInfo.environment["ADDEWID_TEST_POSTGRES"] else {
        throw MissingServer()
      }
      let base = server[..<(server.lastIndex(of: "/") ?? server.endIndex)]
      try await PostgreSQLTestServer.administer("CREATE DATABASE \(name)")
      return (
        try DatabaseAddress(text: "\(base)/\(name)"),
        { try await PostgreSQLTestServer.administer("DROP DATABASE \(name) WITH (FORCE)") }
      )
    }
  }
}

/// `make test` starts the server and says where it is.
struct MissingServer: Error {}

/// A log with a signer, for tests.
struct TestLog {
  static let origin = "council.example/addewid"
  let casebook: Casebook
  let signer: NoteSigner

  init(_ casebook: Casebook, seed: UInt8 = 1, origin: String = TestLog.origin) throws {
    self.casebook = casebook
    signer = try NoteSigner(name: origin, seed: [UInt8](repeating: seed, count: 32))
  }

  var sequencer: Sequencer { Sequencer(casebook, signer: signer, origin: signer.name) }

  func seal() async throws { _ = try await sequencer.run(at: FreshCasebook.moment) }

  /// An act on nothing, of this number.
  static func act(_ number: Int, _ name: ActName = .personSearched, _ facts: [String: String] = [:])
    -> Act
  {
    Act(
      id: "act\(number)", name: name, enquiry: nil, day: FreshCasebook.moment.localDay,
      at: FreshCasebook.moment, actor: "system:test", register: "r1", facts: facts)
  }

  /// What the verifier says about the store.
  func verdict(against older: String? = nil) async throws -> LedgerVerdict {
    let keys = try await casebook.ledgerKeys() ?? KeyHistory(signer.verifier)
    let read = Read()
    try await casebook.readLog(note: { read.note = $0 }, each: { read.entries.append($0) })
    var verifier = LedgerVerifier(origin: keys.origin, keys: keys, against: older)
    if let note = read.note { verifier.take(checkpoint: note) }
    for entry in read.entries {
      guard let index = entry.index else { continue }
      verifier.take(
        StoredLedgerEntry(index: index, body: entry.body, leaf: LedgerHash(bytes: entry.leaf)))
    }
    return verifier.finish()
  }

  private final class Read: @unchecked Sendable {
    var note: String?
    var entries: [StoredEntry] = []
  }
}
