import Relations

/// How the two sides of a comparison are made to meet.
extension RelationRenderer {
  /// The column's SQL, in the type of the other side where PostgreSQL needs to be told.
  func comparable(
    _ column: DraftColumn, with other: DraftColumn
  ) throws(RenderError) -> SQLText {
    guard dialect == .postgresql else { return item(column) }
    if let constant = column.constant { return try comparable(constant, with: other) }
    if other.constant?.isNull == true { return item(column) }
    try check(column.kind, other.kind)
    guard case .other = column.kind, other.kind.isText, other.constant == nil else {
      return item(column)
    }
    return "CAST(\(item(column)) AS text)"
  }

  private func comparable(
    _ constant: Value, with other: DraftColumn
  ) throws(RenderError) -> SQLText {
    if constant.isNull { return "NULL" }
    guard other.constant?.isNull != true else {
      return literal(constant, as: Self.kind(of: constant))
    }
    try check(Self.kind(of: constant), other.kind)
    guard case .text = constant else { return literal(constant, as: Self.kind(of: constant)) }
    switch other.kind {
    case .unknown: return "\(value: constant)"
    case .other(let type): return "CAST(\(value: constant) AS \(raw: type))"
    default: return literal(constant, as: .text)
    }
  }

  private func check(_ left: SQLColumnKind, _ right: SQLColumnKind) throws(RenderError) {
    let strict: Set<SQLColumnKind> = [.integer, .boolean, .text, .collatedText, .bytes]
    guard strict.contains(left), strict.contains(right), left != right else { return }
    if left.isText, right.isText { return }
    throw .incomparable(left, right)
  }

  /// The left side with the collation that makes the comparison one of bytes.
  ///
  /// PostgreSQL's equality of texts is already that, save for columns with a collation of their own,
  /// and an index would not be used if it were said again.
  func collated(
    _ text: SQLText, _ column: DraftColumn, _ comparison: Comparison, with other: DraftColumn
  ) -> SQLText {
    switch dialect {
    case .sqlite:
      if column.constant != nil, other.constant != nil { return text }
      if let constant = other.constant, !Self.isText(constant) { return text }
      return binary(text, column)
    case .postgresql:
      let isDecided =
        comparison.isOrdering || column.kind == .collatedText || other.kind == .collatedText
      return isDecided && areTexts(column, other) ? "\(text) COLLATE \"C\"" : text
    }
  }

  /// Whether PostgreSQL will compare the two as texts. A constant text beside a day is a day.
  private func areTexts(_ left: DraftColumn, _ right: DraftColumn) -> Bool {
    switch (left.kind, right.kind) {
    case (.other, _): right.kind.isText && right.constant == nil
    case (_, .other): left.kind.isText && left.constant == nil
    default: left.kind.isText || right.kind.isText
    }
  }

  /// SQLite's byte order, said where a column may have been declared with another.
  func binary(_ text: SQLText, _ column: DraftColumn) -> SQLText {
    if let constant = column.constant, !Self.isText(constant) { return text }
    return dialect == .sqlite ? "\(text) COLLATE BINARY" : text
  }

  private static func isText(_ value: Value) -> Bool {
    if case .text = value { true } else { false }
  }
}
