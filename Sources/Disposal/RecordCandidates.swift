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
    let table = RecordQuestions.table(scope)
    if mustReadAll { return table }
    if condition == .never, early == nil { return nil }
    if scope.record.tellings.contains(where: \.mayEndEarlyElsewhere) { return table }
    if let early { return predicate(condition).map { table.where($0 || early) } ?? table }
    return try narrowed(table, condition)
  }

  /// Floors of the law and open cases decide about records whose term says nothing.
  private var mustReadAll: Bool {
    let lacksPeriod = scope.rules.mayLackPeriod(items: scope.record.items.map(\.text))
    return !scope.record.classes.isEmpty
      || lacksPeriod && scope.record.tellings.contains { $0.undoes != nil }
  }

  /// Rows that say themselves that they are needed no longer.
  private func earlyEnds() -> Relations.Predicate? {
    let own = scope.record.tellings.filter { $0.mayEndEarly && $0.through.isEmpty }
    let columns = own.compactMap { $0.kind == .consent ? $0.until : $0.from }
    // One without a column for its day is so from the start.
    if columns.count < own.count { return .always }
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

  private func happened(_ event: String, _ limit: LocalDay) -> Relations.Predicate? {
    let isConsent = event == "consent-given"
    let tellings = scope.record.tellings.filter {
      $0.event?.text == event || isConsent && $0.kind == .consent
    }
    guard tellings.allSatisfy({ $0.through.isEmpty && $0.from != nil }) else { return nil }
    let columns =
      scope.table.columns.filter { $0.event?.text == event }.map(\.name)
      + tellings.compactMap(\.from)
    // A record without the consent that it rests on is looked at.
    if isConsent, columns.isEmpty { return nil }
    return .or(
      columns.map { name in
        let column = Relations.Expression.column("row.\(name)")
        let past = column < .text(after(limit)) || column > .text(after(day))
        return isConsent ? past || .isNull(column) : past
      })
  }

  /// A moment of the day itself, in whichever zone it was written, is later than the day's name.
  /// What is "later" than today is no day at all, and is looked at.
  private func after(_ day: LocalDay) -> String { day.adding(days: 2).description }

  /// The rows without anybody known to be born after a day.
  private func withoutLaterBirths(_ table: Relation, _ day: LocalDay) throws -> Relation {
    let limit = Relations.Expression.text(after(day))
    let today = Relations.Expression.text(after(self.day))
    var relation = table
    for role in scope.table.people {
      guard role.name == PersonRole.child || scope.table.people.count == 1 else { continue }
      if role.isHere {
        guard let birth = scope.table.birth(of: role) else { continue }
        let column = Relations.Expression.column("row.\(birth.name)")
        relation = relation.where(.isNull(column) || column < limit || column > today)
      } else if let others = try laterBorn(role, limit, today) {
        relation = relation.lacking(others.relation, on: others.condition)
      }
    }
    return relation
  }

  /// Those born later, of records of which every date is known: one that is not is looked at.
  private func laterBorn(
    _ role: PersonRole, _ limit: Relations.Expression, _ today: Relations.Expression
  ) throws -> (relation: Relation, condition: Relations.Predicate)? {
    guard let there = scope.system.roleThere(role), let first = role.through.first,
      let start = scope.system.table(first.table.text),
      let birth = there.table.birth(of: there.role)
    else { return nil }
    func people(_ name: String) throws -> Relation {
      try self.people(Array(role.through.dropFirst()), first, start, birth.name, as: name)
    }
    let column = Relations.Expression.column("told.\(birth.name)")
    let unknown = try people("undated").where(.isNull(column)).select(
      first.by.map {
        NamedExpression(
          "undated.\($0.text)", .column("\(role.through.count > 1 ? "undated" : "told").\($0.text)")
        )
      })
    let name = role.through.count > 1 ? "start" : "told"
    let same = first.by.map { pair -> Relations.Predicate in
      .column("\(name).\(pair.text)") == .column("undated.\(pair.text)")
    }
    return (
      try people("start").where(column >= limit && column <= today)
        .lacking(unknown, on: .and(same)),
      first.condition(from: "row", to: name, start)
    )
  }

  /// The rows of a first step and, under `told`, those of people at the end of the way.
  private func people(
    _ rest: [JoinStep], _ first: JoinStep, _ start: MappedTable, _ birth: String, as alias: String
  ) throws -> Relation {
    let name = rest.isEmpty ? "told" : alias
    let onward = rest.first?.by.map(\.name) ?? [birth]
    let columns = Set(first.by.map(\.text) + first.where.map(\.name) + onward).sorted()
    var relation = Relation.table(start.name, as: name, columns: columns)
    if !rest.isEmpty {
      relation = try RecordQuestions.joined(
        relation, scope, rest, from: name, reading: [birth], mayEnd: true)
    }
    return relation
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
