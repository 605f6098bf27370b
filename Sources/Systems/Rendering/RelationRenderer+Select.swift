import Relations

extension RelationRenderer {
  func select(_ items: [SQLText], from draft: SelectDraft) throws(RenderError) -> SQLText {
    var text: SQLText = "SELECT \(items.joined(by: ", ")) FROM \(draft.source)"
    if !draft.conditions.isEmpty {
      text = "\(text) WHERE \(Self.balanced(draft.conditions, "AND"))"
    }
    if case .by(let keys) = draft.grouping {
      text = "\(text) GROUP BY \(keys.joined(by: ", "))"
    }
    if !draft.orders.isEmpty {
      var keys: [SQLText] = []
      for order in draft.orders { keys.append(try orderKey(order)) }
      text = "\(text) ORDER BY \(keys.joined(by: ", "))"
    }
    if let limit = draft.limit { text.sql += " LIMIT \(limit)" }
    return text
  }

  /// The column as an item of a `SELECT`, where a constant has to be written out.
  func item(_ column: DraftColumn) -> SQLText {
    switch column.content {
    case .sql(let sql): sql
    case .constant(let value): literal(value, as: column.kind)
    }
  }

  /// The value with the type PostgreSQL has to be told, since a bare `?` has none; MariaDB likewise.
  func literal(_ value: Value, as kind: SQLColumnKind) -> SQLText {
    let isTyped = dialect.isTyped
    switch value {
    case .null: return isTyped ? "CAST(NULL AS \(raw: typeName(kind)))" : "NULL"
    case .integer:
      return isTyped ? "CAST(\(value: value) AS \(raw: typeName(.integer)))" : "\(value: value)"
    case .bytes:
      return isTyped ? "CAST(\(value: value) AS \(raw: typeName(.bytes)))" : "\(value: value)"
    case .text:
      return isTyped ? "CAST(\(value: value) AS \(raw: typeName(kind)))" : "\(value: value)"
    }
  }

  func typeName(_ kind: SQLColumnKind) -> String {
    guard dialect != .mariadb else { return mariadbType(kind) }
    return switch kind {
    case .integer, .boolean: "bigint"
    case .bytes: "bytea"
    case .other(let name): name
    case .text, .collatedText, .textIn, .unknown: "text"
    }
  }

  /// The draft as one source of a new draft, to which conditions and joins can be added.
  ///
  /// Constants stay outside, save where `materialising` asks for them: right of a left join they
  /// are null in the rows without a partner. The order is carried through.
  mutating func wrapped(
    _ draft: SelectDraft, materialising: Bool = false
  ) throws(RenderError) -> SelectDraft {
    let name = try queryName()
    var contents: [SQLText] = []
    func exposed(_ content: SQLText) -> SQLText {
      let index = contents.firstIndex(of: content) ?? contents.count
      if index == contents.count { contents.append(content) }
      return .raw("\(name).\"c\(index + 1)\"")
    }
    var columns = draft.columns
    for index in columns.indices {
      if let constant = columns[index].constant, !materialising || constant.isNull { continue }
      columns[index].content = .sql(exposed(item(columns[index])))
    }
    var orders = draft.orders
    for index in orders.indices { orders[index].sql = exposed(orders[index].sql) }
    var inner = draft
    if inner.limit == nil { inner.orders = [] }
    let items = contents.enumerated().map { "\($1) AS \"c\(raw: "\($0 + 1)")\"" as SQLText }
    let select = try select(items.isEmpty ? [filler(draft)] : items, from: inner)
    return SelectDraft(columns: columns, source: try self.name(select, as: name), orders: orders)
  }

  /// Something to select where nothing is asked for, that leaves the number of rows as it is.
  private func filler(_ draft: SelectDraft) -> SQLText {
    if case .all = draft.grouping { "count(*) AS \"c0\"" } else { "1 AS \"c0\"" }
  }

  mutating func open(_ draft: SelectDraft) throws(RenderError) -> SelectDraft {
    draft.isOpen ? draft : try wrapped(draft)
  }

  /// Conditions in a tree of little depth: SQLite has a limit for it, and a list can be long.
  static func balanced(_ parts: [SQLText], _ connective: String) -> SQLText {
    guard parts.count > 8 else { return parts.joined(by: " \(connective) ") }
    let middle = parts.count / 2
    let left = balanced(Array(parts[..<middle]), connective)
    let right = balanced(Array(parts[middle...]), connective)
    return "(\(left)) \(raw: connective) (\(right))"
  }
}
