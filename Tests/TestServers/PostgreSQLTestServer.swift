import Foundation
import Systems

/// The PostgreSQL server that `make test` starts, where each test has a database of its own.
public enum PostgreSQLTestServer {
  struct Missing: Error, CustomStringConvertible {
    let description =
      "ADDEWID_TEST_POSTGRES is not set; `make test` starts a PostgreSQL server and sets it"
  }

  public static func address() throws -> PostgreSQLAddress {
    guard let text = ProcessInfo.processInfo.environment["ADDEWID_TEST_POSTGRES"] else {
      throw Missing()
    }
    return try PostgreSQLAddress(text: text)
  }

  /// Runs what cannot run inside a transaction, such as making a database. No process is started for
  /// it, since Foundation's `Process` reads past its buffer where a thousand files are open.
  public static func administer(_ sql: String) async throws {
    try await PostgreSQLAdministration.run(sql, at: address())
  }
}
