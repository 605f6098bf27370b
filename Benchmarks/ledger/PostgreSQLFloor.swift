import CPostgreSQL
import Foundation

/// Plain inserts by PostgreSQL's own client library: what no ledger on PostgreSQL can beat that
/// sends its rows one by one.
///
/// `CREATE TABLE plain (id BIGSERIAL PRIMARY KEY, body BYTEA NOT NULL)`, no other index; one prepared
/// statement `INSERT INTO plain (body) VALUES ($1)` of 300 bytes in binary; as many rows a
/// transaction as the ledger had; `synchronous_commit = on`; one connection.
struct PostgreSQLFloor {
  /// The address of any database of the server.
  private let url: String

  init(_ url: String) { self.url = url }

  /// Makes a database for a run and gives its address.
  func emptyDatabase() throws -> String {
    let name = "ledger_bench_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
    let connection = connect()
    defer { PQfinish(connection) }
    run(connection, "CREATE DATABASE \(name)")
    return String(url[..<(url.lastIndex(of: "/") ?? url.endIndex)]) + "/" + name
  }

  func seconds(rows: Int, batch: Int) throws -> Double {
    let connection = connect()
    defer { PQfinish(connection) }
    run(connection, "SET synchronous_commit = on")
    run(connection, "DROP TABLE IF EXISTS plain")
    run(connection, "CREATE TABLE plain (id BIGSERIAL PRIMARY KEY, body BYTEA NOT NULL)")
    PQclear(PQprepare(connection, "floor", "INSERT INTO plain (body) VALUES ($1)", 1, [17]))
    let body = (0..<300).map { CChar(truncatingIfNeeded: $0) }
    return Timing.seconds {
      var left = rows
      while left > 0 {
        run(connection, "BEGIN")
        for _ in 0..<min(batch, left) { insert(connection, body) }
        run(connection, "COMMIT")
        left -= batch
      }
    }
  }

  private func insert(_ connection: OpaquePointer?, _ body: [CChar]) {
    body.withUnsafeBufferPointer { bytes in
      let result = PQexecPrepared(connection, "floor", 1, [bytes.baseAddress], [300], [1], 0)
      precondition(PQresultStatus(result) == PGRES_COMMAND_OK, "the floor of PostgreSQL failed")
      PQclear(result)
    }
  }

  private func connect() -> OpaquePointer? {
    let connection = PQconnectdb(url)
    precondition(PQstatus(connection) == CONNECTION_OK, "the floor of PostgreSQL cannot connect")
    return connection
  }

  private func run(_ connection: OpaquePointer?, _ sql: String) {
    let result = PQexec(connection, sql)
    let status = PQresultStatus(result)
    precondition(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK, "refused: \(sql)")
    PQclear(result)
  }
}
