import Relations

/// Builds one statement; its state is the names it has given and the queries it has named.
struct RelationRenderer {
  let dialect: SQLDialect
  let types: SQLColumnTypes
  private var takenAliases: Set<String> = []
  /// Queries that others read from. They stand before the statement and not inside it, because
  /// SQLite takes no more than fourteen inside each other.
  private var namedQueries: [SQLText] = []
  private var tableNames: Set<String> = []

  init(dialect: SQLDialect, types: SQLColumnTypes) {
    self.dialect = dialect
    self.types = types
  }

  mutating func statement(_ relation: Relation) throws(RenderError) -> SQLText {
    tableNames = Set(relation.tables.map { $0.lowercased() })
    var draft = try draft(relation)
    // MariaDB takes no limit at the outside of a query that another asks about.
    if dialect == .mariadb, draft.limit != nil { draft = try wrapped(draft) }
    var items: [SQLText] = []
    for column in draft.columns {
      let name = try SQLIdentifier.quote(column.name)
      items.append("\(item(column)) AS \(raw: name)")
    }
    let select = try select(items, from: draft)
    guard !namedQueries.isEmpty else { return select }
    return "WITH \(namedQueries.joined(by: ", ")) \(select)"
  }

  /// Names a query that reads from no other part of the statement, and returns its quoted name.
  mutating func name(_ query: SQLText, as name: String) throws(RenderError) -> SQLText {
    namedQueries.append("\(raw: name) AS (\(query))")
    return .raw(name)
  }

  mutating func draft(_ relation: Relation) throws(RenderError) -> SelectDraft {
    switch relation {
    case .table(let name, let alias, let columns):
      return try table(name, alias, columns)
    case .filtered(let source, let predicate):
      var draft = try open(draft(source))
      draft.conditions.append(try condition(predicate, draft.columns))
      return draft
    case .projected(let source, let expressions):
      return try projected(draft(source), expressions)
    case .joined(let left, let right, let predicate):
      return try joined(left, right, predicate)
    case .leftJoined(let left, let right, let predicate):
      return try leftJoined(left, right, predicate)
    case .matching(let left, let right, let predicate):
      return try existing(left, right, predicate, operator: "EXISTS")
    case .lacking(let left, let right, let predicate):
      return try existing(left, right, predicate, operator: "NOT EXISTS")
    case .grouped(let source, let keys, let measures):
      return try grouped(draft(source), keys, measures)
    case .ordered(let source, let orderings):
      return try ordered(draft(source), orderings)
    case .limited(let source, let count):
      var draft = try draft(source)
      draft.limit = min(count, draft.limit ?? count)
      return draft
    case .united(let parts):
      return try united(parts)
    }
  }

  /// A name for a table or subquery that nothing else in the statement has, so that an inner query
  /// never hides what an outer one means.
  mutating func alias(_ wish: String) -> String {
    var name = wish
    var number = 1
    while name.utf8.count > SQLIdentifier.lengthMaxBytes
      || !takenAliases.insert(name.lowercased()).inserted
    {
      number += 1
      name = "\(wish.prefix(40).prefix { $0.isASCII })_\(number)"
    }
    return name
  }

  /// A quoted name for a query, which is not the name of a table either: it would hide the table.
  mutating func queryName() throws(RenderError) -> String {
    var name = alias("q")
    while tableNames.contains(name) { name = alias("q") }
    return try SQLIdentifier.quote(name)
  }

  private mutating func table(
    _ name: String, _ alias: String, _ columns: [String]
  ) throws(RenderError) -> SelectDraft {
    let quoted = try SQLIdentifier.quote(self.alias(alias))
    var exposed: [DraftColumn] = []
    for column in columns {
      let kind = types[name, column]
      let isBoolean = kind == .boolean
      let plain = SQLText.raw("\(quoted).\(try SQLIdentifier.quote(column))")
      exposed.append(
        DraftColumn(
          name: "\(alias).\(column)", kind: isBoolean ? .integer : kind,
          content: .sql(isBoolean ? "CAST(\(plain) AS integer)" : plain)))
    }
    let source = SQLText.raw("\(try SQLIdentifier.quote(table: name)) AS \(quoted)")
    return SelectDraft(columns: exposed, source: source)
  }

  private mutating func projected(
    _ source: SelectDraft, _ expressions: [NamedExpression]
  ) throws(RenderError) -> SelectDraft {
    var draft = source
    if case .all = draft.grouping { draft = try wrapped(draft) }
    let beneath = draft.columns
    draft.columns = expressions.map { named in
      var column = resolve(named.expression, beneath)
      column.name = named.name
      return column
    }
    return draft
  }
}
