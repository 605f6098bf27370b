/// Why a relation has no meaning. A defect of the engine or of the register it was made from, found
/// before any database is asked.
public enum RelationError: Error, Sendable, Hashable {
  /// A column is named that the relation beneath does not expose.
  case unknownColumn(String, exposed: [String])
  /// Two sides of a join, or two parts of a list, expose the same name.
  case duplicateColumn(String)
  /// A table or alias without a name, or with a full stop in an alias.
  case unusableName(String)
  /// The relation exposes nothing.
  case noColumns
  /// A union of nothing.
  case emptyUnion
  /// The parts of a union expose different columns.
  case differentColumns([String], [String])
  case negativeLimit(Int)
}
