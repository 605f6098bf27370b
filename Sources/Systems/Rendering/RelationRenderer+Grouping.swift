import Relations

extension RelationRenderer {
  mutating func grouped(
    _ source: SelectDraft, _ keys: [NamedExpression], _ measures: [NamedMeasure]
  ) throws(RenderError) -> SelectDraft {
    var draft = try open(source)
    draft.orders = []
    let hasOnlyConstantKeys = keys.allSatisfy {
      resolve($0.expression, draft.columns).constant != nil
    }
    var groupingKeys: [SQLText] = []
    if !keys.isEmpty, hasOnlyConstantKeys {
      groupingKeys = [try materialiseOne(in: &draft)]
    }
    var columns: [DraftColumn] = []
    for key in keys {
      var column = resolve(key.expression, draft.columns)
      column.name = key.name
      if case .sql(let sql) = column.content {
        column.content = .sql(groupingContent(column, sql))
        if dialect == .mariadb, column.kind.isText { column.kind = .text }
        groupingKeys.append(groupingKey(column))
      }
      columns.append(column)
    }
    for measure in measures { columns.append(try column(measure, draft.columns)) }
    draft.columns = columns
    draft.grouping = keys.isEmpty ? .all : .by(groupingKeys)
    if keys.isEmpty, columns.allSatisfy({ $0.constant != nil }) { return try wrapped(draft) }
    return draft
  }

  private func groupingContent(_ column: DraftColumn, _ sql: SQLText) -> SQLText {
    switch dialect {
    case .mariadb: column.kind.isText ? exactText(column) : sql
    case .sqlite, .postgresql, .other:
      column.kind == .collatedText ? "\(sql) COLLATE \"C\"" : sql
    }
  }

  private func groupingKey(_ column: DraftColumn) -> SQLText {
    dialect == .sqlite ? "\(item(column)) COLLATE BINARY" : item(column)
  }

  /// A column that is 1 in every row, to group by where the keys are constants: grouping by nothing
  /// would make a row out of no rows.
  private mutating func materialiseOne(in draft: inout SelectDraft) throws(RenderError) -> SQLText {
    let one = DraftColumn(name: "", kind: .integer, content: .sql("1"))
    draft.columns.append(one)
    draft = try wrapped(draft)
    let column = draft.columns.removeLast()
    return item(column)
  }

  private func column(
    _ named: NamedMeasure, _ columns: [DraftColumn]
  ) throws(RenderError) -> DraftColumn {
    switch named.measure {
    case .count:
      return DraftColumn(name: named.name, kind: .integer, content: .sql("count(*)"))
    case .sum(let expression):
      return try sum(named.name, of: resolve(expression, columns))
    case .min(let expression):
      return try extreme(named.name, of: resolve(expression, columns), "min")
    case .max(let expression):
      return try extreme(named.name, of: resolve(expression, columns), "max")
    }
  }

  /// PostgreSQL's sum of big integers is a decimal; it is brought back, and too large a sum is an
  /// error in every database.
  private func sum(_ name: String, of column: DraftColumn) throws(RenderError) -> DraftColumn {
    if column.constant?.isNull == true {
      return DraftColumn(name: name, kind: .integer, content: .constant(.null))
    }
    let sql: SQLText = "sum(\(item(column)))"
    guard dialect.isTyped else {
      return DraftColumn(name: name, kind: column.kind, content: .sql(sql))
    }
    switch column.kind {
    case .integer, .boolean:
      return DraftColumn(
        name: name, kind: .integer,
        content: .sql(dialect == .mariadb ? mariadbSum(sql) : "CAST(\(sql) AS bigint)"))
    case .other: return DraftColumn(name: name, kind: column.kind, content: .sql(sql))
    case .unknown: throw .unknownKind(column: column.name)
    case .text, .collatedText, .textIn, .bytes:
      throw .unmeasurable(column: column.name, column.kind)
    }
  }

  private func extreme(
    _ name: String, of column: DraftColumn, _ function: String
  ) throws(RenderError) -> DraftColumn {
    if column.constant?.isNull == true {
      return DraftColumn(name: name, kind: column.kind, content: .constant(.null))
    }
    guard dialect.isTyped else {
      let argument = binary(item(column), column)
      return DraftColumn(
        name: name, kind: column.kind, content: .sql("\(raw: function)(\(argument))"))
    }
    switch column.kind {
    case .unknown: throw .unknownKind(column: column.name)
    case .bytes: throw .unmeasurable(column: column.name, .bytes)
    case .text, .collatedText, .textIn:
      let text: SQLText =
        dialect == .mariadb ? exactText(column) : "\(item(column)) COLLATE \"C\""
      return DraftColumn(name: name, kind: .text, content: .sql("\(raw: function)(\(text))"))
    case .integer, .boolean, .other:
      return DraftColumn(
        name: name, kind: column.kind, content: .sql("\(raw: function)(\(item(column)))"))
    }
  }
}
