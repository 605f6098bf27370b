import CODBC

/// What a new connection is told before it is used, and what is made sure of.
enum ODBCConfiguration {
  private static let mariadbVersionMin = 100_600

  static func apply(
    _ connection: ODBCConnection, _ settings: DatabaseSettings
  ) throws(DatabaseError) {
    switch connection.product {
    case .mariadb: try mariadb(connection, settings)
    case .postgresql:
      try connection.run(PostgreSQLOpening.sessionSettings(settings))
      try PostgreSQLOpening.assertDurable(try connection.rows(PostgreSQLOpening.durabilitySQL))
      try connection.leaveAutomaticCommit()
    case .other: try connection.leaveAutomaticCommit()
    }
  }

  /// Names and texts are quoted, and texts put together, as in the standard; what does not fit is an
  /// error and is not cut; the answers of
  /// subqueries are not kept, which would be by a collation and not by bytes; texts are ordered by their bytes unless a column says otherwise, and as
  /// far as 64 KiB; a change of schema ends no more than what stands before it.
  private static func mariadb(
    _ connection: ODBCConnection, _ settings: DatabaseSettings
  ) throws(DatabaseError) {
    for statement in [
      "SET SESSION collation_connection = utf8mb4_nopad_bin",
      """
      SET SESSION sql_mode = 'ANSI,STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,\
      NO_ENGINE_SUBSTITUTION,NO_BACKSLASH_ESCAPES', time_zone = '+00:00', \
      max_statement_time = \(settings.statementTimeoutSeconds), \
      innodb_lock_wait_timeout = \(settings.lockWaitSeconds), \
      lock_wait_timeout = \(settings.lockWaitSeconds), max_sort_length = 65536, \
      optimizer_switch = 'subquery_cache=off'
      """,
      "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
      "SET SESSION autocommit = 0",
    ] { try connection.run(statement) }
    try assertSafe(connection)
    connection.connectionNumber = try connection.rows("SELECT CONNECTION_ID() AS id")[0].integer(
      "id")
    try connection.run("ROLLBACK")
  }

  private static func assertSafe(_ connection: ODBCConnection) throws(DatabaseError) {
    let row = try connection.rows(
      """
      SELECT CAST(@@innodb_flush_log_at_trx_commit AS CHAR) AS flush,
        CAST(@@innodb_doublewrite AS CHAR) AS doublewrite,
        CAST(@@log_bin AS CHAR) AS binary_log, CAST(@@sync_binlog AS CHAR) AS sync,
        CAST(@@binlog_format AS CHAR) AS format, CAST(@@sql_mode AS CHAR) AS mode,
        CAST(@@version AS CHAR) AS version
      """)[0]
    let version = try row.text("version")
    let numbers = version.split { !$0.isNumber }.prefix(3).compactMap { Int($0) }
    guard numbers.count == 3,
      numbers[0] * 10_000 + numbers[1] * 100 + numbers[2] >= mariadbVersionMin
    else { throw .unsafeSetting(name: "version", value: version) }
    var expected = [
      ("innodb_flush_log_at_trx_commit", "flush", ["1", "3"]),
      ("innodb_doublewrite", "doublewrite", ["1", "ON", "2"]),
    ]
    if try row.text("binary_log") == "1" {
      // At READ COMMITTED a log of statements could not be followed.
      expected += [("sync_binlog", "sync", ["1"]), ("binlog_format", "format", ["ROW", "MIXED"])]
    }
    for (name, column, values) in expected {
      let found = try row.text(column)
      guard values.contains(found) else { throw .unsafeSetting(name: name, value: found) }
    }
    let mode = try row.text("mode")
    guard mode.contains("ANSI_QUOTES"), mode.contains("STRICT_ALL_TABLES") else {
      throw .unsafeSetting(name: "sql_mode", value: mode)
    }
  }
}
