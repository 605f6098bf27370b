import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// Writes what is left of records that are anonymised: for each one row of counts and bands, without
/// a day, a name, a number of a case or a free text.
///
/// A combination that too few records share would point at them. It is told without what makes it
/// rare: without what was taken over first, then without the counts, then without the year, so that
/// the totals of a year with enough records stay what they were.
///
/// - Law: UK GDPR recital 26
struct RemainderWriting {
  let scope: RecordScope
  let remainder: RemainderTable
  let session: any SQLSession

  /// The fewest records that a combination may stand for.
  static let cellMin = 10
  /// What stands in the place of a value that would point at somebody.
  static let notShown = "not shown"

  /// In the place of a year, and of a count, in a column that may not be empty.
  static let noYear = Value.integer(0)
  static let noCount = Value.integer(-1)

  private struct Line: Hashable {
    var years: [Value]
    var counts: [Value]
    var fine: [Value]

    /// Itself, and what is left of it without what was taken over, and without the counts.
    var steps: [Line] {
      [
        self, Line(years: years, counts: counts, fine: []),
        Line(years: years, counts: [], fine: []),
      ]
    }
  }

  /// - Parameter set: the keys of the records that go.
  func write(_ set: KeySet?) throws {
    guard let set else { return }
    let lines = try lines(set)
    var sharing: [Line: Int] = [:]
    for (line, count) in try earlier() {
      for step in line.steps { sharing[step, default: 0] += count }
    }
    for line in lines { for step in line.steps { sharing[step, default: 0] += 1 } }
    let columns = (remainder.yearOf + remainder.countOf + remainder.from).map(\.name)
    let full = Set(
      try session.columns(of: remainder.table.text).filter(\.notNull).map(\.name))
    let last = try lastNumber()
    try session.insert(
      into: remainder.table.text, columns: [remainder.number].compactMap(\.self) + columns,
      lines.enumerated().map { index, line in
        (last.map { [.integer($0 + Int64(index) + 1)] } ?? []) + told(line, sharing, full)
      })
  }

  /// A line with as much of it as enough records share.
  ///
  /// - Parameter full: columns that may not be empty.
  private func told(_ line: Line, _ sharing: [Line: Int], _ full: Set<String>) -> [Value] {
    let isSafe = line.steps.map { sharing[$0, default: 0] >= Self.cellMin }
    func shown(_ values: [Value], _ isSafe: Bool, _ columns: [NamedText], _ other: Value) -> [Value]
    {
      zip(values, columns).map { value, column in
        isSafe || value == .null ? value : full.contains(column.name) ? other : .null
      }
    }
    return shown(line.years, isSafe[2], remainder.yearOf, Self.noYear)
      + shown(line.counts, isSafe[1], remainder.countOf, Self.noCount)
      + line.fine.map { isSafe[0] || $0 == .null ? $0 : .text(Self.notShown) }
  }

  /// The highest number that a row has; nil where rows are not numbered.
  private func lastNumber() throws -> Int64? {
    guard let number = remainder.number else { return nil }
    let last = Relation.grouped(
      .table(remainder.table.text, as: "r", columns: [number]), by: [],
      measures: [NamedMeasure("last", .max(.column("r.\(number)")))])
    return try session.rows(last).first?.optionalInteger("last") ?? 0
  }

  /// How many rows of the table share each combination already.
  private func earlier() throws -> [Line: Int] {
    let years = remainder.yearOf.map(\.name)
    let counted = remainder.countOf.map(\.name)
    let fine = remainder.from.map(\.name)
    let all = years + counted + fine
    let rows = Relation.table(remainder.table.text, as: "r", columns: all)
    let grouped = Relation.grouped(
      rows, by: all.map { NamedExpression($0, .column("r.\($0)")) },
      measures: [NamedMeasure("number", .count)])
    var counts: [Line: Int] = [:]
    for row in try session.rows(grouped) {
      let line = Line(
        years: try years.map { try row[$0] }, counts: try counted.map { try row[$0] },
        fine: try fine.map { try row[$0] })
      counts[line] = Int(try row.integer("number"))
    }
    return counts
  }

  private func lines(_ set: KeySet) throws -> [Line] {
    let key = scope.key
    let columns = Set(key + (remainder.yearOf + remainder.from).map(\.text)).sorted()
    let records = Relation.table(scope.table.name, as: "row", columns: columns).matching(
      set.keys(as: "gone"), on: .and(key.map { .column("row.\($0)") == .column("gone.\($0)") }))
    let counted = try remainder.countOf.map { try counts(of: $0.text, set) }
    let clocks = remainder.yearOf.map { StoredDay($0.text, in: scope.table, of: scope.system) }
    return try session.rows(records).map { row in
      let own = try key.map { try row["row.\($0)"] }
      let years = try zip(remainder.yearOf, clocks).map { pair, clock -> Value in
        clock.of(try row["row.\(pair.text)"])?.day.map { .integer(Int64($0.year)) } ?? .null
      }
      return Line(
        years: years, counts: counted.map { .integer(Int64($0[own] ?? 0)) },
        fine: try remainder.from.map { try row["row.\($0.text)"] })
    }
  }

  /// Key of a record -> how many rows of a table go with it.
  private func counts(of name: String, _ set: KeySet) throws -> [[Value]: Int] {
    guard let table = scope.system.table(name),
      let tie = table.goesWith.first(where: { $0.table.text == scope.table.name })
    else { return [:] }
    let rows = Relation.table(name, as: "row", columns: tie.by.map(\.name)).matching(
      set.keys(as: "gone"),
      on: .and(tie.by.map { .column("row.\($0.name)") == .column("gone.\($0.text)") }))
    let own = scope.key.compactMap { key in tie.by.first { $0.text == key }?.name }
    let grouped = Relation.grouped(
      rows, by: own.map { NamedExpression($0, .column("row.\($0)")) },
      measures: [NamedMeasure("number", .count)])
    var counts: [[Value]: Int] = [:]
    for row in try session.rows(grouped) {
      counts[try own.map { try row[$0] }] = Int(try row.integer("number"))
    }
    return counts
  }
}
