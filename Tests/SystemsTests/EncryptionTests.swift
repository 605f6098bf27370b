import Foundation
import Relations
import TestServers
import Testing

@testable import Systems

@Suite("An encrypted connection is made to the right server only")
struct EncryptionTests {
  struct Missing: Error {}

  /// The test server at a host that it is asked for by name, with options of libpq.
  private func address(host: String, _ options: [String: String]) throws -> DatabaseAddress {
    let server = try PostgreSQLTestServer.address()
    let all = options.merging([
      "hostaddr": "127.0.0.1", "port": server.port ?? "5432", "user": server.user ?? "postgres",
    ]) { own, _ in own }
    let query = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return try DatabaseAddress(
      text: "postgresql://\(host)/postgres?" + query.joined(separator: "&"))
  }

  private func file(_ name: String) throws -> String {
    guard let path = ProcessInfo.processInfo.environment[name] else { throw Missing() }
    return path
  }

  @Test("by the name in the certificate and the authority that signed it")
  func right() async throws {
    let database = try await openDatabase(
      address(
        host: "127.0.0.1", ["sslmode": "verify-full", "sslrootcert": file("ADDEWID_TEST_CA")]))
    let version = try await database.read { session in
      try session.row(
        "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl")?.text("version")
    }
    #expect(version?.hasPrefix("TLSv1.") == true)
    await database.close()
  }

  @Test("not where another authority is trusted, another host was meant, or none is named")
  func wrong() async throws {
    let good = try file("ADDEWID_TEST_CA")
    let cases = [
      ("127.0.0.1", ["sslmode": "verify-full", "sslrootcert": try file("ADDEWID_TEST_OTHER_CA")]),
      ("127.0.0.1", ["sslmode": "verify-ca", "sslrootcert": try file("ADDEWID_TEST_OTHER_CA")]),
      ("records.example", ["sslmode": "verify-full", "sslrootcert": good]),
      ("127.0.0.1", ["sslmode": "verify-full", "sslrootcert": good + ".absent"]),
    ]
    for (host, options) in cases {
      let port = try PostgreSQLTestServer.address().port ?? "5432"
      await #expect(
        throws: DatabaseError.untrustedServer("postgresql://postgres@\(host):\(port)/postgres"),
        "\(host) \(options)"
      ) {
        _ = try await openDatabase(address(host: host, options))
      }
    }
  }

  @Test("and is not broken off for a name where only the authority is asked for")
  func otherName() async throws {
    let database = try await openDatabase(
      address(
        host: "records.example", ["sslmode": "verify-ca", "sslrootcert": file("ADDEWID_TEST_CA")]))
    #expect(try await database.read { try $0.rows("SELECT 1 AS n").count } == 1)
    await database.close()
  }
}
