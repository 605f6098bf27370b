import Relations

extension RelationRenderer {
  /// SQLite takes 500 parts in one union; more become a union of unions.
  private static let partsMax = 400

  mutating func united(_ parts: [Relation]) throws(RenderError) -> SelectDraft {
    guard parts.count > 1 else { return try draft(parts[0]) }
    guard parts.count <= Self.partsMax else {
      let chunks = stride(from: 0, to: parts.count, by: Self.partsMax).map { start in
        Relation.united(Array(parts[start..<min(start + Self.partsMax, parts.count)]))
      }
      return try united(chunks)
    }
    var drafts: [SelectDraft] = []
    for part in parts {
      var draft = try draft(part)
      if draft.limit == nil { draft.orders = [] }
      drafts.append(draft.limit == nil ? draft : try wrapped(draft))
      drafts[drafts.count - 1].orders = []
    }
    return try union(drafts)
  }

  private mutating func union(_ drafts: [SelectDraft]) throws(RenderError) -> SelectDraft {
    let name = try queryName()
    var columns: [DraftColumn] = []
    for (index, column) in drafts[0].columns.enumerated() {
      let alternatives = drafts.map { $0.columns[index] }
      let isNull = alternatives.allSatisfy { $0.constant?.isNull == true }
      columns.append(
        DraftColumn(
          name: column.name, kind: try commonKind(alternatives),
          content: isNull ? .constant(.null) : .sql(.raw("\(name).\"c\(index + 1)\""))))
    }
    var selects: [SQLText] = []
    for draft in drafts {
      let items = zip(draft.columns, columns).enumerated().map { index, pair in
        "\(coerced(pair.0, to: pair.1.kind)) AS \"c\(raw: "\(index + 1)")\"" as SQLText
      }
      selects.append(try select(items, from: draft))
    }
    return SelectDraft(
      columns: columns, source: try self.name(selects.joined(by: " UNION ALL "), as: name))
  }

  /// The kind a column of a union has: days and the like become texts beside texts, but a number
  /// and a text in one column are a mistake.
  private func commonKind(_ columns: [DraftColumn]) throws(RenderError) -> SQLColumnKind {
    let kinds = Set(columns.filter { $0.constant?.isNull != true }.map(\.kind))
    guard kinds.count > 1 else { return kinds.first ?? .unknown }
    guard dialect.isTyped else { return .unknown }
    let hasText = kinds.contains(where: \.isText)
    guard !hasText || kinds.isDisjoint(with: [.integer, .boolean, .bytes]) else {
      throw .differentKinds(column: columns[0].name)
    }
    guard hasText else { return .unknown }
    guard dialect == .postgresql else { return .text }
    return kinds.contains(.collatedText) ? .collatedText : .text
  }

  private func coerced(_ column: DraftColumn, to kind: SQLColumnKind) -> SQLText {
    guard dialect.isTyped else { return item(column) }
    if let constant = column.constant, constant.isNull {
      return kind == .unknown ? "NULL" : literal(.null, as: kind)
    }
    // Two collations of MariaDB do not go into one column.
    if dialect == .mariadb, kind == .text, column.kind.isText { return exactText(column) }
    guard kind.isText, !column.kind.isText else { return item(column) }
    return "CAST(\(item(column)) AS \(raw: typeName(.text)))"
  }
}
