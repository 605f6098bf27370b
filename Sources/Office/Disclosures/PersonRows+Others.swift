import Register
import Relations
import SystemMaps
import Systems

extension PersonRows {
  /// What never leaves of the person, and what others who stand beside them have under a mark: a
  /// child's own address is that of the parent who has withheld it.
  func protection(of places: Set<PersonPlace>) throws -> PersonPlaces {
    var found = try marks(on: places)
    guard map.tables.contains(where: { $0.columns.contains { $0.protects != nil } }) else {
      return found
    }
    // Their mark is not the person's: only what says the same is kept back.
    found.needles.formUnion(try marks(on: try others(beside: places)).needles)
    return found
  }

  /// Whoever stands in a row beside the person: parents and children of a case, a household. Of a row
  /// in which they stand by their work alone, nobody does.
  ///
  /// - Throws: `ItemRefusal.tooMuch`.
  func others(beside places: Set<PersonPlace>) throws -> Set<PersonPlace> {
    var others: Set<PersonPlace> = []
    for table in map.tables where table.notPersonal == nil && !table.key.isEmpty {
      // A row that is the person's own stands for nobody else.
      guard table.people.count > 1 || !(table.people.first?.isHere ?? true) else { continue }
      var keys: Set<[Value]> = []
      for role in table.people where !map.isAtWork(role, in: table) {
        for row in try rows(of: places, from: table, to: role, [], withDeleted: true) {
          keys.insert(try table.key.map { try row["row.\($0.text)"] })
        }
      }
      for part in Array(keys).parts(of: Self.keysMax) {
        let isOneOf = part.map { key in
          Relations.Predicate.and(
            zip(table.key, key).map { .column("row.\($0.text)") == .value($1) })
        }
        for role in table.people {
          others.formUnion(
            try people(of: role, in: table, where: .or(isOneOf), withDeleted: true))
        }
      }
    }
    return others.subtracting(places)
  }
}
