import Foundation
import GRDB
import Relations

/// A transaction of SQLite.
final class SQLiteSession: SQLSession {
  let dialect = SQLDialect.sqlite
  /// Nil once the transaction is over.
  private var connection: Database?
  /// Whether a statement has failed since the last savepoint that was gone back to. SQLite would go
  /// on and commit the rest; PostgreSQL would not, and what it refuses is refused here.
  private(set) var hasFailed = false

  init(_ connection: Database) { self.connection = connection }

  func end() { connection = nil }

  /// From here on nothing but going back to a savepoint is taken.
  func fail() { hasFailed = true }

  @discardableResult
  func execute(_ sql: String, _ values: [Value]) throws(DatabaseError) -> Int {
    if sql.hasPrefix("ROLLBACK TO ") { hasFailed = false }
    let connection = try live()
    let statement = try cached(sql, values)
    let changesBefore = connection.totalChangesCount
    try stepping { try statement.execute() }
    return connection.totalChangesCount == changesBefore ? 0 : connection.changesCount
  }

  func executeScript(_ sql: String) throws(DatabaseError) {
    let connection = try live()
    let statements = try reading { try connection.allStatements(sql: sql) }
    while let statement = try reading({ try statements.next() }) {
      try stepping { try statement.execute() }
    }
  }

  func rows(_ sql: String, _ values: [Value]) throws(DatabaseError) -> [SQLRow] {
    let statement = try cached(sql, values)
    return try stepping {
      var rows: [SQLRow] = []
      try Self.forEach(statement) { rows.append($0) }
      return rows
    }
  }

  /// The statement is not one of the cache: the body may run the same one meanwhile.
  func stream(_ sql: String, _ values: [Value], _ each: (SQLRow) throws -> Void) throws {
    let connection = try live()
    let statement = try prepare(sql, values) { try connection.makeStatement(sql: $0) }
    let cursor = try stepping { try Row.fetchCursor(statement) }
    let columns = SQLColumns(statement.columnNames)
    while try stepping({ try cursor.next() }) != nil {
      try each(SQLRow(columns, SQLiteValues.values(statement)))
    }
  }

  /// The statement is not one of the cache: the same one may be asked for again meanwhile.
  func cursor(_ sql: String, _ values: [Value]) throws(DatabaseError) -> any SQLCursor {
    let connection = try live()
    let statement = try prepare(sql, values) { try connection.makeStatement(sql: $0) }
    return SQLiteCursor(statement, try stepping { try Row.fetchCursor(statement) })
  }

  func render(_ relation: Relation) throws(DatabaseError) -> SQLText {
    try DatabaseError.ofRendering { try RelationSQL.render(relation, .sqlite) }
  }

  func lock(_ key: Int64) throws(DatabaseError) { _ = try live() }

  private func live() throws(DatabaseError) -> Database {
    guard let connection else { throw .sessionEnded }
    guard !hasFailed else { throw .transactionAborted }
    return connection
  }

  private static func forEach(_ statement: Statement, _ each: (SQLRow) -> Void) throws {
    let columns = SQLColumns(statement.columnNames)
    let cursor = try Row.fetchCursor(statement)
    while try cursor.next() != nil { each(SQLRow(columns, SQLiteValues.values(statement))) }
  }

  private func prepare(
    _ sql: String, _ values: [Value], _ make: (String) throws -> Statement
  ) throws(DatabaseError) -> Statement {
    let statement = try reading { try make(sql) }
    let arguments = try SQLiteValues.arguments(values)
    do {
      try statement.setArguments(arguments)
    } catch {
      throw .wrongCountOfValues(expected: PlaceholderSQL(sql).count, given: values.count)
    }
    return statement
  }

  /// A statement of the cache, with these values.
  func cached(_ sql: String, _ values: [Value]) throws(DatabaseError) -> Statement {
    let connection = try live()
    return try prepare(sql, values) { try connection.cachedStatement(sql: $0) }
  }

  /// Errors while a statement is read speak of its text, and their message is kept.
  private func reading<T>(_ work: () throws -> T) throws(DatabaseError) -> T {
    do {
      return try work()
    } catch {
      hasFailed = true
      throw SQLiteErrors.translate(error, keepsMessage: true)
    }
  }

  /// Errors while a statement runs may speak of rows, and their message is not kept.
  private func stepping<T>(_ work: () throws -> T) throws(DatabaseError) -> T {
    do {
      return try work()
    } catch {
      hasFailed = true
      throw SQLiteErrors.translate(error)
    }
  }
}
