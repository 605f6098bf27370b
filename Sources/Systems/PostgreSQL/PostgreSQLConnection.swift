import CPostgreSQL
import Relations

/// One connection, used by its own thread only, opened when first needed and again after a loss.
final class PostgreSQLConnection: PooledConnection {
  private let address: PostgreSQLAddress
  private let settings: DatabaseSettings
  private(set) var handle: OpaquePointer?
  private var statements = PreparedStatements()
  /// What the server works on meanwhile.
  private var sent: PostgreSQLAnswer?

  init(_ address: PostgreSQLAddress, _ settings: DatabaseSettings) {
    self.address = address
    self.settings = settings
  }

  deinit { close() }

  var isOpen: Bool { handle != nil }

  func open() throws(DatabaseError) {
    guard handle == nil else { return }
    let opened = try PostgreSQLOpening.connect(address)
    guard PQstatus(opened) == CONNECTION_OK else {
      defer { PQfinish(opened) }
      throw PostgreSQLOpening.failure(opened, address)
    }
    addewid_discard_notices(opened)
    handle = opened
    do {
      try PostgreSQLOpening.configure(self, settings)
    } catch {
      close()
      throw error
    }
  }

  func close() {
    guard let handle else { return }
    PQfinish(handle)
    self.handle = nil
    sent = nil
    statements = PreparedStatements()
  }

  /// Closes a connection that can no longer be trusted.
  func lost() -> DatabaseError {
    close()
    return .connectionLost
  }

  var serverVersion: Int { Int(PQserverVersion(handle)) }

  /// Carries out statements without values; the result is that of the last.
  @discardableResult
  func runScript(_ sql: String) throws(DatabaseError) -> PostgreSQLResult {
    guard !sql.utf8.contains(0) else { throw .textContainsNul }
    settle()
    return try checked(PQexec(handle, sql))
  }

  /// Has the server begin with a statement without values, and does not wait for it.
  func send(_ sql: String) throws(DatabaseError) -> PostgreSQLAnswer {
    settle()
    guard PQsendQuery(handle, sql) == 1 else { throw lost() }
    let answer = PostgreSQLAnswer()
    sent = answer
    return answer
  }

  /// Waits for the answer to what was sent.
  func result(of answer: PostgreSQLAnswer) throws(DatabaseError) -> PostgreSQLResult {
    if sent === answer { settle() }
    return try answer.get()
  }

  /// Takes what has come of the answer from the network, without waiting.
  func takeIn() { if sent != nil { _ = PQconsumeInput(handle) } }

  /// Takes in the answer that is on its way, so that something else can be asked.
  func settle() {
    guard let answer = sent else { return }
    sent = nil
    answer.take { () throws(DatabaseError) -> PostgreSQLResult in
      var last = PQgetResult(handle)
      while let next = PQgetResult(handle) {
        PQclear(last)
        last = next
      }
      return try checked(last)
    }
  }

  /// Carries out one statement, prepared where it is likely to come again.
  func run(_ sql: String, _ values: [Value]) throws(DatabaseError) -> PostgreSQLResult {
    guard !sql.utf8.contains(0) else { throw .textContainsNul }
    let parameters = try PostgreSQLParameters(values)
    settle()
    guard PreparedStatements.isWorthKeeping(sql) else { return try runOnce(sql, parameters) }
    let name = try prepared(sql, parameters)
    do {
      return try checked(
        parameters.withPointers { pointers, lengths, formats in
          PQexecPrepared(handle, name, parameters.count, pointers, lengths, formats, 0)
        })
    } catch {
      // A table's shape has changed beneath the statement, or the statement is gone.
      if case .badStatement(let code, _) = error, ["0A000", "26000"].contains(code) {
        statements.forget(PreparedStatements.Key(sql: sql, types: parameters.types))
      }
      throw error
    }
  }

  /// - Returns: the name by which the server knows the statement.
  func prepared(
    _ sql: String, _ parameters: PostgreSQLParameters
  ) throws(DatabaseError) -> String {
    let key = PreparedStatements.Key(sql: sql, types: parameters.types)
    let statement = if let known = statements[key] { known } else { try prepare(key) }
    try Self.check(statement.placeholderCount, parameters)
    return statement.name
  }

  private func runOnce(
    _ sql: String, _ parameters: PostgreSQLParameters
  ) throws(DatabaseError) -> PostgreSQLResult {
    let placeholders = PlaceholderSQL(sql)
    try Self.check(placeholders.count, parameters)
    return try checked(
      parameters.withPointers { pointers, lengths, formats in
        PQexecParams(
          handle, placeholders.text, parameters.count, parameters.types, pointers, lengths,
          formats, 0)
      })
  }

  private func prepare(
    _ key: PreparedStatements.Key
  ) throws(DatabaseError) -> PreparedStatements.Statement {
    settle()
    guard !key.sql.utf8.contains(0) else { throw .textContainsNul }
    if statements.isFull {
      try runScript("DEALLOCATE ALL")
      statements = PreparedStatements()
    }
    let placeholders = PlaceholderSQL(key.sql)
    guard placeholders.count == key.types.count else {
      throw .wrongCountOfValues(expected: placeholders.count, given: key.types.count)
    }
    let name = statements.nextName()
    try checked(
      PQprepare(handle, name, placeholders.text, Int32(key.types.count), key.types))
    return statements.keep(key, name: name, placeholderCount: placeholders.count)
  }

  private static func check(
    _ expected: Int, _ parameters: PostgreSQLParameters
  ) throws(DatabaseError) {
    guard expected == Int(parameters.count) else {
      throw .wrongCountOfValues(expected: expected, given: Int(parameters.count))
    }
  }

  @discardableResult
  private func checked(_ handle: OpaquePointer?) throws(DatabaseError) -> PostgreSQLResult {
    let result = PostgreSQLResult(handle)
    guard !result.hasSucceeded else { return result }
    guard PQstatus(self.handle) == CONNECTION_OK else {
      close()
      throw .connectionLost
    }
    let error = PostgreSQLErrors.translate(handle)
    if error == .connectionLost { close() }
    throw error
  }
}
