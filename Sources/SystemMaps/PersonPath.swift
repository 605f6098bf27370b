import Register
import Relations

/// The way from a table's rows to the people of one role, as a question to the database.
///
/// A row without such a person has no row here; a row with several has one for each.
public struct PersonPath: Sendable, Hashable {
  /// Exposes the columns of both ends: `row.COLUMN` of the table, `person.COLUMN` of the table in
  /// which the person stands (`row.COLUMN` again where that is the row itself).
  public let relation: Relation
  /// The table in which the person stands, and the role there.
  public let table: MappedTable
  public let role: PersonRole
  /// `row` or `person`.
  public let alias: String

  /// The columns, as the relation exposes them, that tell who the person is.
  public var identity: [(kind: MappedColumn.Identity, column: String)] {
    table.identity(of: role).compactMap { column in
      column.identity.map { ($0, "\(alias).\(column.name)") }
    }
  }

  /// The column, as the relation exposes it, with the day on which the person was born.
  public var birth: String? { table.birth(of: role).map { "\(alias).\($0.name)" } }

  /// The columns, as the relation exposes them, that name the person's own row.
  public var key: [String] { table.key.map { "\(alias).\($0.text)" } }
}

/// Why a map gives no way. A map that was read without findings throws only ``noSuchTable(_:)`` and
/// ``noSuchRole(_:)``.
public enum PersonPathError: Error, Sendable, Hashable {
  case noSuchTable(String)
  case noSuchRole(String)
  /// A step leads to a table that the map does not have, or nobody of the role stands there.
  case brokenWay(String)
}
