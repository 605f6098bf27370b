import Relations

/// How MariaDB is made to compare texts by their bytes, while its indexes are used.
extension RelationRenderer {
  /// The column with the collation that orders by bytes and counts the spaces at the end.
  func exactText(_ column: DraftColumn) -> SQLText {
    if column.constant != nil || column.kind == .text { return item(column) }
    return "CONVERT(\(item(column)) USING utf8mb4) COLLATE utf8mb4_nopad_bin"
  }

  /// Two texts that are the same byte for byte are the same in any collation, so that a comparison
  /// in the columns' own, which an index answers, can stand before the exact one.
  func textsCompared(
    _ left: DraftColumn, _ comparison: Comparison, _ right: DraftColumn
  ) -> SQLText {
    let symbol = Self.symbol(comparison)
    let exact: SQLText = "\(exactSide(left)) \(raw: symbol) \(exactSide(right))"
    guard comparison == .equal || comparison == .alike, isMetByIndex(left, right) else {
      return exact
    }
    if comparison == .alike { return "\(plainSide(left)) = \(plainSide(right))" }
    return "(\(plainSide(left)) = \(plainSide(right)) AND \(exact))"
  }

  private func isMetByIndex(_ left: DraftColumn, _ right: DraftColumn) -> Bool {
    switch (left.kind, right.kind) {
    case (.textIn(let one), .textIn(let other)): one == other
    case (.textIn, .text): right.constant != nil
    case (.text, .textIn): left.constant != nil
    default: false
    }
  }

  private func exactSide(_ column: DraftColumn) -> SQLText {
    column.constant == nil ? exactText(column) : plainSide(column)
  }

  /// A bare value takes on the collation of what it stands beside.
  private func plainSide(_ column: DraftColumn) -> SQLText {
    guard let constant = column.constant else { return item(column) }
    return constant.isNull ? "NULL" : "\(value: constant)"
  }

  /// The type that a `CAST` of MariaDB knows for a kind.
  func mariadbType(_ kind: SQLColumnKind) -> String {
    switch kind {
    case .integer, .boolean: "SIGNED"
    case .bytes: "BINARY"
    case .text, .collatedText, .textIn, .unknown: "CHAR CHARACTER SET utf8mb4"
    case .other(let name):
      switch name {
      case "date": "DATE"
      case "datetime", "timestamp": "DATETIME(6)"
      case "time": "TIME(6)"
      case "decimal": "DECIMAL(65, 30)"
      case "double", "float": "DOUBLE"
      case "uuid", "inet4", "inet6": name
      default: "CHAR CHARACTER SET utf8mb4"
      }
    }
  }

  /// MariaDB's sum of integers is a decimal, and bringing it back would cut what does not fit without
  /// a word: where it does not, twice the cut number is asked for, which is an error.
  func mariadbSum(_ sum: SQLText) -> SQLText {
    """
    CASE WHEN \(sum) BETWEEN -9223372036854775808 AND 9223372036854775807 \
    THEN CAST(\(sum) AS SIGNED) ELSE CAST(\(sum) AS SIGNED) + CAST(\(sum) AS SIGNED) END
    """
  }
}
