import Casebook
import Foundation
import Systems
import TestServers

/// A database with the casebook's schema, made once in a run and copied for each test.
actor TemplateDatabase {
  static let shared = TemplateDatabase()
  static let name = "addewid_template_\(ProcessInfo.processInfo.processIdentifier)"

  private var making: Task<Void, any Error>?

  func prepare(base: String) async throws {
    if making == nil {
      making = Task {
        try await PostgreSQLTestServer.administer(
          "CREATE DATABASE \(Self.name) TEMPLATE template0 ENCODING 'UTF8'")
        let database = try await openDatabase(try DatabaseAddress(text: "\(base)/\(Self.name)"))
        _ = try await Casebook.open(database)
        await database.close()
      }
    }
    try await making?.value
  }
}
