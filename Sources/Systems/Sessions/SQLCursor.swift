import Relations

/// The rows of a query, fetched one after the other when they are asked for, so that several
/// queries can be read side by side.
///
/// Valid only inside its transaction, on its connection's own thread.
public protocol SQLCursor: AnyObject {
  /// The next row; nil at the end.
  func next() throws(DatabaseError) -> SQLRow?

  /// Lets go of what the database holds for it. More may not be asked afterwards.
  func close()
}

/// Rows that are all in memory: for a database whose connection holds one result at a time.
final class RowsInMemory: SQLCursor {
  private var rows: ArraySlice<SQLRow>

  init(_ rows: [SQLRow]) { self.rows = rows[...] }

  func next() throws(DatabaseError) -> SQLRow? { rows.popFirst() }

  func close() { rows = [] }
}

extension SQLSession {
  /// The rows of a relation, under the names it exposes.
  public func cursor(_ relation: Relation) throws(DatabaseError) -> any SQLCursor {
    let text = try render(relation)
    return try cursor(text.sql, text.values)
  }

  public func cursor(_ sql: String, _ values: [Value]) throws(DatabaseError) -> any SQLCursor {
    RowsInMemory(try rows(sql, values))
  }
}
