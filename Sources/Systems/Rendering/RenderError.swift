/// Why a relation that is valid has no statement in a dialect.
public enum RenderError: Error, Sendable, Hashable {
  /// A name that is empty or has a NUL.
  case unusableName(String)
  case nameTooLong(String)
  /// PostgreSQL needs the kind of a column to order by it, and it was not given.
  case unknownKind(column: String)
  /// Two sides of a comparison hold different kinds of value.
  case incomparable(SQLColumnKind, SQLColumnKind)
  /// The parts of a union hold different kinds of value in a column.
  case differentKinds(column: String)
  /// A sum of what is no number, or a least or greatest of bytes.
  case unmeasurable(column: String, SQLColumnKind)
  /// A database of whose SQL nothing is known.
  case unspokenDialect
  case tooManyValues(count: Int, max: Int)
}
