/// Statements on a PostgreSQL server that cannot run inside a transaction, such as making a database.
package enum PostgreSQLAdministration {
  /// Runs them on a connection of their own, on a thread of its own, without a time limit: dropping a
  /// database waits until the files of all others are on the disk.
  ///
  /// - Parameter sql: statements of the program, never of whoever uses it.
  /// - Throws: `DatabaseError`.
  package static func run(_ sql: String, at server: PostgreSQLAddress) async throws {
    try await onOwnThread {
      var settings = DatabaseSettings()
      settings.statementTimeoutSeconds = 0
      let connection = PostgreSQLConnection(server, settings)
      defer { connection.close() }
      try connection.open()
      _ = try connection.runScript(sql)
    }
  }
}
