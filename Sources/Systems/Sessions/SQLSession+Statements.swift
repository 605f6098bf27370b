import Relations

extension SQLSession {
  @discardableResult
  public func execute(_ sql: String) throws(DatabaseError) -> Int { try execute(sql, []) }

  @discardableResult
  public func execute(_ text: SQLText) throws(DatabaseError) -> Int {
    try execute(text.sql, text.values)
  }

  @discardableResult
  public func execute(_ sql: String, each sets: [[Value]]) throws(DatabaseError) -> Int {
    var count = 0
    for values in sets { count += try execute(sql, values) }
    return count
  }

  public func rows(_ sql: String) throws(DatabaseError) -> [SQLRow] { try rows(sql, []) }

  public func rows(_ text: SQLText) throws(DatabaseError) -> [SQLRow] {
    try rows(text.sql, text.values)
  }

  /// The rows of a relation, under the names it exposes.
  public func rows(_ relation: Relation) throws(DatabaseError) -> [SQLRow] {
    try rows(render(relation))
  }

  /// The first row, or nil without one.
  public func row(_ sql: String, _ values: [Value] = []) throws(DatabaseError) -> SQLRow? {
    try rows(sql, values).first
  }

  public func stream(_ sql: String, _ each: (SQLRow) throws -> Void) throws {
    try stream(sql, [], each)
  }

  public func stream(_ relation: Relation, _ each: (SQLRow) throws -> Void) throws {
    let text = try render(relation)
    try stream(text.sql, text.values, each)
  }

  /// How many rows the relation has.
  public func count(_ relation: Relation) throws(DatabaseError) -> Int {
    guard let row = try rows(relation.counted).first else { return 0 }
    return Int(try row.integer("count"))
  }
}
