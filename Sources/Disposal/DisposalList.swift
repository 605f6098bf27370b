import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// What the owner of a system that is not ours to write in is asked to dispose of: the one place in
/// which keys of records stand. Whoever holds it reads who is meant.
public struct DisposalList: Sendable, Hashable {
  public let lines: [Line]

  public struct Line: Sendable, Hashable {
    /// The id of the record in the map.
    public let record: String
    public let rule: String?
    /// Columns of the key and their values, in sequence.
    public let key: [(column: String, value: String)]

    public static func == (left: Line, right: Line) -> Bool { left.fields == right.fields }

    public func hash(into hasher: inout Hasher) { hasher.combine(fields) }

    fileprivate var fields: [String] {
      [record, rule ?? "", key.map { "\($0.column)=\($0.value)" }.joined(separator: " ")]
    }
  }

  /// As CSV, for a spreadsheet: a text that could be taken for a formula has an apostrophe first.
  public var csv: String {
    let rows = [["record", "rule", "key"]] + lines.map(\.fields)
    return rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    let needsQuotes = safe.contains { ",\"\r\n".contains($0) }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}

extension DisposalRun {
  /// The records of the plan that are there, as they were planned, and still due with every stop
  /// that stands today: no transaction of ours looks at them again before the owner does.
  ///
  /// A record that something stops by now is not on it: what an owner destroys does not come back.
  ///
  /// - Parameter today: a hold that began since the plan counts.
  /// - Returns: the list, and how many planned records have changed since.
  public func list(
    from database: any SQLDatabase, today: LocalDay
  ) async throws -> (list: DisposalList, drift: Int) {
    let (keys, unchanged) = try await due(in: database, today: max(today, planning.day))
    var lines: [DisposalList.Line] = []
    for batch in batches {
      guard let scope = planning.scopes.first(where: { $0.record.id == batch.record }) else {
        throw DisposalRefusal.schemaChanged(table: batch.record, column: nil)
      }
      for key in keys[batch.sequence] ?? [] {
        lines.append(
          DisposalList.Line(
            record: batch.record, rule: batch.rule,
            key: zip(scope.key, key).map { ($0, Self.words($1)) }))
      }
    }
    return (DisposalList(lines: lines), batches.map(\.rows).reduce(0, +) - unchanged)
  }

  /// The keys of the planned records that are as they were and still due, by batch, and how many are
  /// as they were.
  private func due(
    in database: any SQLDatabase, today: LocalDay
  ) async throws -> (keys: [Int: [[Value]]], unchanged: Int) {
    try await database.read { session in
      let holds = try planning.holds(session)
      var (keys, unchanged) = ([Int: [[Value]]](), 0)
      for scope in planning.scopes {
        var planned: [RowDigest: (batch: PlannedBatch, facts: RowDigest)] = [:]
        for batch in batches where batch.record == scope.record.id {
          for (key, facts) in batch.planned { planned[key] = (batch, facts) }
        }
        guard !planned.isEmpty else { continue }
        var then = DecisionMemo(scope.rules, on: planning.day)
        var now = DecisionMemo(scope.rules, on: today)
        try planning.read(scope, holds, session) { read in
          let digest = RowDigest.of(key: read.key, salt: planning.salt)
          guard let (batch, facts) = planned[digest], facts == read.digest else { return }
          unchanged += 1
          let decisions = [then.decide(read), now.decide(read)]
          guard decisions.allSatisfy({ $0.outcome == batch.outcome }) else { return }
          keys[batch.sequence, default: []].append(read.key)
        }
      }
      return (keys, unchanged)
    }
  }

  private static func words(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .integer(let number): String(number)
    case .text(let text): text
    case .bytes(let bytes): bytes.map { String($0, radix: 16) }.joined()
    }
  }
}
