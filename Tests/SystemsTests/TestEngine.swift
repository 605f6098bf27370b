import Foundation
import TestServers
import Testing

@testable import Systems

/// The databases every test of the drivers runs on.
enum TestEngine: String, CaseIterable, CustomTestStringConvertible {
  case sqlite
  case postgresql
  case mariadb
  case postgresqlODBC = "postgresql-odbc"

  /// Those with a server, connections that can be lost, and a pool of them.
  static let servers: [TestEngine] = [.postgresql, .mariadb, .postgresqlODBC]
  static let postgresqls: [TestEngine] = [.postgresql, .postgresqlODBC]

  var testDescription: String { rawValue }

  /// Carries out the body with the address of an empty database, which is removed afterwards.
  func withAddress(_ body: (DatabaseAddress) async throws -> Void) async throws {
    switch self {
    case .sqlite: try await SQLiteTestFile.withAddress(body)
    case .postgresql: try await PostgreSQLTestServer.withAddress(body)
    case .postgresqlODBC: try await PostgreSQLTestServer.withODBCAddress(body)
    case .mariadb: try await MariaDBTestServer.withAddress(body)
    }
  }

  /// Carries out the body with an empty database that is open.
  func withDatabase(
    maxConnections: Int = 4, settings: DatabaseSettings = DatabaseSettings(),
    _ body: (any SQLDatabase) async throws -> Void
  ) async throws {
    try await withAddress { address in
      let database = try await openDatabase(
        address, maxConnections: maxConnections, settings: settings)
      do {
        try await body(database)
      } catch {
        await database.close()
        throw error
      }
      await database.close()
    }
  }
}

enum SQLiteTestFile {
  static func withAddress(_ body: (DatabaseAddress) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("addewid-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(.sqlite(path: folder.appendingPathComponent("test.sqlite").path))
  }
}

enum TestName {
  static func make() -> String {
    let letters = (0..<12).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement() ?? "a" }
    return "addewid_test_\(String(letters))"
  }
}

extension PostgreSQLTestServer {
  static func withAddress(_ body: (DatabaseAddress) async throws -> Void) async throws {
    let server = try address()
    let name = TestName.make()
    // Welsh order by default, so that a test sees where ours is not asked for.
    try await administer(
      """
      CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8'
      LOCALE_PROVIDER icu ICU_LOCALE 'cy' LOCALE 'C.UTF-8'
      """)
    let user = server.user.map { $0 + "@" } ?? ""
    let text = "postgresql://\(user)\(server.host ?? ""):\(server.port ?? "5432")/\(name)"
    do {
      try await body(DatabaseAddress(text: text))
    } catch {
      try await administer("DROP DATABASE \(name) WITH (FORCE)")
      throw error
    }
    try await administer("DROP DATABASE \(name) WITH (FORCE)")
  }

  static func withODBCAddress(_ body: (DatabaseAddress) async throws -> Void) async throws {
    try await withAddress { address in
      guard case .postgresql(let server) = address else { return }
      let user = server.user.map { ";UID=\($0)" } ?? ""
      try await body(
        DatabaseAddress(
          text: "odbc:Driver=PostgreSQL Unicode;Server=\(server.host ?? "");"
            + "Port=\(server.port ?? "5432");Database=\(server.database ?? "")\(user)"))
    }
  }
}
