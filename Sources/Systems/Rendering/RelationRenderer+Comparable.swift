import Relations

/// How the two sides of a comparison are made to meet.
extension RelationRenderer {
  /// The column as a text, where what it is compared with can only be met as one: PostgreSQL has no
  /// comparison of a day with a text column, nor with a constant that is no day, and MariaDB an odd one.
  func meeting(_ column: DraftColumn, _ other: DraftColumn) -> DraftColumn {
    guard dialect.isTyped, case .other(let type) = column.kind, other.kind.isText,
      case .sql(let sql) = column.content
    else { return column }
    if case .text(let text) = other.constant, type != "date" || ISODay.isOne(text) { return column }
    return DraftColumn(
      name: column.name, kind: .text, content: .sql("CAST(\(sql) AS \(raw: typeName(.text)))"))
  }

  /// The side's SQL; a constant has the type of the other side.
  func side(_ column: DraftColumn, beside other: DraftColumn) throws(RenderError) -> SQLText {
    guard dialect.isTyped else { return item(column) }
    if column.constant?.isNull == true { return "NULL" }
    if other.constant?.isNull == true { return item(column) }
    try check(column.kind, other.kind)
    if dialect == .mariadb, let constant = column.constant, !isTypedByCast(other.kind) {
      // Bare bytes would be compared as texts with each other.
      if case .bytes = constant { return item(column) }
      return "\(value: constant)"
    }
    guard let constant = column.constant, column.kind.isText else { return item(column) }
    switch other.kind {
    case .unknown: return "\(value: constant)"
    case .other: return "CAST(\(value: constant) AS \(raw: typeName(other.kind)))"
    default: return item(column)
    }
  }

  private func check(_ left: SQLColumnKind, _ right: SQLColumnKind) throws(RenderError) {
    guard left.isStrict, right.isStrict, left != right else { return }
    if left.isText, right.isText { return }
    throw .incomparable(left, right)
  }

  /// The left side with the collation that makes the comparison one of bytes.
  ///
  /// PostgreSQL's equality of texts is already that, save for columns with a collation of their
  /// own, and an index would not be used if it were said again.
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
      let areTexts = column.kind.isText || other.kind.isText
      let hasType = [column.kind, other.kind].contains {
        if case .other = $0 { true } else { false }
      }
      return isDecided && areTexts && !hasType ? "\(text) COLLATE \"C\"" : text
    case .mariadb, .other: return text
    }
  }

  private func isTypedByCast(_ kind: SQLColumnKind) -> Bool {
    if case .other = kind { true } else { false }
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
