import Relations

/// A column of a statement under construction.
struct DraftColumn {
  var name: String
  var kind: SQLColumnKind
  var content: Content

  enum Content {
    /// SQL that reads rows and holds no values.
    case sql(SQLText)
    /// The same for every row; written out only where it is needed.
    case constant(Value)
  }

  var constant: Value? {
    if case .constant(let value) = content { value } else { nil }
  }
}

/// A `SELECT` under construction: as long as nothing has been limited or grouped, more conditions
/// and joins go into the same one, and the statement stays flat.
struct SelectDraft {
  struct Order {
    var sql: SQLText
    var kind: SQLColumnKind
    var descending: Bool
  }

  enum Grouping {
    case none
    case by([SQLText])
    /// Without keys: one row, whatever lies beneath.
    case all
  }

  var columns: [DraftColumn]
  var source: SQLText
  /// Whether the source is one table or subquery, and so can stand right of a join.
  var isSingleSource = true
  var conditions: [SQLText] = []
  var grouping = Grouping.none
  var orders: [Order] = []
  var limit: Int?

  /// Whether conditions and joins may still be added.
  var isOpen: Bool {
    if case .none = grouping { limit == nil } else { false }
  }

  func column(_ name: String) -> DraftColumn? {
    columns.first { $0.name == name }
  }
}
