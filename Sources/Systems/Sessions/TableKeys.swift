/// What keeps a table's rows apart, what ties them to other tables, and how they are found.
///
/// Names are those of ``SQLSession/columns(of:)`` and ``SQLSession/tableNames()``, whatever way the
/// schema writes them.
public struct TableKeys: Sendable, Hashable {
  /// The columns of the primary key in its sequence; empty where the table has none.
  public var primary: [String]
  /// Sets of columns that no two rows share, beside the primary key; sorted by their columns. An
  /// index over some rows or over an expression is no such key.
  public var unique: [[String]]
  /// Sorted by their columns.
  public var foreign: [ForeignKey]
  /// Every index by its name, with those that the keys bring. SQLite has none for a primary key
  /// that is the row's number.
  public var indexes: [TableIndex]

  public init(
    primary: [String] = [], unique: [[String]] = [], foreign: [ForeignKey] = [],
    indexes: [TableIndex] = []
  ) {
    self.primary = primary
    self.unique = unique.sorted { $0.lexicographicallyPrecedes($1) }
    self.foreign = foreign.sorted { left, right in
      (left.columns + [left.table]).lexicographicallyPrecedes(right.columns + [right.table])
    }
    self.indexes = indexes.sorted { $0.name < $1.name }
  }

  /// Whether rows are found by these columns without reading the whole table: they are the first
  /// of a key or of an index over all rows, in any sequence.
  public func leads(to columns: [String]) -> Bool {
    let whole = indexes.filter { !$0.isPartial }.map(\.columns)
    let ways = [primary.map(Optional.some)] + whole
    let wanted = Set(columns.map(Optional.some))
    return ways.contains { way in
      way.count >= wanted.count && Set(way.prefix(wanted.count)) == wanted
    }
  }
}

/// Columns whose values name a row of another table, or of the same.
public struct ForeignKey: Sendable, Hashable {
  public var columns: [String]
  /// Named as ``SQLSession/tableNames()`` names it.
  public var table: String
  /// The columns of the other table, one for each of ``columns``; empty where it has no such key,
  /// which SQLite allows.
  public var references: [String]
  public var onDelete: DeleteRule

  public init(
    columns: [String], table: String, references: [String], onDelete: DeleteRule = .refuse
  ) {
    self.columns = columns
    self.table = table
    self.references = references
    self.onDelete = onDelete
  }

  /// What becomes of the rows that name a row which is deleted.
  public enum DeleteRule: String, Sendable, Hashable {
    /// The deletion is refused while a row names the other (`NO ACTION` and `RESTRICT`).
    case refuse
    case cascade
    case setNull = "set-null"
    case setDefault = "set-default"
  }
}

/// An index of a table.
public struct TableIndex: Sendable, Hashable {
  public var name: String
  /// In sequence; nil for an expression.
  public var columns: [String?]
  public var isUnique: Bool
  /// Whether it leaves out the rows that do not meet a condition.
  public var isPartial: Bool

  public init(name: String, columns: [String?], isUnique: Bool = false, isPartial: Bool = false) {
    self.name = name
    self.columns = columns
    self.isUnique = isUnique
    self.isPartial = isPartial
  }
}
