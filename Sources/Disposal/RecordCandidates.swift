import Register
import Relations
import Retention
import StatutoryTime
import SystemMaps

/// The records that may be due on a day, as one question to the database.
struct RecordCandidates {
  let scope: RecordScope
  let day: LocalDay

  /// - Returns: nil where no rule gives an end that can be computed: every record is held.
  func relation() throws -> Relation? {
    let condition = scope.rules.mayBeDue(on: day, items: scope.record.items.map(\.text))
    let early = earlyEnds()
    if condition == .never, early == nil { return nil }
    let table = RecordQuestions.table(scope)
    if scope.record.tellings.contains(where: \.mayEndEarlyElsewhere) { return table }
    if let early { return predicate(condition).map { table.where($0 || early) } ?? table }
    return try narrowed(table, condition)
  }

  /// Rows that say themselves that they are needed no longer.
  private func earlyEnds() -> Relations.Predicate? {
    let columns = scope.record.tellings.filter { $0.mayEndEarly && $0.through.isEmpty }
      .compactMap { $0.kind == .consent ? $0.until : $0.from }
    if columns.isEmpty {
      let elsewhere = scope.record.tellings.contains(where: \.mayEndEarlyElsewhere)
      return elsewhere ? .always : nil
    }
    return .or(columns.map { .isNotNull(.column("row.\($0)")) })
  }

  private func narrowed(_ table: Relation, _ condition: StartCondition) throws -> Relation {
    switch condition {
    case .bornNotAfter(let day): return try withoutLaterBirths(table, day)
    case .all(let parts): return try parts.reduce(table) { try narrowed($0, $1) }
    default: return predicate(condition).map { table.where($0) } ?? table
    }
  }

  /// - Returns: nil where a row alone cannot tell.
  private func predicate(_ condition: StartCondition) -> Relations.Predicate? {
    switch condition {
    case .always, .bornNotAfter: return nil
    case .never: return .never
    case .happened(let event, let day): return happened(event, day)
    case .all(let parts): return .and(parts.compactMap(predicate))
    case .any(let parts):
      let known = parts.compactMap(predicate)
      return known.count == parts.count ? .or(known) : nil
    }
  }

  /// A moment of the day itself is later than the day's name, so that the next day is the limit.
  private func happened(_ event: String, _ day: LocalDay) -> Relations.Predicate? {
    let tellings = scope.record.tellings.filter { $0.event?.text == event }
    if tellings.contains(where: { !$0.through.isEmpty }) { return nil }
    let columns =
      scope.table.columns.filter { $0.event?.text == event }.map(\.name)
      + tellings.compactMap(\.from)
    return .or(
      columns.map { .column("row.\($0)") < .text(day.adding(days: 1).description) })
  }

  /// The rows without anybody known to be born after a day.
  private func withoutLaterBirths(_ table: Relation, _ day: LocalDay) throws -> Relation {
    let limit = Relations.Expression.text(day.adding(days: 1).description)
    var relation = table
    for role in scope.table.people {
      guard role.name == PersonRole.child || scope.table.people.count == 1 else { continue }
      if role.isHere {
        guard let birth = scope.table.birth(of: role) else { continue }
        let column = Relations.Expression.column("row.\(birth.name)")
        relation = relation.where(.isNull(column) || column < limit)
      } else if let others = try laterBorn(role, limit) {
        relation = relation.lacking(others.relation, on: others.condition)
      }
    }
    return relation
  }

  private func laterBorn(
    _ role: PersonRole, _ limit: Relations.Expression
  ) throws -> (relation: Relation, condition: Relations.Predicate)? {
    guard let there = scope.system.roleThere(role), let first = role.through.first,
      let start = scope.system.table(first.table.text),
      let birth = there.table.birth(of: there.role)
    else { return nil }
    let rest = Array(role.through.dropFirst())
    let name = rest.isEmpty ? "told" : "start"
    let onward = rest.first?.by.map(\.name) ?? [birth.name]
    let columns = Set(first.by.map(\.text) + first.where.map(\.name) + onward).sorted()
    var relation = Relation.table(start.name, as: name, columns: columns)
    if !rest.isEmpty {
      relation = try RecordQuestions.joined(
        relation, scope, rest, from: name, reading: [birth.name])
    }
    return (
      relation.where(.column("told.\(birth.name)") >= limit),
      first.condition(from: "row", to: name, start)
    )
  }
}

extension RecordTelling {
  /// Whether it can end a record before its term.
  var mayEndEarly: Bool {
    switch kind {
    case .erasure, .needEnded: true
    case .consent: until != nil
    default: false
    }
  }

  var mayEndEarlyElsewhere: Bool { mayEndEarly && !through.isEmpty }
}
