import Register
import Relations
import Retention
import StatutoryTime
import SystemMaps

/// What is asked of a database about the records of one kind: one question for their own rows, and
/// one for each kind of other rows that tell something of them, all in the order of the key.
struct RecordQuestions {
  let scope: RecordScope
  let roots: Relation
  let satellites: [Satellite]

  /// Rows beside the record's own, several to one record.
  struct Satellite {
    let tells: Tells
    let relation: Relation

    enum Tells {
      /// Rows of people, with `person` and `birth`, and how their days are read.
      case birth(RecordPerson.Role, born: StoredDay, died: StoredDay)
      case telling(RecordTelling)
      case recordClass(RecordClass)
      /// A stop that was placed through the product.
      case hold(PlacedHold)
    }
  }

  static let alias = "row"

  /// - Parameter base: rows of the record's table under the alias `row`, with its ``columns``.
  init(_ scope: RecordScope, base: Relation, holds: [PlacedHold] = []) throws {
    self.scope = scope
    let keys = Self.keyColumns(scope)
    let order = keys.map { Ordering(.column($0)) }
    roots = .ordered(base, order)
    var satellites = try Self.births(scope, base)
    for telling in scope.record.tellings where !telling.through.isEmpty {
      satellites.append(
        Satellite(
          tells: .telling(telling), relation: try Self.told(telling, scope, base)))
    }
    for mapped in scope.record.classes where !mapped.through.isEmpty {
      satellites.append(
        Satellite(
          tells: .recordClass(mapped.recordClass),
          relation: try Self.members(mapped, scope, base)))
    }
    for hold in holds {
      satellites.append(
        Satellite(tells: .hold(hold), relation: try hold.reached(scope, base)))
    }
    self.satellites = satellites.map { satellite in
      Satellite(tells: satellite.tells, relation: .ordered(satellite.relation, order))
    }
  }

  static func keyColumns(_ scope: RecordScope) -> [String] {
    scope.key.map { "\(alias).\($0)" }
  }

  /// Every column of the record's own rows that decides or by which other rows are found.
  static func columns(of scope: RecordScope) -> [String] {
    var names = Set(scope.key)
    for column in scope.table.columns where column.event != nil || column.fact != nil {
      names.insert(column.name)
    }
    for telling in scope.record.tellings {
      if let step = telling.through.first {
        names.formUnion(step.by.map(\.name))
      } else {
        names.formUnion(telling.readColumns)
      }
    }
    for mapped in scope.record.classes {
      let own = mapped.through.first?.by.map(\.name) ?? mapped.where.map(\.name)
      names.formUnion(own)
    }
    for role in scope.table.people {
      names.formUnion(role.through.first?.by.map(\.name) ?? [])
      if role.isHere { names.formUnion(scope.table.identity(of: role).map(\.name)) }
    }
    return names.sorted()
  }

  /// The whole table.
  static func table(_ scope: RecordScope) -> Relation {
    .table(scope.source, as: alias, columns: columns(of: scope))
  }

  // MARK: People

  private static func births(_ scope: RecordScope, _ base: Relation) throws -> [Satellite] {
    try scope.table.people.compactMap { role in
      guard let way = try birthWay(of: role, scope, base) else { return nil }
      let there =
        role.isHere ? (table: scope.table, role: role) : scope.system.roleThere(role)
      guard let (table, own) = there else { return nil }
      return Satellite(
        tells: .birth(
          role.name == PersonRole.child ? .child : .subject,
          born: StoredDay(table.birth(of: own)?.name, in: table, of: scope.system),
          died: StoredDay(table.death(of: own)?.name, in: table, of: scope.system)),
        relation: way)
    }
  }

  /// The rows of people of a role: the record's key, `person1`… for theirs, and `birth`.
  private static func birthWay(
    of role: PersonRole, _ scope: RecordScope, _ base: Relation
  ) throws -> Relation? {
    let isOnlyPerson = scope.table.people.count == 1
    guard role.name == PersonRole.child || isOnlyPerson else { return nil }
    if role.isHere {
      guard let birth = scope.table.birth(of: role) else { return nil }
      let death = scope.table.death(of: role).map { "\(alias).\($0.name)" }
      return project(
        base, scope, people: keyColumns(scope), birth: "\(alias).\(birth.name)", death: death)
    }
    guard let there = scope.system.roleThere(role),
      let birth = there.table.birth(of: there.role)
    else { return nil }
    let death = there.table.death(of: there.role)
    let needed = there.table.key.map(\.text) + [birth.name] + [death?.name].compactMap(\.self)
    let joined = try joined(base, scope, role.through, reading: needed, mayEnd: true)
    return project(
      joined, scope, people: there.table.key.map { "told.\($0.text)" },
      birth: "told.\(birth.name)", death: death.map { "told.\($0.name)" })
  }

  private static func project(
    _ relation: Relation, _ scope: RecordScope, people: [String], birth: String, death: String?
  ) -> Relation {
    .projected(
      relation,
      keyColumns(scope).map { NamedExpression($0, .column($0)) }
        + people.enumerated().map { NamedExpression("person\($0.offset)", .column($0.element)) }
        + [NamedExpression("birth", .column(birth))]
        + (death.map { [NamedExpression("death", .column($0))] } ?? []))
  }

  // MARK: Rows that tell

  private static func members(
    _ mapped: MappedClass, _ scope: RecordScope, _ base: Relation
  ) throws -> Relation {
    let columns = mapped.where.map(\.name)
    var relation = try joined(base, scope, mapped.through, reading: columns)
    if let last = mapped.through.last.flatMap({ scope.system.table($0.table.text) }) {
      relation = relation.where(.and(mapped.where.map { $0.isMet(by: "told", of: last) }))
    }
    return .projected(relation, keyColumns(scope).map { NamedExpression($0, .column($0)) })
  }

  private static func told(
    _ telling: RecordTelling, _ scope: RecordScope, _ base: Relation
  ) throws -> Relation {
    let columns = telling.readColumns
    // What was entered by mistake and marked as deleted tells nothing. Births and classes by which a
    // record is kept count even so: more of them is the safe side.
    var relation = try joined(base, scope, telling.through, reading: columns, isLive: true)
    let last = telling.through.last.flatMap { scope.system.table($0.table.text) }
    if let last, !telling.where.isEmpty {
      relation = relation.where(
        .and(telling.where.map { $0.isMet(by: "told", of: last) }))
    }
    return .projected(
      relation,
      keyColumns(scope).map { NamedExpression($0, .column($0)) }
        + columns.map { NamedExpression("told.\($0)", .column("told.\($0)")) })
  }

  /// The record's rows with those at the end of a way, under `told`.
  ///
  /// - Parameter mayEnd: whether a way counts that breaks off after its first step: a child in the
  ///   case of whom no person is known has no known date of birth.
  /// - Parameter isLive: whether rows that are marked as deleted count for nothing.
  static func joined(
    _ base: Relation, _ scope: RecordScope, _ steps: [JoinStep], from start: String = alias,
    reading columns: [String], mayEnd: Bool = false, isLive: Bool = false
  ) throws -> Relation {
    var relation = base
    var before = start
    for (index, step) in steps.enumerated() {
      guard let next = scope.system.table(step.table.text) else {
        throw PersonPathError.noSuchTable(step.table.text)
      }
      let isLast = index == steps.count - 1
      let name = isLast ? "told" : "way\(index)"
      let onward = isLast ? columns : steps[index + 1].by.map(\.name)
      let mark = isLive ? next.deletionMark.map { [$0.name] } ?? [] : []
      let needed = Set(step.by.map(\.text) + step.where.map(\.name) + onward + mark).sorted()
      let rows = Relation.table(next.name, as: name, columns: needed)
      var condition = step.condition(from: before, to: name, next)
      if isLive { condition = condition && next.isLive(as: name) }
      let mayLack = mayEnd && (index > 0 || start != alias) && step.where.isEmpty
      relation =
        mayLack
        ? relation.leftJoin(rows, on: condition) : relation.join(rows, on: condition)
      before = name
    }
    return relation
  }
}

extension RecordTelling {
  /// The columns that are read where it is told.
  var readColumns: [String] {
    Set([from, until, answer, term].compactMap(\.self) + self.where.map(\.name)).sorted()
  }
}
