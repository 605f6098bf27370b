import Register
import Relations
import SystemMaps
import Systems

/// What never leaves of the people of a body, by the numbers that everybody knows them by and by the
/// rows of one table, for returns in bulk: its rows may stand in another system than the marks.
struct ProtectedPeople: Sendable, Equatable {
  private(set) var byNumber: [String: PersonPlaces] = [:]
  private(set) var byRow: [[Value]: PersonPlaces] = [:]

  mutating func add(_ person: PersonPlaces, numbers: Set<String>, rows: Set<[Value]>) {
    let known = PersonPlaces(protected: person.protected, needles: person.needles)
    for number in numbers { byNumber[number] = byNumber[number]?.joined(with: known) ?? known }
    for row in rows { byRow[row] = byRow[row]?.joined(with: known) ?? known }
  }
}

extension BodyDisclosures {
  /// The people of the body about whom something is marked, with those who stand beside them.
  ///
  /// - Parameters:
  ///   - table: of whose rows a return is made.
  ///   - system: in which it is.
  func protectedPeople(
    in table: MappedTable, of system: SystemAtHand
  ) async throws -> ProtectedPeople {
    let all = try linked(Set(marking).union([system.map.id]))
    let trace = PersonTrace(systems: all, links: register.numberLinks)
    var found = ProtectedPeople()
    var seen: Set<PersonPlace> = []
    for marking in all {
      let places = try await Self.read(marking) { session in
        try PersonRows(map: marking.map, session: session).marked()
      }
      for place in places where !seen.contains(place) {
        let person = try await trace.followed(
          from: [place], withDeleted: true, countMax: Self.rowsBesideMax)
        // Whoever is marked in several rows or systems is looked for once.
        seen.formUnion(person.own)
        let marks = try await marks(on: person.all, trace)
        try await found.add(marks, person.all, table, system, trace)
        // Of a parent's withheld address the child's row says nothing either.
        let beside = try await others(beside: person.all, trace)
        guard !beside.isEmpty else { continue }
        let others = try await trace.followed(
          from: beside, withDeleted: true, countMax: Self.rowsBesideMax)
        try await found.add(
          PersonPlaces(needles: marks.needles), others.all, table, system, trace)
      }
    }
    return found
  }

  private func marks(
    on places: Set<PersonPlace>, _ trace: PersonTrace
  ) async throws -> PersonPlaces {
    var found = PersonPlaces()
    for system in trace.systems where places.contains(where: { $0.system == system.map.id }) {
      found = found.joined(
        with: try await Self.read(system) { session in
          try PersonRows(map: system.map, session: session).marks(on: places)
        })
    }
    return found
  }

  private func others(
    beside places: Set<PersonPlace>, _ trace: PersonTrace
  ) async throws -> Set<PersonPlace> {
    var found: Set<PersonPlace> = []
    for system in trace.systems where places.contains(where: { $0.system == system.map.id }) {
      found.formUnion(
        try await Self.read(system) { session in
          try PersonRows(map: system.map, session: session).others(beside: places)
        })
    }
    return found.subtracting(places)
  }
}

extension ProtectedPeople {
  /// Adds what is known of whoever stands in the places, under every number and row of theirs.
  fileprivate mutating func add(
    _ person: PersonPlaces, _ places: Set<PersonPlace>, _ table: MappedTable,
    _ system: SystemAtHand, _ trace: PersonTrace
  ) async throws {
    var numbers: Set<String> = []
    for one in trace.systems where places.contains(where: { $0.system == one.map.id }) {
      numbers.formUnion(
        try await BodyDisclosures.read(one) { session in
          Set(
            try PersonRows(map: one.map, session: session)
              .numbers(of: places, withDeleted: true)
              .map { PersonRows.compared(.text($0.value)) ?? $0.value })
        })
    }
    let rows = try await BodyDisclosures.read(system) { session in
      let search = PersonRows(map: system.map, session: session)
      return try table.people.filter { !system.map.isAtWork($0, in: table) }.reduce(
        into: Set<[Value]>()
      ) { rows, role in
        for row in try search.rows(of: places, from: table, to: role, [], withDeleted: true) {
          rows.insert(try table.key.map { try row["row.\($0.text)"] })
        }
      }
    }
    add(person, numbers: numbers, rows: rows)
  }
}

extension PersonRows {
  /// The rows in which people stand about whom something is marked, also those marked as deleted.
  func marked() throws -> Set<PersonPlace> {
    var found: Set<PersonPlace> = []
    for table in map.tables {
      for mark in table.columns where mark.protects != nil {
        for role in table.people where !map.isAtWork(role, in: table) {
          let path = try map.path(from: table.name, to: role.name)
          let columns = path.key + ["row.\(mark.name)"]
          let rows = try session.rows(
            path.relation.select(columns.map { NamedExpression($0, .column($0)) }).distinct)
          for row in rows where MappedColumn.isSet(try row["row.\(mark.name)"]) {
            found.insert(
              PersonPlace(
                system: map.id, table: path.table.name, key: try path.key.map { try row[$0] }))
          }
        }
      }
    }
    return found
  }
}
