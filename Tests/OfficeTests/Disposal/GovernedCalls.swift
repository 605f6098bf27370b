import Foundation
import Proof
import Register
import RegisterLanguage
import Relations
import StatutoryTime
import Systems
import TestSupport

@testable import Office

/// A small system of telephone calls, under the rule of calls: two years from the call.
struct GovernedCalls: Sendable {
  let office: Office
  let register: Register
  let database: any SQLDatabase
  let lists: URL

  static let today = "2026-11-25"
  /// Calls of four years ago, of last year, and of four years ago on a hold.
  static let old = Array(1...6)
  static let recent = Array(7...10)
  static let held = 11

  static func with(
    _ store: Store, mode: String = "direct", _ use: (GovernedCalls) async throws -> Void
  ) async throws {
    let register = try register(mode: mode)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "calls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "calls.sqlite").path(percentEncoded: false)
    let database = try await openDatabase(.sqlite(path: path))
    try await database.write { session in
      for statement in schema.split(separator: ";") { try session.execute(String(statement)) }
      for call in old + [held] { try insert(call, "2022-11-20T10:00:00Z", session) }
      for call in recent { try insert(call, "2025-11-20T10:00:00Z", session) }
    }
    try await TestOffice.with(store, register: register) { (office: Office) async throws in
      try await use(
        GovernedCalls(
          office: office, register: register, database: database,
          lists: folder.appending(path: "lists")))
    }
    await database.close()
  }

  /// - Parameter delivery: of the files that stand for the database, where an owner delivers them.
  func disposal(on day: String = today, delivery: String? = nil) throws -> SystemDisposal {
    guard let map = register.system("telephone") else { throw NoSystem() }
    return SystemDisposal(
      office.on(day), register, map, in: database, lists: lists, delivery: delivery)
  }

  /// Looks into the system as `prove` does, and keeps what was seen.
  func look(on day: String) async throws -> SystemLook {
    let disposal = try disposal(on: day)
    guard let today = LocalDay(iso: day) else { throw NoSystem() }
    let look = try await SystemLook(
      disposal.map, in: database, under: register, today: today, after: try await disposal.past())
    try await disposal.remember(look)
    return look
  }

  /// What a look shows of the body's promises.
  func report(_ look: SystemLook) async throws -> ProofReport {
    let promises = try PublishedPromise.list(
      fromCSV: ProjectFiles.bytes("Examples/promises/wecare-wales.csv"))
    return try await RegisterProof(register, looks: [look]).report(promises, at: "")
  }

  func delete(_ calls: [Int]) async throws {
    try await database.write { session in
      for call in calls {
        try session.execute("DELETE FROM call WHERE call_no = ?", [.integer(Int64(call))])
      }
    }
  }

  func count() async throws -> Int {
    try await database.read { Int(try $0.row("SELECT COUNT(*) AS n FROM call")?.integer("n") ?? 0) }
  }

  struct NoSystem: Error {}

  static func insert(_ call: Int, _ moment: String, _ session: any SQLSession) throws {
    try session.execute(
      "INSERT INTO call (call_no, kind, name, email, number, department, title, started_at, "
        + "seconds, hold) VALUES (?, 'call', ?, ?, '02920 180000', 'IT', 'a call', ?, 60, ?)",
      [
        .integer(Int64(call)), .text("Person \(call)"), .text("person\(call)@post.example"),
        .text(moment), call == held ? .text("claim") : .null,
      ])
  }

  private static func register(mode: String) throws -> Register {
    let files = try RegisterFolder.files(ProjectFiles.root + "Examples/registers/wecare-wales")
      .map { file in
        guard file.name == "systems/telephone.yaml" else { return file }
        let text = String(decoding: file.bytes, as: UTF8.self)
          .replacing("mode: direct", with: "mode: \(mode)")
        return RegisterFile(name: file.name, bytes: Array(text.utf8))
      }
    guard let register = RegisterReader.read(files).register else { throw NoSystem() }
    return register
  }

  private static let schema = """
    CREATE TABLE call (call_no INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, name TEXT,
      email TEXT, number TEXT, department TEXT, title TEXT, started_at TEXT NOT NULL,
      seconds INTEGER NOT NULL, recording BLOB, app_sharing TEXT, hold TEXT);
    CREATE TABLE meeting_chat (call_no INTEGER NOT NULL REFERENCES call (call_no),
      line_no INTEGER NOT NULL, author TEXT, line TEXT, PRIMARY KEY (call_no, line_no));
    CREATE TABLE deletion_request (request_no INTEGER NOT NULL PRIMARY KEY, email TEXT,
      received_on TEXT, decided_on TEXT, decision TEXT)
    """
}
