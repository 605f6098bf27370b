import Relations

extension RelationRenderer {
  /// A constant decides nothing and is left out; the databases would take some for a position.
  mutating func ordered(
    _ source: SelectDraft, _ orderings: [Ordering]
  ) throws(RenderError) -> SelectDraft {
    var draft = source
    if draft.limit != nil { draft = try wrapped(draft) }
    if case .all = draft.grouping { return draft }
    var orders: [SelectDraft.Order] = []
    for ordering in orderings {
      let column = resolve(ordering.expression, draft.columns)
      guard case .sql(let sql) = column.content else { continue }
      if dialect.isTyped, column.kind == .unknown {
        throw .unknownKind(column: column.name)
      }
      orders.append(.init(sql: sql, kind: column.kind, descending: ordering.descending))
    }
    for order in draft.orders where !orders.contains(where: { $0.sql == order.sql }) {
      orders.append(order)
    }
    draft.orders = orders
    return draft
  }

  func orderKey(_ order: SelectDraft.Order) throws(RenderError) -> SQLText {
    switch dialect {
    case .sqlite:
      return "\(order.sql) COLLATE BINARY\(raw: order.descending ? " DESC" : "")"
    case .postgresql:
      let collation = order.kind.isText ? " COLLATE \"C\"" : ""
      let direction = order.descending ? " DESC NULLS LAST" : " ASC NULLS FIRST"
      return "\(order.sql)\(raw: collation)\(raw: direction)"
    case .mariadb, .other:
      let column = DraftColumn(name: "", kind: order.kind, content: .sql(order.sql))
      let key = order.kind.isText ? exactText(column) : order.sql
      return "\(key)\(raw: order.descending ? " DESC" : "")"
    }
  }
}
