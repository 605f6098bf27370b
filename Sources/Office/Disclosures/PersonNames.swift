import Register
import Relations
import SystemMaps
import Systems

/// What names somebody on record beside the rows in which they stand: a row may go, or there may be
/// one a year, and whoever had its items has still to be told.
extension PersonPlace {
  /// A number that one person has in every system, in the place of a row.
  static func number(_ kind: MappedColumn.Identity, _ value: Value) -> PersonPlace? {
    PersonRows.compared(value).map {
      PersonPlace(system: "", table: kind.rawValue, key: [.text($0)])
    }
  }
}

extension PersonRows {
  /// What the numbers of some rows name.
  func names(of places: Set<PersonPlace>) throws -> [PersonPlace] {
    try numbers(of: places).compactMap { key in
      MappedColumn.Identity(rawValue: key.kind).flatMap { .number($0, .text(key.value)) }
    }
  }
}

extension BodyDisclosures {
  /// Whatever names the person on record: rows, numbers, and that by which they were found.
  func names(of person: PersonPlaces, by key: PersonKey?) async throws -> PersonPlaces {
    var named = person
    if let key { named.places.formUnion(try names(by: key)) }
    for system in systems where person.places.contains(where: { $0.system == system.map.id }) {
      named.places.formUnion(
        try await Self.read(system) { session in
          try PersonRows(map: system.map, session: session).names(of: person.places)
        })
    }
    return named
  }

  /// What the key alone names, also once the rows are gone.
  ///
  /// - Throws: `ItemRefusal.severalPeople` where a system gives its numbers out in several tables and
  ///   none is named.
  func names(by key: PersonKey) throws -> Set<PersonPlace> {
    let kind = try key.checked()
    guard kind == .reference else {
      let value = kind == .email ? key.value.lowercased() : key.value
      return Set([PersonPlace.number(kind, .text(value))].compactMap(\.self))
    }
    guard let id = key.system, let map = register.system(id) else { return [] }
    let tables = map.tables.filter { table in
      (key.table ?? table.name) == table.name && table.notPersonal == nil
        && table.columns.contains { $0.identity == .reference }
    }
    guard tables.count < 2 else { throw ItemRefusal.severalPeople }
    guard let table = tables.first else { return [] }
    var names: Set = [PersonPlace(system: id, table: "=\(table.name)", key: [.text(key.value)])]
    let isKey =
      table.key.count == 1 && table.column(table.key[0].text)?.identity == .reference
    if isKey {
      names.insert(PersonPlace(system: id, table: table.name, key: [.text(key.value)]))
      if let number = Int64(key.value) {
        names.insert(PersonPlace(system: id, table: table.name, key: [.integer(number)]))
      }
    }
    return names
  }
}
