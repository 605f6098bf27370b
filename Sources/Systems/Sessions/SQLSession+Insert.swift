import Relations

extension SQLSession {
  /// As many rows to a statement as it may have values for, which is the fastest way where there is
  /// none apart.
  @discardableResult
  public func insert(
    into table: String, columns: [String], next: () throws -> [Value]?
  ) throws -> Int {
    let rowsMax = max(1, min(RowInsertion.rowsMax, dialect.valuesMax / 2 / max(1, columns.count)))
    let insertion = try RowInsertion(table, columns)
    var pending: [Value] = []
    var count = 0
    var pendingCount = 0
    while let row = try next() {
      guard row.count == columns.count else {
        throw DatabaseError.wrongCountOfValues(expected: columns.count, given: row.count)
      }
      pending += row
      pendingCount += 1
      guard pendingCount == rowsMax else { continue }
      count += try execute(insertion.statement(rows: pendingCount), pending)
      pending.removeAll(keepingCapacity: true)
      pendingCount = 0
    }
    guard pendingCount > 0 else { return count }
    return count + (try execute(insertion.statement(rows: pendingCount), pending))
  }

  /// Inserts the rows of a sequence.
  @discardableResult
  public func insert(
    into table: String, columns: [String], _ rows: some Sequence<[Value]>
  ) throws -> Int {
    var iterator = rows.makeIterator()
    return try insert(into: table, columns: columns) { iterator.next() }
  }
}

/// The statement that inserts rows into some columns of a table.
struct RowInsertion {
  static let rowsMax = 200

  private let head: String
  private let row: String

  init(_ table: String, _ columns: [String]) throws(DatabaseError) {
    do {
      let names = try columns.map { name throws(RenderError) in try SQLIdentifier.quote(name) }
      head =
        "INSERT INTO \(try SQLIdentifier.quote(table: table)) (\(names.joined(separator: ", ")))"
    } catch {
      throw .unrenderable(error)
    }
    row = "(\(Array(repeating: "?", count: columns.count).joined(separator: ", ")))"
  }

  func statement(rows: Int) -> String {
    "\(head) VALUES \(Array(repeating: row, count: rows).joined(separator: ", "))"
  }
}
