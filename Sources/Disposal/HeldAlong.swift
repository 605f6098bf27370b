import Register
import Relations
import SystemMaps

/// The ways from a record to the people of the rows that go with it: who stands in a complaint or a
/// check alone is held as well as who stands in the case.
struct HeldAlong {
  private let scope: RecordScope
  private let base: Relation
  /// The most ways that are followed from one record.
  private static let waysMax = 200

  init(_ scope: RecordScope, _ base: Relation) {
    self.scope = scope
    self.base = base
  }

  /// The keys of the records with a row along about the person known by this.
  func ways(to identity: String, _ value: String) throws -> [Relation] {
    let keys = RecordQuestions.keyColumns(scope).map { NamedExpression($0, .column($0)) }
    var found: [Relation] = []
    for way in try paths() {
      for role in way.table.people where !leadsBack(role, way) {
        guard let end = end(of: role, way) else { continue }
        let known = KnownBy(identity, of: end.role, in: end.table)
        guard !known.isEmpty else { continue }
        let people = try joined(way.ties, role.through, reading: known.columns)
        found.append(.projected(people.relation.where(known.says(value, people.alias)), keys))
      }
    }
    return found
  }

  private struct Way {
    let table: MappedTable
    /// From the record's table outward.
    let ties: [(tie: GoesWith, table: MappedTable)]
  }

  /// - Throws: `DisposalRefusal.tooManyWays`: who stands on a way that is not followed would not be
  ///   held.
  private func paths() throws -> [Way] {
    var found: [Way] = []
    var open = [Way(table: scope.table, ties: [])]
    while let way = open.popLast() {
      guard found.count <= Self.waysMax else {
        throw DisposalRefusal.tooManyWays(table: scope.table.name)
      }
      for table in scope.system.tables {
        for tie in table.goesWith where tie.table.text == way.table.name {
          let next = Way(table: table, ties: way.ties + [(tie, table)])
          found.append(next)
          open.append(next)
        }
      }
    }
    return found
  }

  /// Whoever stands in the row that it goes with was asked for there.
  private func leadsBack(_ role: PersonRole, _ way: Way) -> Bool {
    way.ties.count > 1 && role.through.first?.table.text == way.ties.last?.tie.table.text
  }

  private func end(of role: PersonRole, _ way: Way) -> (table: MappedTable, role: PersonRole)? {
    role.isHere ? (way.table, role) : scope.system.roleThere(role)
  }

  private func joined(
    _ ties: [(tie: GoesWith, table: MappedTable)], _ steps: [JoinStep], reading columns: [String]
  ) throws -> (relation: Relation, alias: String) {
    var relation = base
    var before = RecordQuestions.alias
    for (index, next) in ties.enumerated() {
      let alias = "along\(index)"
      let onward =
        index + 1 < ties.count
        ? ties[index + 1].tie.by.map(\.text) : steps.first?.by.map(\.name) ?? columns
      relation = relation.join(
        .table(
          next.table.name, as: alias, columns: Set(next.tie.by.map(\.name) + onward).sorted()),
        on: .and(
          next.tie.by.map {
            Relations.Expression.column("\(alias).\($0.name)")
              .isAlike(.column("\(before).\($0.text)"))
          }))
      before = alias
    }
    guard !steps.isEmpty else { return (relation, before) }
    return (
      try RecordQuestions.joined(relation, scope, steps, from: before, reading: columns), "told"
    )
  }
}
