import Relations

/// One transaction's access to its database.
///
/// Valid only inside the body it was given to, on its connection's own thread. Statements are
/// written with `?` for each value in every dialect; PostgreSQL's operators of that name are not
/// available, their functions are.
///
/// After a failed statement the transaction takes no other and cannot be committed. Where a failure
/// is expected and the transaction is to go on, use ``attempt(_:)``.
///
/// In MariaDB a change of the schema commits what stands before it, and cannot be taken back.
public protocol SQLSession: AnyObject {
  var dialect: SQLDialect { get }

  /// Carries out one statement.
  ///
  /// - Returns: how many rows it inserted, changed or removed.
  @discardableResult
  func execute(_ sql: String, _ values: [Value]) throws(DatabaseError) -> Int

  /// Carries out one statement once for each set of values, in their sequence, with as few turns
  /// between here and the database as it allows.
  ///
  /// - Returns: how many rows were inserted, changed or removed altogether.
  /// - Throws: the error of the first that failed; the transaction then takes no other statement.
  @discardableResult
  func execute(_ sql: String, each sets: [[Value]]) throws(DatabaseError) -> Int

  /// Carries out statements without values, one after the other: for schemas.
  func executeScript(_ sql: String) throws(DatabaseError)

  /// Returns all rows of a query.
  func rows(_ sql: String, _ values: [Value]) throws(DatabaseError) -> [SQLRow]

  /// Hands over the rows of a query one by one, holding few of them in memory.
  ///
  /// The body may ask other questions meanwhile, and may stop by throwing.
  ///
  /// - Throws: `DatabaseError`, and what the body throws.
  func stream(_ sql: String, _ values: [Value], _ each: (SQLRow) throws -> Void) throws

  /// Hands over the rows of a relation one by one, under the names it exposes.
  func stream(_ relation: Relation, _ each: (SQLRow) throws -> Void) throws

  /// The rows of a relation, to be asked for one by one, under the names it exposes.
  func cursor(_ relation: Relation) throws(DatabaseError) -> any SQLCursor

  /// The rows of a query, to be asked for one by one, beside those of other queries.
  func cursor(_ sql: String, _ values: [Value]) throws(DatabaseError) -> any SQLCursor

  /// Inserts many rows, in the way the database takes them fastest.
  ///
  /// - Parameters:
  ///   - columns: at most as many as one statement may have values.
  ///   - next: the next row, with a value for each column; nil at the end.
  /// - Returns: how many rows were inserted.
  /// - Throws: `DatabaseError`, and what `next` throws; the transaction then takes no other
  ///   statement.
  @discardableResult
  func insert(
    into table: String, columns: [String], next: () throws -> [Value]?
  ) throws -> Int

  /// Turns a relation into a statement for this database, knowing what its columns hold.
  func render(_ relation: Relation) throws(DatabaseError) -> SQLText

  /// The names of the tables: bare where a statement may name them so, `schema.table` otherwise.
  func tableNames() throws(DatabaseError) -> [String]

  /// The columns of a table in sequence.
  ///
  /// - Throws: `DatabaseError.noSuchTable`.
  func columns(of table: String) throws(DatabaseError) -> [ColumnDescription]

  /// The keys and indexes of a table.
  ///
  /// - Throws: `DatabaseError.noSuchTable`.
  func keys(of table: String) throws(DatabaseError) -> TableKeys

  /// Waits until no other transaction holds the key, and holds it until this one ends.
  ///
  /// For what only one may do at a time where no row can be locked. In SQLite the writing
  /// transaction is already alone.
  func lock(_ key: Int64) throws(DatabaseError)
}

/// A column as the database describes it.
public struct ColumnDescription: Sendable, Hashable {
  public var name: String
  /// The declared type, in the database's own words.
  public var type: String
  public var notNull: Bool

  public init(name: String, type: String, notNull: Bool) {
    self.name = name
    self.type = type
    self.notNull = notNull
  }
}
