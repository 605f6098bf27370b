import Foundation
import Relations
import Testing

@testable import Systems

@Suite("Databases are used with what rights there are")
struct RightsTests {
  static let password = "hush 4711"

  /// A user who may read one table and no more.
  static func withReader(
    _ engine: TestEngine, _ body: (DatabaseAddress, String) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("addewid-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("password").path
    #expect(
      FileManager.default.createFile(
        atPath: file, contents: Data("\(password)\n".utf8),
        attributes: [.posixPermissions: 0o600]))
    try await MariaDBTestServer.withAddress { address in
      guard case .odbc(let owner) = address, let name = owner.value("DATABASE") else { return }
      let database = try await openDatabase(address)
      try await database.write { session in
        try session.executeScript(
          """
          CREATE TABLE child (id INTEGER PRIMARY KEY, name VARCHAR(20));
          CREATE TABLE hidden (id INTEGER PRIMARY KEY); INSERT INTO child VALUES (1, 'Tesni');
          """)
      }
      await database.close()
      let reader = "\(name)_r"
      try await MariaDBTestServer.administer(
        "CREATE USER \(reader) IDENTIFIED BY '\(password)'",
        "GRANT SELECT ON \(name).child TO \(reader)")
      let text =
        "odbc:Driver=MariaDB Unicode;Server=\(owner.value("SERVER") ?? "");"
        + "Port=\(owner.value("PORT") ?? "");Database=\(name);UID=\(reader)"
      do {
        try await body(try DatabaseAddress(registered: text), file)
      } catch {
        try await MariaDBTestServer.administer("DROP USER \(reader)")
        throw error
      }
      try await MariaDBTestServer.administer("DROP USER \(reader)")
    }
  }

  @Test("a reader reads what was granted, with a password from a file")
  func reader() async throws {
    try await Self.withReader(.mariadb) { address, file in
      guard case .odbc = address else { return }
      let full = try DatabaseAddress(text: "\(address);PWDFILE=\(file)")
      let database = try await openDatabase(full)
      let child = Relation.table("child", as: "c", columns: ["id", "name"])
      #expect(try await database.read { try $0.tableNames() } == ["child"])
      #expect(try await database.read { try $0.rows(child)[0].text("c.name") } == "Tesni")
      await #expect(throws: DatabaseError.permissionDenied) {
        try await database.write { try $0.execute("DELETE FROM child") }
      }
      await #expect(throws: DatabaseError.permissionDenied) {
        _ = try await database.read { try $0.rows("SELECT id FROM hidden") }
      }
      await database.close()
    }
  }

  @Test("a wrong password is refused, and a file that others can read is not used")
  func passwords() async throws {
    try await Self.withReader(.mariadb) { address, file in
      await #expect(throws: DatabaseError.permissionDenied) {
        _ = try await openDatabase(try DatabaseAddress(text: "\(address);PWD=wrong"))
      }
      #expect(chmod(file, 0o640) == 0)
      await #expect(throws: DatabaseError.unusablePasswordFile(file)) {
        _ = try await openDatabase(try DatabaseAddress(text: "\(address);PWDFILE=\(file)"))
      }
    }
  }

  @Test("a database that nothing is known of can only be read")
  func other() async throws {
    try await SQLiteTestFile.withAddress { address in
      guard case .sqlite(let path) = address else { return }
      let owner = try await openDatabase(address)
      try await owner.write { session in
        try session.executeScript("CREATE TABLE t (n INTEGER, t TEXT, b BLOB)")
        let long = String(repeating: "Tŷ 家 ", count: 3_000)
        try session.execute("INSERT INTO t VALUES (?, ?, ?)", [7, .text(long), .bytes([0, 255])])
      }
      await owner.close()
      let database = try await openDatabase(
        try DatabaseAddress(text: "odbc:Driver=SQLite3;Database=\(path)"))
      #expect(database.dialect == .other)
      let row = try await database.read { try $0.rows("SELECT n, t, b FROM t WHERE n = ?", [7])[0] }
      #expect(try row.text("t").count == 15_000)
      #expect(try row.integer("n") == 7)
      #expect(try row.bytes("b") == [0, 255])
      await #expect(throws: DatabaseError.readOnly) {
        try await database.write { try $0.execute("DELETE FROM t") }
      }
      await #expect(throws: DatabaseError.readOnly) {
        _ = try await database.read { try $0.execute("DELETE FROM t") }
      }
      await #expect(throws: DatabaseError.unrenderable(.unspokenDialect)) {
        _ = try await database.read { try $0.rows(.table("t", as: "t", columns: ["n"])) }
      }
      await database.close()
    }
  }

  @Test("a server that is not there, or a driver, is named without its password")
  func unreachable() async throws {
    for (text, shown) in [
      (
        "odbc:Driver=MariaDB Unicode;Server=127.0.0.1;Port=1;UID=a;PWD=hush",
        "odbc:Driver=MariaDB Unicode;Server=127.0.0.1;Port=1;UID=a"
      ), ("odbc:Driver=No Such Driver;PWD=hush", "odbc:Driver=No Such Driver"),
    ] {
      await #expect(throws: DatabaseError.unreachable(shown)) {
        _ = try await openDatabase(try DatabaseAddress(text: text))
      }
    }
  }
}
