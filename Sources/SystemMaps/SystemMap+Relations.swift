import Register
import Relations

extension MappedTable {
  /// Every column that the map names, each once, sorted; with those that other tables join by.
  func readColumns(and others: some Sequence<String>) -> [String] {
    knownColumns.union(others).sorted()
  }

  /// That a row is not marked as deleted; always so where rows are not marked.
  public func isLive(as alias: String) -> Relations.Predicate {
    guard let column = deletionMark, let mark = column.deleted else { return .always }
    let value = Relations.Expression.column("\(alias).\(column.name)")
    guard mark != MappedColumn.notNull else { return .isNull(value) }
    // A null is no mark, and a comparison with it would lose the row.
    return .isNull(value)
      || value != .value(StoredValue.of(mark, type: column.type?.text))
  }
}

extension SystemMap {
  /// A table's rows, those marked as deleted as well: `row.COLUMN`.
  ///
  /// - Throws: ``PersonPathError/noSuchTable(_:)``.
  public func rows(of table: String, as alias: String = "row") throws(PersonPathError) -> Relation {
    guard let table = self.table(table) else { throw .noSuchTable(table) }
    return rows(of: table, as: alias)
  }

  private func rows(of table: MappedTable, as alias: String) -> Relation {
    .table(table.name, as: alias, columns: table.readColumns(and: joinColumns(of: table)))
  }

  /// Columns by which ways lead into the table or on from it.
  private func joinColumns(of table: MappedTable) -> Set<String> {
    var names: Set<String> = []
    for role in tables.flatMap(\.people) {
      for (step, next) in zip(role.through, role.through.dropFirst().map(Optional.some) + [nil])
      where step.table.text == table.name {
        names.formUnion(step.by.map(\.text) + step.where.map(\.name))
        names.formUnion(next?.by.map(\.name) ?? [])
      }
    }
    return names
  }

  /// The way from a table to the people of one of its roles, by the joins that the map states.
  ///
  /// - Parameter withDeleted: whether rows of other tables count that are marked as deleted. The
  ///   table's own rows all do.
  /// - Throws: `PersonPathError`.
  public func path(
    from table: String, to role: String, withDeleted: Bool = true
  ) throws(PersonPathError) -> PersonPath {
    guard let start = self.table(table) else { throw .noSuchTable(table) }
    guard let wanted = start.role(role) else { throw .noSuchRole(role) }
    let rows = rows(of: start, as: "row")
    if wanted.isHere {
      return PersonPath(relation: rows, table: start, role: wanted, alias: "row")
    }
    guard let there = roleThere(wanted) else { throw .brokenWay(role) }
    var relation = rows
    var before = "row"
    for (index, step) in wanted.through.enumerated() {
      guard let next = self.table(step.table.text) else { throw .brokenWay(role) }
      let alias = index == wanted.through.count - 1 ? "person" : "by\(index + 1)"
      var condition = step.condition(from: before, to: alias, next)
      if !withDeleted { condition = condition && next.isLive(as: alias) }
      relation = relation.join(self.rows(of: next, as: alias), on: condition)
      before = alias
    }
    let ends = relation.columns.filter { $0.hasPrefix("row.") || $0.hasPrefix("person.") }
    return PersonPath(
      relation: relation.select(ends.map { NamedExpression($0, .column($0)) }),
      table: there.table, role: there.role, alias: "person")
  }

  /// The ways by which terms count from a birth: the role that is the child, or the only person.
  ///
  /// - Returns: nil where the row is about nobody such; several children are several rows.
  public func path(
    from table: MappedTable, toBirthOf person: RetentionTerm.Person
  ) throws(PersonPathError) -> PersonPath? {
    switch person {
    case .child, .youngestChild:
      guard table.role(PersonRole.child) != nil else { return nil }
      return try path(from: table.name, to: PersonRole.child)
    case .person:
      guard table.people.count == 1 else { return nil }
      return try path(from: table.name, to: table.people[0].name)
    }
  }
}

extension JoinStep {
  /// The condition that ties a row here to one there.
  public func condition(
    from here: String, to there: String, _ table: MappedTable
  ) -> Relations.Predicate {
    let equal = by.map { pair -> Relations.Predicate in
      Relations.Expression.column("\(here).\(pair.name)").isAlike(.column("\(there).\(pair.text)"))
    }
    let fixed = self.where.map { $0.isMet(by: there, of: table) }
    return .and(equal + fixed)
  }
}

extension NamedText {
  /// That a column has the value which the map writes beside it, or any for `not-null`.
  public func isMet(by alias: String, of table: MappedTable) -> Relations.Predicate {
    let type = table.column(name)?.type?.text
    if text == MappedColumn.notNull { return .isNotNull(.column("\(alias).\(name)")) }
    return Relations.Expression.column("\(alias).\(name)")
      .isAlike(.value(StoredValue.of(text, type: type)))
  }
}
