import Foundation
import Inspection
import Systems
import TestBodies
import Testing

/// The databases on which systems are looked into: each test has one of its own.
enum InspectedEngine: String, CaseIterable, CustomTestStringConvertible {
  case sqlite
  case postgresql
  case mariadb

  struct Missing: Error {}

  var testDescription: String { rawValue }

  func withDatabase(
    _ schema: String, _ body: (any SQLDatabase) async throws -> Void
  ) async throws {
    switch self {
    case .sqlite:
      let path = FileManager.default.temporaryDirectory
        .appendingPathComponent("inspected-\(UUID()).sqlite").path
      defer {
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
      }
      try await run(.sqlite(path: path), schema, body)
    case .postgresql:
      guard let server = ProcessInfo.processInfo.environment["ADDEWID_TEST_POSTGRES"] else {
        throw Missing()
      }
      let name = "inspected_" + UUID().uuidString.lowercased().replacing("-", with: "")
      let admin = try await openDatabase(DatabaseAddress(text: server))
      // A schema of its own stands for a database of its own: nothing else is on the path.
      try await admin.write { try $0.executeScript("CREATE SCHEMA \(name)") }
      await admin.close()
      let mark = server.contains("?") ? "&" : "?"
      let address = "\(server)\(mark)options=-csearch_path%3D\(name)"
      try await run(DatabaseAddress(text: address), schema, body)
      let after = try await openDatabase(DatabaseAddress(text: server))
      try await after.write { try $0.executeScript("DROP SCHEMA \(name) CASCADE") }
      await after.close()
    case .mariadb:
      try await BodyDatabase.inMariaDB { try await run($0, schema, body) }
    }
  }

  private func run(
    _ address: DatabaseAddress, _ schema: String, _ body: (any SQLDatabase) async throws -> Void
  ) async throws {
    let database = try await openDatabase(address)
    try await database.write { try $0.executeScript(schema) }
    try await body(database)
    await database.close()
  }
}
