import Register
import Relations
import SystemMaps
import Systems

extension PersonRows {
  /// What never leaves of the person, and what others who stand beside them have under a mark: a
  /// child's own address is that of the parent who has withheld it.
  func protection(of places: Set<PersonPlace>) throws -> PersonPlaces {
    var found = try marks(on: places)
    let isMarked = map.tables.contains { $0.columns.contains { $0.protects != nil } }
    guard isMarked else { return found }
    // Their mark is not the person's: only what says the same is kept back.
    found.needles.formUnion(try marks(on: try others(beside: places)).needles)
    return found
  }

  /// Whoever stands in a row beside the person: parents and children of a case, a household.
  ///
  /// - Throws: `ItemRefusal.tooMuch`.
  func others(beside places: Set<PersonPlace>) throws -> Set<PersonPlace> {
    var others: Set<PersonPlace> = []
    for table in map.tables where table.notPersonal == nil && !table.key.isEmpty {
      // A row that is the person's own stands for nobody else.
      guard table.people.count > 1 || !(table.people.first?.isHere ?? true) else { continue }
      var keys: Set<[Value]> = []
      for role in table.people {
        for row in try rows(of: places, from: table, to: role, [], withDeleted: true) {
          keys.insert(try table.key.map { try row["row.\($0.text)"] })
        }
      }
      for role in table.people {
        others.formUnion(try people(of: role, in: table, keys: Array(keys)))
      }
    }
    return others.subtracting(places)
  }

  /// How many rows one question names.
  private static let keysMax = 200

  private func people(
    of role: PersonRole, in table: MappedTable, keys: [[Value]]
  ) throws -> Set<PersonPlace> {
    let path = try map.path(from: table.name, to: role.name)
    guard !path.key.isEmpty else { return [] }
    var found: Set<PersonPlace> = []
    for start in stride(from: 0, to: keys.count, by: Self.keysMax) {
      let isOneOf = keys[start..<min(start + Self.keysMax, keys.count)].map { key in
        Relations.Predicate.and(
          zip(table.key, key).map { .column("row.\($0.text)") == .value($1) })
      }
      let rows = try session.rows(
        path.relation.where(.or(isOneOf))
          .select(path.key.map { NamedExpression($0, .column($0)) }).distinct
          .limit(Self.rowsMax + 1))
      guard rows.count <= Self.rowsMax else { throw ItemRefusal.tooMuch(Self.rowsMax) }
      for row in rows {
        found.insert(
          PersonPlace(
            system: map.id, table: path.table.name, key: try path.key.map { try row[$0] }))
      }
    }
    return found
  }
}
