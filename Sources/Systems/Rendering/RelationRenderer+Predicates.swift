import Relations

extension RelationRenderer {
  /// The column an expression reads, or a constant column. Validation has made sure it exists.
  func resolve(_ expression: Expression, _ columns: [DraftColumn]) -> DraftColumn {
    switch expression {
    case .column(let name):
      guard let column = columns.first(where: { $0.name == name }) else {
        preconditionFailure("a validated relation names an unknown column")
      }
      return column
    case .value(let value):
      return DraftColumn(name: "", kind: Self.kind(of: value), content: .constant(value))
    case .folded(let names):
      return DraftColumn(
        name: "", kind: .text, content: .sql(folded(names.map { resolve(.column($0), columns) })))
    }
  }

  private func folded(_ columns: [DraftColumn]) -> SQLText {
    let type = dialect == .mariadb ? "CHAR" : "TEXT"
    let texts: [SQLText] = columns.map { "COALESCE(CAST(\(item($0)) AS \(raw: type)), '')" }
    let all: SQLText =
      dialect == .mariadb
      ? "CONCAT(\(texts.joined(by: ", ")))" : "(\(texts.joined(by: " || ")))"
    let bare = Folded.leftOut.reduce(all) { text, left in
      "REPLACE(\(text), '\(raw: left.replacing("'", with: "''"))', '')"
    }
    return "LOWER(\(bare))"
  }

  static func kind(of value: Value) -> SQLColumnKind {
    switch value {
    case .null: .unknown
    case .integer: .integer
    case .text: .text
    case .bytes: .bytes
    }
  }

  /// The predicate as SQL that can stand beside `AND` and after `NOT`.
  func condition(_ predicate: Predicate, _ columns: [DraftColumn]) throws(RenderError) -> SQLText {
    switch predicate {
    case .always: return "(1 = 1)"
    case .isNull(let expression):
      return "\(item(resolve(expression, columns))) IS NULL"
    case .not(let part):
      return "NOT (\(try condition(part, columns)))"
    case .and(let parts):
      return try connected(parts, columns, "AND", empty: "(1 = 1)")
    case .or(let parts):
      return try connected(parts, columns, "OR", empty: "(1 = 0)")
    case .oneOf(let expression, let values):
      return try membership(resolve(expression, columns), values)
    case .compare(let left, let comparison, let right):
      return try compared(resolve(left, columns), comparison, resolve(right, columns))
    }
  }

  private func connected(
    _ parts: [Predicate], _ columns: [DraftColumn], _ connective: String, empty: SQLText
  ) throws(RenderError) -> SQLText {
    guard !parts.isEmpty else { return empty }
    var conditions: [SQLText] = []
    for part in parts { conditions.append(try condition(part, columns)) }
    return "(\(Self.balanced(conditions, connective)))"
  }

  /// A list with a constant that the column can only meet as a text is met as texts throughout.
  private func membership(
    _ column: DraftColumn, _ values: [Value]
  ) throws(RenderError) -> SQLText {
    guard !values.isEmpty else { return "(1 = 0)" }
    let constants = values.map {
      DraftColumn(name: "", kind: Self.kind(of: $0), content: .constant($0))
    }
    let subject = constants.reduce(column, meeting)
    var items: [SQLText] = []
    for constant in constants { items.append(try side(constant, beside: subject)) }
    let list: SQLText = "(\(items.joined(by: ", ")))"
    if dialect == .mariadb, subject.constant == nil, subject.kind.isText {
      let exact: SQLText = "\(exactText(subject)) IN \(list)"
      return subject.kind == .text ? exact : "(\(item(subject)) IN \(list) AND \(exact))"
    }
    let isNull = subject.constant?.isNull == true && dialect.isTyped
    let text = collated(isNull ? "NULL" : item(subject), subject, .equal, with: subject)
    return "\(text) IN \(list)"
  }

  private func compared(
    _ left: DraftColumn, _ comparison: Comparison, _ right: DraftColumn
  ) throws(RenderError) -> SQLText {
    if dialect.isTyped, comparison.isOrdering, left.kind == .unknown,
      right.kind == .unknown, left.constant == nil, right.constant == nil
    {
      throw .unknownKind(column: left.name)
    }
    let (left, right) = (meeting(left, right), meeting(right, left))
    let leftText = try side(left, beside: right)
    let rightText = try side(right, beside: left)
    if dialect == .mariadb, left.kind.isText || right.kind.isText, left.kind.canBeText,
      right.kind.canBeText
    {
      return textsCompared(left, comparison, right)
    }
    let subject = collated(leftText, left, comparison, with: right)
    return "\(subject) \(raw: Self.symbol(comparison)) \(rightText)"
  }

  static func symbol(_ comparison: Comparison) -> String {
    switch comparison {
    case .equal, .alike: "="
    case .notEqual: "<>"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }
}
