import Relations

/// What a database would not or could not do.
///
/// Facts only. No case carries a value that was bound or a row that was read: the servers' own
/// messages quote both, and are not kept, save those about the text of a statement itself.
public enum DatabaseError: Error, Sendable, Hashable {
  // The database itself.
  case unreachable(String)
  /// Encryption was asked for, and the server has none, or a certificate that the named authority has
  /// not signed or that is for another host.
  case untrustedServer(String)
  case connectionLost
  /// The connection went away during the commit: it may or may not have happened.
  case commitUnknown
  case permissionDenied
  case diskFull
  case corrupt
  case readOnly
  /// A setting that the durability of what is written depends on.
  case unsafeSetting(name: String, value: String)
  /// A password file that is missing, empty, or can be read by others than its owner.
  case unusablePasswordFile(String)
  case closed

  // Its being in use.
  /// Another writer kept its lock for longer than the wait allowed.
  case busy
  /// Two transactions were in each other's way; this one may be tried again.
  case conflict
  case poolExhausted
  case timedOut
  case cancelled

  // The statement.
  /// - Parameters:
  ///   - code: SQLSTATE of PostgreSQL, name of SQLite's result code.
  ///   - message: only what was said when the statement was read, before any row or value.
  case badStatement(code: String, message: String?)
  case wrongCountOfValues(expected: Int, given: Int)
  /// A text with a NUL, which PostgreSQL cannot hold.
  case textContainsNul
  case constraintViolated(ConstraintKind, name: String?)
  case invalidRelation(RelationError)
  case unrenderable(RenderError)
  case noSuchTable(String)
  /// Something that nobody has taught us to ask this kind of database for.
  case unsupported

  // The row.
  case noSuchColumn(String)
  case wrongType(column: String)
  case unexpectedNull(column: String)

  // The transaction.
  /// A session was kept and used after its transaction.
  case sessionEnded
  /// A statement failed, the failure was passed over, and nothing can be committed any more.
  case transactionAborted

  // The schema.
  /// The database was last used by a newer version of the product.
  case newerSchema(found: Int, known: Int)

  /// Anything else, by the database's own code.
  case failed(code: String)
}

/// The rule of the schema that a change would have broken.
public enum ConstraintKind: String, Sendable, Hashable {
  case unique
  case foreignKey
  case check
  case notNull
  case exclusion
  /// A trigger of the schema that refuses the change.
  case trigger
}
