import Foundation
import Relations
import StatutoryTime
import SyntheticBodies
import Systems

/// Databases into which tests load bodies: a file, or one of a server of `make test`.
public enum BodyDatabase: String, CaseIterable, Sendable {
  case sqlite
  case postgresql
  /// Through ODBC. A test that wants it names it: with every body it would take minutes.
  case mariadb

  public static let allCases: [BodyDatabase] = [.sqlite, .postgresql]

  public static let today = LocalDay(iso: "2026-11-26")!

  public struct Missing: Error, CustomStringConvertible {
    public let variable: String
    public var description: String {
      "\(variable) is not set; `make test` starts the server and sets it"
    }
  }

  /// Loads a system and hands over the open database, which is removed afterwards.
  public func with<T: Sendable>(
    _ body: SyntheticBody, _ system: String, _ settings: BodySettings? = nil,
    _ use: (any SQLDatabase, LoadedSystem, String) async throws -> T
  ) async throws -> T {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bodies-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    switch self {
    case .sqlite:
      return try await load(
        .sqlite(path: "\(folder)/body.sqlite"), body, system, settings, folder, use)
    case .postgresql:
      return try await inSchema { address in
        try await load(address, body, system, settings, folder, use)
      }
    case .mariadb:
      return try await Self.inMariaDB { address in
        try await load(address, body, system, settings, folder, use)
      }
    }
  }

  /// Hands over an empty database, which is removed afterwards.
  public func empty<T: Sendable>(
    _ use: (any SQLDatabase) async throws -> T
  ) async throws -> T {
    func opened(_ address: DatabaseAddress) async throws -> T {
      let database = try await openDatabase(address)
      do {
        let result = try await use(database)
        await database.close()
        return result
      } catch {
        await database.close()
        throw error
      }
    }
    if self == .mariadb { return try await Self.inMariaDB { try await opened($0) } }
    if self == .postgresql { return try await inSchema { try await opened($0) } }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bodies-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await opened(.sqlite(path: "\(folder)/empty.sqlite"))
  }

  private func load<T: Sendable>(
    _ address: DatabaseAddress, _ body: SyntheticBody, _ name: String, _ settings: BodySettings?,
    _ folder: String, _ use: (any SQLDatabase, LoadedSystem, String) async throws -> T
  ) async throws -> T {
    let database = try await openDatabase(address)
    do {
      let system = try required(body.system(name))
      let loader = BodyLoader(body, system, settings ?? BodySettings(today: Self.today))
      let files = "\(folder)/files"
      let loaded = try await loader.load(into: database, files: BodyFiles(folder: files))
      let result = try await use(database, loaded, files)
      await database.close()
      return result
    } catch {
      await database.close()
      throw error
    }
  }

  private func inSchema<T: Sendable>(
    _ use: (DatabaseAddress) async throws -> T
  ) async throws -> T {
    guard let server = ProcessInfo.processInfo.environment["ADDEWID_TEST_POSTGRES"] else {
      throw Missing(variable: "ADDEWID_TEST_POSTGRES")
    }
    let schema = "bodies_\(UUID().uuidString.prefix(12).lowercased().filter { $0 != "-" })"
    let admin = try await openDatabase(try DatabaseAddress(text: server), maxConnections: 1)
    try await admin.write { try $0.execute("CREATE SCHEMA \(schema)") }
    let mark = server.contains("?") ? "&" : "?"
    let result: Result<T, any Error>
    do {
      let text = "\(server)\(mark)options=-csearch_path%3D\(schema)"
      result = .success(try await use(try DatabaseAddress(text: text)))
    } catch {
      result = .failure(error)
    }
    try await admin.write { try $0.execute("DROP SCHEMA \(schema) CASCADE") }
    await admin.close()
    return try result.get()
  }
}

extension BodyDatabase {
  /// Hands over the address of an empty MariaDB, which is removed afterwards.
  public static func inMariaDB<T: Sendable>(
    _ use: (DatabaseAddress) async throws -> T
  ) async throws -> T {
    let variable = "ADDEWID_TEST_MARIADB"
    guard let server = ProcessInfo.processInfo.environment[variable] else {
      throw Missing(variable: variable)
    }
    let name = "bodies_\(UUID().uuidString.prefix(12).lowercased().filter { $0 != "-" })"
    let admin = try await openDatabase(try DatabaseAddress(text: server), maxConnections: 1)
    // A user that sees nothing of what other tests make.
    try await admin.write { session in
      try session.executeScript(
        "CREATE DATABASE \(name) CHARACTER SET utf8mb4; CREATE USER \(name) IDENTIFIED BY 'p'; "
          + "GRANT ALL ON \(name).* TO \(name)")
    }
    let text =
      server.replacing("Database=mysql", with: "Database=\(name)")
      .replacing("UID=root", with: "UID=\(name);PWD=p")
    let result: Result<T, any Error>
    do {
      result = .success(try await use(try DatabaseAddress(text: text)))
    } catch {
      result = .failure(error)
    }
    try await admin.write { try $0.executeScript("DROP DATABASE \(name); DROP USER \(name)") }
    await admin.close()
    return try result.get()
  }
}

public struct Absent: Error {}

public func required<T>(_ value: T?) throws -> T {
  guard let value else { throw Absent() }
  return value
}

extension SQLDatabase {
  /// The one number that a question has for an answer.
  public func number(_ sql: String, _ values: [Value] = []) async throws -> Int {
    try await read { session in
      let row = try required(session.row(sql, values))
      guard case .integer(let number) = row.values[0] else { throw Absent() }
      return Int(number)
    }
  }

  /// Every row of every table, as text, in the sequence of the tables' keys.
  public func contents(of system: BodySystem) async throws -> [String: [String]] {
    try await read { session in
      var found: [String: [String]] = [:]
      for table in system.tables {
        // The columns that there are now: a fault may have added one.
        let columns = try session.columns(of: table.name).map { "\"\($0.name)\"" }
        found[table.name] = try session.rows(
          "SELECT \(columns.joined(separator: ", ")) FROM \"\(table.name)\""
        ).map { "\($0.values)" }.sorted()
      }
      return found
    }
  }
}

/// Each body's systems, as arguments of tests.
public let everySystem: [(SyntheticBody, String)] = SyntheticBody.allCases.flatMap { body in
  body.systems.map { (body, $0.name) }
}
