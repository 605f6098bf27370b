import Foundation
import GRDBSQLite

/// Plain inserts by SQLite's own C interface: what no ledger on SQLite can beat.
///
/// `CREATE TABLE plain (id INTEGER PRIMARY KEY, body BLOB NOT NULL)`, no index; one prepared
/// statement `INSERT INTO plain (body) VALUES (?)` of 300 bytes; as many rows a transaction as the
/// ledger had; `journal_mode = WAL`, `synchronous = FULL`; one thread.
struct SQLiteFloor {
  let path: String

  func seconds(rows: Int, batch: Int) throws -> Double {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    var database: OpaquePointer?
    check(sqlite3_open(path, &database) == SQLITE_OK)
    defer { sqlite3_close(database) }
    for sql in [
      "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
      "CREATE TABLE plain (id INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    ] { check(sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK) }
    var insert: OpaquePointer?
    check(sqlite3_prepare_v2(database, "INSERT INTO plain (body) VALUES (?)", -1, &insert, nil) == SQLITE_OK)
    defer { sqlite3_finalize(insert) }
    let body = (0..<300).map { UInt8(truncatingIfNeeded: $0) }
    return Timing.seconds {
      var left = rows
      while left > 0 {
        check(sqlite3_exec(database, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
        for _ in 0..<min(batch, left) {
          sqlite3_bind_blob(insert, 1, body, 300, nil)
          check(sqlite3_step(insert) == SQLITE_DONE)
          sqlite3_reset(insert)
        }
        check(sqlite3_exec(database, "COMMIT", nil, nil, nil) == SQLITE_OK)
        left -= batch
      }
    }
  }

  private func check(_ isGood: Bool) { precondition(isGood, "the floor of SQLite failed") }
}
