import Casebook
import Foundation
import Ledger
import Mail
import Office
import Register
import StatutoryTime
import Systems

/// The two kinds of database on which the casebook runs.
public enum Store: String, CaseIterable, Sendable {
  case sqlite, postgresql
}

/// A fresh office over a fresh database, gone after the test.
public enum TestOffice {
  /// - Parameter now: the moment at which everything happens, until a test changes it.
  public static func with(
    _ store: Store, now: String = "2026-11-25T10:00:00.000Z", register: Register? = nil,
    carrier: any MailCarrier = NoCarrier(), _ body: (Office) async throws -> Void
  ) async throws {
    guard let moment = Instant(iso: now) else { throw TestOfficeError.badMoment }
    let address = try await FreshDatabase.make(store)
    let database = try await openDatabase(address.address)
    let world = World(
      now: { moment }, randomness: SeededRandomness(UUID().uuidString), carrier: carrier)
    let office = try Office(
      register: try register ?? ProjectFiles.register(),
      casebook: try await Casebook.open(database),
      signer: try NoteSigner(name: "addewid.test", seed: Array(repeating: 3, count: 32)),
      world: world)
    do {
      try await body(office)
    } catch {
      await office.close()
      try await address.remove()
      throw error
    }
    await office.close()
    try await address.remove()
  }
}

extension Office {
  /// The same office on another day, at ten in the morning.
  public func on(_ day: String) -> Office {
    guard let day = LocalDay(iso: day) else { return self }
    return with { $0.now = { Instant(startOf: day).adding(hours: 10) } }
  }
}

public enum TestOfficeError: Error {
  case badMoment
  case psqlFailed(String)
  /// `make test` starts the server and says where it is.
  case noPostgreSQL
}

/// A database of a test's own. In PostgreSQL it is copied from one template.
public struct FreshDatabase: Sendable {
  public let address: DatabaseAddress
  private let cleanUp: @Sendable () async throws -> Void

  public static func make(_ store: Store) async throws -> FreshDatabase {
    switch store {
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "addewid-\(UUID().uuidString)").path(percentEncoded: false)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      return FreshDatabase(address: try DatabaseAddress(text: "sqlite:\(folder)/test.sqlite")) {
        try FileManager.default.removeItem(atPath: folder)
      }
    case .postgresql:
      guard let server = ProcessInfo.processInfo.environment["ADDEWID_TEST_POSTGRES"] else {
        throw TestOfficeError.noPostgreSQL
      }
      let name = "test_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
      let base = String(server[..<(server.lastIndex(of: "/") ?? server.endIndex)])
      try await TemplateDatabase.shared.prepare(server: server, base: base)
      try Psql.run(server, "CREATE DATABASE \(name) TEMPLATE \(TemplateDatabase.name)")
      return FreshDatabase(address: try DatabaseAddress(text: "\(base)/\(name)")) {
        try Psql.run(server, "DROP DATABASE \(name) WITH (FORCE)")
      }
    }
  }

  public func remove() async throws { try await cleanUp() }

  private init(
    address: DatabaseAddress, cleanUp: @escaping @Sendable () async throws -> Void
  ) {
    self.address = address
    self.cleanUp = cleanUp
  }
}
