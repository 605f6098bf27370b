import CPostgreSQL
import Foundation

/// Plain inserts by PostgreSQL's own client library, without a ledger: prepared statements, values in
/// binary, as many rows a transaction as the ledger had, `synchronous_commit = on`, one connection.
struct PostgreSQLFloor {
  /// The address of any database of the server.
  private let url: String

  init(_ url: String) { self.url = url }

  /// Makes a database for a run and gives its address.
  func emptyDatabase() throws -> String {
    let name = "ledger_bench_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
    let connection = connect(url)
    defer { PQfinish(connection) }
    execute(connection, "CREATE DATABASE \(name)")
    return String(url[..<(url.lastIndex(of: "/") ?? url.endIndex)]) + "/" + name
  }

  /// The same rows into the same table with the same keys, as the ledger writes them.
  ///
  /// - Parameter address: of a database with the tables of a casebook.
  func sameRows(_ rows: [PlainRow], batch: Int, in address: String) -> Double {
    let connection = connect(address)
    defer { PQfinish(connection) }
    prepare(
      connection, "entry", "INSERT INTO ledger_entry (id, body, leaf) VALUES ($1, $2, $3)",
      [25, 17, 17])
    return run(rows, batch: batch, connection) { row in
      insert(connection, "entry", [row.id, row.body, row.leaf])
    }
  }

  /// The bodies alone into a table without other keys: `CREATE TABLE plain (id BIGSERIAL PRIMARY KEY,
  /// body BYTEA NOT NULL)`, `INSERT INTO plain (body) VALUES ($1)`.
  func bodiesAlone(_ rows: [PlainRow], batch: Int) -> Double {
    let connection = connect(url)
    defer { PQfinish(connection) }
    execute(connection, "SET client_min_messages = warning")
    execute(connection, "DROP TABLE IF EXISTS plain")
    execute(connection, "CREATE TABLE plain (id BIGSERIAL PRIMARY KEY, body BYTEA NOT NULL)")
    prepare(connection, "plain", "INSERT INTO plain (body) VALUES ($1)", [17])
    return run(rows, batch: batch, connection) { insert(connection, "plain", [$0.body]) }
  }

  private func run(
    _ rows: [PlainRow], batch: Int, _ connection: OpaquePointer?, _ insertRow: (PlainRow) -> Void
  ) -> Double {
    execute(connection, "SET synchronous_commit = on")
    return Timing.seconds {
      for start in stride(from: 0, to: rows.count, by: batch) {
        execute(connection, "BEGIN")
        for row in rows[start..<min(start + batch, rows.count)] { insertRow(row) }
        execute(connection, "COMMIT")
      }
    }
  }

  private func prepare(
    _ connection: OpaquePointer?, _ name: String, _ sql: String, _ types: [Oid]
  ) {
    let result = PQprepare(connection, name, sql, Int32(types.count), types)
    precondition(PQresultStatus(result) == PGRES_COMMAND_OK, "refused: \(sql)")
    PQclear(result)
  }

  private func insert(_ connection: OpaquePointer?, _ name: String, _ values: [PlainRow.Bytes]) {
    let starts: [UnsafePointer<CChar>?] = values.map {
      UnsafeRawPointer($0.start).assumingMemoryBound(to: CChar.self)
    }
    let lengths = values.map { Int32($0.count) }
    let formats = values.map { _ in Int32(1) }
    let result = PQexecPrepared(
      connection, name, Int32(values.count), starts, lengths, formats, 0)
    precondition(PQresultStatus(result) == PGRES_COMMAND_OK, "the floor of PostgreSQL failed")
    PQclear(result)
  }

  private func connect(_ address: String) -> OpaquePointer? {
    let connection = PQconnectdb(address)
    precondition(PQstatus(connection) == CONNECTION_OK, "the floor of PostgreSQL cannot connect")
    return connection
  }

  private func execute(_ connection: OpaquePointer?, _ sql: String) {
    let result = PQexec(connection, sql)
    let status = PQresultStatus(result)
    precondition(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK, "refused: \(sql)")
    PQclear(result)
  }
}
