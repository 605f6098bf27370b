import Casebook
import Foundation
import Systems

/// A database with the casebook's schema, made once in a run and copied for each test.
actor TemplateDatabase {
  static let shared = TemplateDatabase()
  static let name = "addewid_template_\(ProcessInfo.processInfo.processIdentifier)"

  private var making: Task<Void, any Error>?

  func prepare(server: String, base: String) async throws {
    if making == nil {
      making = Task {
        try Psql.run(server, "CREATE DATABASE \(Self.name) TEMPLATE template0 ENCODING 'UTF8'")
        let database = try await openDatabase(try DatabaseAddress(text: "\(base)/\(Self.name)"))
        _ = try await Casebook.open(database)
        await database.close()
      }
    }
    try await making?.value
  }
}

/// Statements that no transaction can hold.
enum Psql {
  static func run(_ server: String, _ statement: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", server, "-c", statement]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw TestOfficeError.psqlFailed(statement) }
  }
}
