import CPostgreSQL

/// The statements a connection's server has already read.
struct PreparedStatements {
  private static let countMax = 200
  private static let keptVerbs = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE"]

  struct Key: Hashable {
    var sql: String
    /// Bytes have a type of their own; anything else is left to the server.
    var types: [Oid]
  }

  struct Statement {
    var name: String
    var placeholderCount: Int
  }

  private var statements: [Key: Statement] = [:]
  private var number = 0

  var isFull: Bool { statements.count >= Self.countMax }

  /// Whether the statement is one that is asked again and again, and not of schema or transaction.
  static func isWorthKeeping(_ sql: String) -> Bool {
    let verb = sql.drop { $0.isWhitespace }.prefix { $0.isLetter }.uppercased()
    return keptVerbs.contains(verb)
  }

  subscript(key: Key) -> Statement? { statements[key] }

  mutating func nextName() -> String {
    number += 1
    return "addewid_\(number)"
  }

  mutating func keep(_ key: Key, name: String, placeholderCount: Int) -> Statement {
    let statement = Statement(name: name, placeholderCount: placeholderCount)
    statements[key] = statement
    return statement
  }

  mutating func forget(_ key: Key) { statements[key] = nil }
}
