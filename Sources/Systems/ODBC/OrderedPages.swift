import Relations

/// The rows of an ordered question in pages, each asked for by where the last one ended: for a driver
/// that holds a result in memory as a whole.
///
/// Rows that are equal in the first column of the order are never divided, so that the order need not
/// be a key. Where that column holds anything but integers, all rows are one page.
///
/// The pages are of one state in a transaction that only reads, and nowhere else.
final class OrderedPages: SQLCursor {
  static let rowsFirst = 10_000
  /// The most rows of a page, and what they shall take at the most, where they are not all equal.
  private static let rowsMax = 50_000
  private static let bytesWanted = 4_000_000

  private let session: any SQLSession
  private let source: Relation
  private let orderings: [Ordering]
  private let column: String
  private let place: Int
  private var limit: Int
  /// The last value of the column whose rows have all been handed over.
  private var last: Value?
  private var rows: ArraySlice<SQLRow> = []
  private var isAtEnd = false

  /// - Returns: nil where the question does not begin its order with a column of its own.
  init?(_ session: any SQLSession, _ relation: Relation, rowsFirst: Int = rowsFirst) {
    guard case .ordered(let source, let orderings) = relation, let first = orderings.first,
      !first.descending, case .column(let name) = first.expression,
      let place = relation.columns.firstIndex(of: name)
    else { return nil }
    if case .limited = source { return nil }
    self.session = session
    self.source = source
    self.orderings = orderings
    column = name
    self.place = place
    limit = rowsFirst
  }

  func next() throws(DatabaseError) -> SQLRow? {
    while rows.isEmpty, !isAtEnd { try takePage() }
    return rows.popFirst()
  }

  func close() {
    rows = []
    isAtEnd = true
  }

  private func takePage() throws(DatabaseError) {
    let rest = last.map { source.where(after($0)) } ?? source
    let found = try session.rows(.limited(.ordered(rest, orderings), limit))
    guard found.count == limit, let end = found.last?.values[place] else { return finish(found) }
    if case .integer = end {
    } else if end != .null {
      return finish(try session.rows(.ordered(rest, orderings)))
    }
    // The rows of the last value may go on in the next page.
    let whole = found.prefix { $0.values[place] != end }
    guard let before = whole.last?.values[place] else {
      limit *= 4
      return
    }
    last = before
    rows = whole
    grow(found)
  }

  private func after(_ value: Value) -> Predicate {
    value == .null ? !.isNull(.column(column)) : .column(column) > .value(value)
  }

  private func finish(_ found: [SQLRow]) {
    rows = found[...]
    isAtEnd = true
  }

  private func grow(_ found: [SQLRow]) {
    var size = FetchSize()
    for row in found { size.add(row) }
    limit = min(Self.rowsMax, max(limit, found.count * Self.bytesWanted / max(1, size.bytes)))
  }
}
