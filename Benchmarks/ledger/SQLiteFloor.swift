import Foundation
import GRDBSQLite

/// Plain inserts by SQLite's own C interface, without a ledger: prepared statements, as many rows a
/// transaction as the ledger had, `journal_mode = WAL`, `synchronous = FULL`, as much memory and as long
/// a write-ahead log as the ledger's connection has, one thread.
struct SQLiteFloor {
  let path: String

  /// The same rows into the same table with the same keys, as the ledger writes them: `INSERT INTO
  /// ledger_entry …`.
  ///
  /// - Parameter path: of a file with the tables of a casebook.
  func sameRows(_ rows: [PlainRow], batch: Int) -> Double {
    run(
      rows, batch: batch,
      statements: ["INSERT INTO ledger_entry (id, body, leaf) VALUES (?, ?, ?)"]
    ) { row, statements in
      bind(statements[0], 1, row.id)
      bind(statements[0], 2, row.body)
      bind(statements[0], 3, row.leaf)
    }
  }

  /// The bodies alone into a table without keys: `CREATE TABLE plain (id INTEGER PRIMARY KEY, body
  /// BLOB NOT NULL)`, `INSERT INTO plain (body) VALUES (?)`. What nothing on SQLite can beat.
  func bodiesAlone(_ rows: [PlainRow], batch: Int) -> Double {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    return run(
      rows, batch: batch,
      schema: "CREATE TABLE plain (id INTEGER PRIMARY KEY, body BLOB NOT NULL)",
      statements: ["INSERT INTO plain (body) VALUES (?)"]
    ) { row, statements in bind(statements[0], 1, row.body) }
  }

  private func run(
    _ rows: [PlainRow], batch: Int, schema: String = "SELECT 1", statements texts: [String],
    _ bindRow: (PlainRow, [OpaquePointer?]) -> Void
  ) -> Double {
    var database: OpaquePointer?
    check(sqlite3_open(path, &database) == SQLITE_OK)
    defer { sqlite3_close(database) }
    for sql in [
      "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -65536",
      "PRAGMA wal_autocheckpoint = 8000", schema,
    ] {
      execute(database, sql)
    }
    let statements = texts.map { text in
      var statement: OpaquePointer?
      check(sqlite3_prepare_v2(database, text, -1, &statement, nil) == SQLITE_OK)
      return statement
    }
    defer { for statement in statements { sqlite3_finalize(statement) } }
    return Timing.seconds {
      for start in stride(from: 0, to: rows.count, by: batch) {
        execute(database, "BEGIN IMMEDIATE")
        for row in rows[start..<min(start + batch, rows.count)] {
          bindRow(row, statements)
          for statement in statements {
            check(sqlite3_step(statement) == SQLITE_DONE)
            sqlite3_reset(statement)
          }
        }
        execute(database, "COMMIT")
      }
    }
  }

  private func execute(_ database: OpaquePointer?, _ sql: String) {
    check(sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK)
  }

  /// The row outlives the step, so that SQLite need not copy what is bound.
  private func bind(_ statement: OpaquePointer?, _ place: Int, _ bytes: PlainRow.Bytes) {
    if bytes.isText {
      sqlite3_bind_text(
        statement, Int32(place), UnsafeRawPointer(bytes.start).assumingMemoryBound(to: CChar.self),
        Int32(bytes.count), nil)
    } else {
      sqlite3_bind_blob(statement, Int32(place), bytes.start, Int32(bytes.count), nil)
    }
  }

  private func check(_ isGood: Bool) { precondition(isGood, "the floor of SQLite failed") }
}
