import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// Whether a table with records would gain by being kept in parts, so that a year of them goes at
/// once. It is a recommendation for whoever looks after the database; nothing is carried out.
public struct PartitionProposal: Sendable, Hashable, Codable {
  /// `cases/case`
  public let record: String
  public let table: String
  public let verdict: Verdict
  /// The column by whose day records end.
  public let column: String?
  public let rows: Int
  /// The parts that there are already.
  public let parts: Int
  /// The statements that would do it, for PostgreSQL.
  public let sql: [String]

  public enum Verdict: String, Sendable, Hashable, Codable {
    /// Would gain: the end of a record follows from one day in its own row.
    case recommended
    /// Is kept in parts by that column already.
    case inPlace = "in-place"
    /// In parts, and by something that does not decide when records end.
    case otherParts = "other-parts"
    /// Their ends follow from more than one day of their own row.
    case severalDays = "several-days"
    /// Fewer rows than make a difference.
    case tooSmall = "too-small"
    /// The database drops no part in a transaction.
    case otherDatabase = "other-database"
    /// Rows of other tables refer to these: each reference would have to name the day as well.
    case referredTo = "referred-to"
  }

  /// Fewer rows are removed one by one in seconds.
  public static let rowsMin = 100_000
  /// Years for which parts are written out.
  static let yearsMax = 40
}

extension RecordScope {
  /// Looks at the table of these records. The only right it needs is to read.
  public func partitionProposal(
    on day: LocalDay, _ session: any SQLSession
  ) throws -> PartitionProposal {
    let (rows, first, last) = try extent(endColumn(on: day), session)
    let there = try session.partitioning(of: table.name)
    let column = endColumn(on: day)
    let refers = try session.tableNames().contains { name in
      try RemovalOrder.foreign(of: name, session).contains { $0.table == table.name }
    }
    let verdict: PartitionProposal.Verdict =
      if session.dialect != .postgresql {
        .otherDatabase
      } else if column == nil {
        .severalDays
      } else if let there {
        there.columns.first == column ? .inPlace : .otherParts
      } else if rows < PartitionProposal.rowsMin {
        .tooSmall
      } else if refers {
        .referredTo
      } else {
        .recommended
      }
    return PartitionProposal(
      record: name, table: table.name, verdict: verdict, column: column, rows: rows,
      parts: there?.parts.count ?? 0,
      sql: verdict == .recommended
        ? try statements(column ?? "", from: first ?? day.year, to: last ?? day.year) : [])
  }

  /// The column of the record's own row whose day alone says when its term begins.
  private func endColumn(on day: LocalDay) -> String? {
    let condition = rules.mayBeDue(on: day, items: record.items.map(\.text))
    guard let events = Self.events(of: condition) else { return nil }
    let told = record.tellings.contains { $0.event.map { events.contains($0.text) } ?? false }
    let columns = table.columns.filter { $0.event.map { events.contains($0.text) } ?? false }
    return !told && columns.count == 1 ? columns[0].name : nil
  }

  /// The events from whose days records may be due; nil where something else decides.
  private static func events(of condition: StartCondition) -> Set<String>? {
    switch condition {
    case .happened(let event, _): return [event]
    case .any(let parts), .all(let parts):
      let known = parts.map(events)
      return known.contains(nil) ? nil : Set(known.compactMap(\.self).joined())
    case .never: return []
    case .always, .bornNotAfter: return nil
    }
  }

  /// How many rows, and the years of the first and the last.
  private func extent(
    _ column: String?, _ session: any SQLSession
  ) throws -> (rows: Int, first: Int?, last: Int?) {
    let columns = Set(key + [column].compactMap(\.self)).sorted()
    let ends = column.map { name -> [NamedMeasure] in
      let day = Relations.Expression.column("row.\(name)")
      return [NamedMeasure("first", .min(day)), NamedMeasure("last", .max(day))]
    }
    let row = try session.rows(
      .grouped(
        .table(table.name, as: "row", columns: columns), by: [],
        measures: [NamedMeasure("number", .count)] + (ends ?? []))
    ).first
    guard let row else { return (0, nil, nil) }
    func year(_ name: String) throws -> Int? {
      guard column != nil, case .text(let text) = try row[name] else { return nil }
      return Int(text.prefix(4))
    }
    return (Int(try row.integer("number")), try year("first"), try year("last"))
  }

  /// As text alone: a new table beside the old one, a part a year, and one for what comes late.
  private func statements(_ column: String, from first: Int, to last: Int) throws -> [String] {
    let (whole, new) = (table.name, table.name + "_parts")
    let source = try SQLIdentifier.quote(table: whole)
    let target = try SQLIdentifier.quote(table: new)
    let day = try SQLIdentifier.quote(column)
    let keys = Array(key) + (key.contains(column) ? [] : [column])
    let main = try keys.map { try SQLIdentifier.quote($0) }.joined(separator: ", ")
    let start = max(first, last - PartitionProposal.yearsMax)
    let years = try (start...max(start, last)).map { year in
      "CREATE TABLE \(try SQLIdentifier.quote(table: "\(whole)_\(year)")) PARTITION OF \(target) "
        + "FOR VALUES FROM ('\(year)-01-01') TO ('\(year + 1)-01-01');"
    }
    return [
      "CREATE TABLE \(target) (LIKE \(source) INCLUDING DEFAULTS INCLUDING CONSTRAINTS) "
        + "PARTITION BY RANGE (\(day));"
    ] + years + [
      "CREATE TABLE \(try SQLIdentifier.quote(table: "\(whole)_late")) PARTITION OF \(target) DEFAULT;",
      "ALTER TABLE \(target) ADD PRIMARY KEY (\(main));",
      "INSERT INTO \(target) SELECT * FROM \(source);",
      "-- compare both, then rename them in one transaction, with their foreign keys and rights",
    ]
  }
}
