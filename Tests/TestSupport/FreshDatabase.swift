import Foundation
import Systems
import TestServers

/// The two kinds of database on which the casebook runs.
public enum Store: String, CaseIterable, Sendable {
  case sqlite, postgresql
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
      try await TemplateDatabase.shared.prepare(base: base)
      try await PostgreSQLTestServer.administer(
        "CREATE DATABASE \(name) TEMPLATE \(TemplateDatabase.name)")
      return FreshDatabase(address: try DatabaseAddress(text: "\(base)/\(name)")) {
        try await PostgreSQLTestServer.administer("DROP DATABASE \(name) WITH (FORCE)")
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

public enum TestOfficeError: Error {
  case badMoment
  /// `make test` starts the server and says where it is.
  case noPostgreSQL
}
