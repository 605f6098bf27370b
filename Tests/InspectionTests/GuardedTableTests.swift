import Foundation
import Register
import Systems
import Testing

@testable import Inspection

@Suite("A table that may not be read")
struct GuardedTableTests {
  @Test("is described without a sample, and the others are looked at")
  func guarded() async throws {
    guard let server = ProcessInfo.processInfo.environment["ADDEWID_TEST_POSTGRES"] else {
      throw InspectedEngine.Missing()
    }
    let name = "guarded_" + UUID().uuidString.lowercased().replacing("-", with: "")
    try await run(
      server,
      """
      CREATE ROLE \(name) LOGIN; CREATE SCHEMA \(name);
      CREATE TABLE \(name).open (ebost TEXT); CREATE TABLE \(name).shut (ebost TEXT);
      INSERT INTO \(name).open VALUES ('nia@vale.example');
      INSERT INTO \(name).shut VALUES ('chidi@vale.example');
      GRANT USAGE ON SCHEMA \(name) TO \(name); GRANT SELECT ON \(name).open TO \(name);
      """)
    let address = server.replacing("://postgres@", with: "://\(name)@")
    let database = try await openDatabase(
      DatabaseAddress(text: "\(address)?options=-csearch_path%3D\(name)"))
    let draft = try await SystemDraft.make(
      of: database, dialect: .postgresql,
      sampler: SystemSampler(rowsPerTable: 50, year: 2026))
    await database.close()
    #expect(draft.tables.map(\.name) == ["open", "shut"])
    #expect(draft.tables.map(\.isSampled) == [true, false])
    #expect(draft.text.contains("shut (rows not readable)"))
    #expect(draft.yaml(id: "guarded").contains("# Its rows could not be looked at."))
    try await run(server, "DROP SCHEMA \(name) CASCADE; DROP ROLE \(name);")
  }

  private func run(_ server: String, _ script: String) async throws {
    let database = try await openDatabase(DatabaseAddress(text: server))
    try await database.write { try $0.executeScript(script) }
    await database.close()
  }
}
