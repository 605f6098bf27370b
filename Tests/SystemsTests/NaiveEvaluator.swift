import Relations

/// Answers a relation from tables in memory, as literally as its definition reads: the oracle for
/// what is rendered.
struct NaiveEvaluator {
  struct Table: Equatable {
    var columns: [String]
    var rows: [[Value]]
  }

  let tables: [String: Table]

  func evaluate(_ relation: Relation) -> Table {
    Table(columns: relation.columns, rows: rows(relation))
  }

  private func rows(_ relation: Relation) -> [[Value]] {
    switch relation {
    case .table(let name, _, let columns):
      let table = tables[name] ?? Table(columns: [], rows: [])
      let positions = columns.compactMap { table.columns.firstIndex(of: $0) }
      return table.rows.map { row in positions.map { row[$0] } }
    case .filtered(let source, let predicate):
      return rows(source).filter { Scope(source.columns, $0).truth(predicate) == true }
    case .projected(let source, let expressions):
      return rows(source).map { row in
        expressions.map { Scope(source.columns, row).value($0.expression) }
      }
    case .joined(let left, let right, let predicate):
      return rows(left).flatMap { partners(of: $0, left, right, predicate) }
    case .leftJoined(let left, let right, let predicate):
      return rows(left).flatMap { row in
        let found = partners(of: row, left, right, predicate)
        return found.isEmpty ? [row + right.columns.map { _ in .null }] : found
      }
    case .matching(let left, let right, let predicate):
      return rows(left).filter { !partners(of: $0, left, right, predicate).isEmpty }
    case .lacking(let left, let right, let predicate):
      return rows(left).filter { partners(of: $0, left, right, predicate).isEmpty }
    case .grouped(let source, let keys, let measures):
      return grouped(source, keys, measures)
    case .ordered(let source, let orderings):
      return ordered(source, orderings)
    case .limited(let source, let count):
      return Array(rows(source).prefix(count))
    case .united(let parts):
      return parts.flatMap { rows($0) }
    }
  }

  private func partners(
    of row: [Value], _ left: Relation, _ right: Relation, _ predicate: Predicate
  ) -> [[Value]] {
    let columns = left.columns + right.columns
    return rows(right).map { row + $0 }.filter { Scope(columns, $0).truth(predicate) == true }
  }

  private func grouped(
    _ source: Relation, _ keys: [NamedExpression], _ measures: [NamedMeasure]
  ) -> [[Value]] {
    var groups: [[Value]: [[Value]]] = [:]
    if keys.isEmpty { groups[[]] = [] }
    for row in rows(source) {
      let key = keys.map { Scope(source.columns, row).value($0.expression) }
      groups[key, default: []].append(row)
    }
    return groups.map { key, members in
      key + measures.map { measure($0.measure, members, source.columns) }
    }
  }

  private func measure(_ measure: Measure, _ rows: [[Value]], _ columns: [String]) -> Value {
    func values(_ expression: Relations.Expression) -> [Value] {
      rows.map { Scope(columns, $0).value(expression) }.filter { !$0.isNull }
    }
    switch measure {
    case .count: return .integer(Int64(rows.count))
    case .min(let expression): return values(expression).min(by: Scope.precedes) ?? .null
    case .max(let expression): return values(expression).max(by: Scope.precedes) ?? .null
    case .sum(let expression):
      let numbers = values(expression).compactMap { value -> Int64? in
        if case .integer(let number) = value { number } else { nil }
      }
      return numbers.isEmpty ? .null : .integer(numbers.reduce(0, +))
    }
  }

  private func ordered(_ source: Relation, _ orderings: [Ordering]) -> [[Value]] {
    let keyed = rows(source).enumerated().map { position, row in
      (
        keys: orderings.map { Scope(source.columns, row).value($0.expression) },
        position: position, row: row
      )
    }
    return keyed.sorted { left, right in
      for (index, ordering) in orderings.enumerated() where left.keys[index] != right.keys[index] {
        return Scope.precedes(left.keys[index], right.keys[index]) != ordering.descending
      }
      return left.position < right.position
    }.map(\.row)
  }
}
