import Foundation

@testable import Systems

/// The MariaDB that `make test` starts, where each test has a database and a user of its own.
enum MariaDBTestServer {
  struct Missing: Error, CustomStringConvertible {
    let description =
      "ADDEWID_TEST_MARIADB is not set; `make test` starts a MariaDB server and sets it"
  }

  static func address() throws -> ODBCAddress {
    guard let text = ProcessInfo.processInfo.environment["ADDEWID_TEST_MARIADB"],
      case .odbc(let address) = try DatabaseAddress(text: text)
    else { throw Missing() }
    return address
  }

  /// The user has all rights on its database, and none elsewhere.
  static func withAddress(_ body: (DatabaseAddress) async throws -> Void) async throws {
    let server = try address()
    let name = TestName.make()
    let password = "a;b}c \(name)"
    try await administer(
      // An order in which case and accents do not count, so that a test sees where ours is not
      // asked for.
      "CREATE DATABASE \(name) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci",
      "CREATE USER \(name) IDENTIFIED BY '\(password)'",
      "GRANT ALL ON \(name).* TO \(name)")
    do {
      try await body(try self.address(server, database: name, user: name, password: password))
    } catch {
      try await remove(name)
      throw error
    }
    try await remove(name)
  }

  static func address(
    _ server: ODBCAddress, database: String, user: String, password: String
  ) throws -> DatabaseAddress {
    try DatabaseAddress(
      text: "odbc:Driver=MariaDB Unicode;Server=\(server.value("SERVER") ?? "");"
        + "Port=\(server.value("PORT") ?? "3306");Database=\(database);UID=\(user);"
        + "PWD={\(password.split(separator: "}").joined(separator: "}}"))}")
  }

  private static func remove(_ name: String) async throws {
    try await administer("DROP DATABASE \(name)", "DROP USER \(name)")
  }

  static func administer(_ statements: String...) async throws {
    let server = try address()
    try await onOwnThread {
      let connection = ODBCConnection(server, DatabaseSettings())
      try connection.open()
      for statement in statements { try connection.run(statement) }
      connection.close()
    }
  }
}
