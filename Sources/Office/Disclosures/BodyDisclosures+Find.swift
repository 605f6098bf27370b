import Casebook
import Gate
import Register
import Systems

// Where a person stands, and what of theirs never leaves.
extension BodyDisclosures {
  /// How many rows of one person numbers may lead to, and of all who stand beside them.
  static let linkedRowsMax = 2_000
  static let rowsBesideMax = 10_000

  /// Where the person stands in all systems that could hold the items or a mark on them.
  func find(
    _ key: PersonKey, for items: [String], of service: Service
  ) async throws -> PersonPlaces {
    try await find(key, in: try neededSystems(for: items, of: service))
  }

  /// - Parameters:
  ///   - needed: the systems to be looked into; beside them it looks into those that lead on from one
  ///     to another.
  ///   - withSeveralRows: whether a table that numbers nobody itself may hold several rows of one
  ///     person: one a year in a return.
  /// - Throws: `ItemRefusal.unknownPerson`, `.severalPeople`, `.tooManyLinks`, `.systemNotAtHand`.
  func find(
    _ key: PersonKey, in needed: [SystemAtHand], withSeveralRows: Bool = false
  ) async throws -> PersonPlaces {
    let kind = try key.checked()
    var ids = Set(needed.map(\.map.id))
    if let system = key.system.flatMap(register.system), !system.tables.isEmpty {
      ids.insert(system.id)
    }
    let all = try linked(ids)
    var direct: Set<PersonPlace> = []
    for system in all {
      direct.formUnion(
        try await Self.read(system) { session in
          try PersonRows(map: system.map, session: session)
            .places(key, kind, withSeveralRows: withSeveralRows)
        })
    }
    guard !direct.isEmpty else { throw ItemRefusal.unknownPerson }
    // A parent gives the address that their child has in another system.
    guard kind != .email || Set(direct.map(\.system)).count == 1 else {
      throw ItemRefusal.severalPeople
    }
    let trace = PersonTrace(systems: all, links: register.numberLinks)
    let live = try await trace.followed(
      from: direct, withDeleted: false, isAsked: true, countMax: Self.linkedRowsMax)
    for system in all {
      try await Self.read(system) { session in
        try PersonRows(map: system.map, session: session)
          .checkIsOnePerson(live.own, withSeveralRows: withSeveralRows)
      }
    }
    var found = PersonPlaces(places: live.own, shared: live.shared)
    found.gone = try await trace.followed(
      from: live.own, withDeleted: true, countMax: Self.linkedRowsMax
    ).all.subtracting(found.held)
    return try await marked(found, trace)
  }

  /// The same with what is marked, of the person and of those who stand beside them, in whatever
  /// system it is.
  private func marked(
    _ person: PersonPlaces, _ trace: PersonTrace
  ) async throws -> PersonPlaces {
    var found = person
    var beside: Set<PersonPlace> = []
    for system in trace.systems {
      let (marks, others) = try await Self.read(system) { session in
        let rows = PersonRows(map: system.map, session: session)
        return (try rows.protection(of: person.marked), try rows.others(beside: person.marked))
      }
      found.protected.formUnion(marks.protected)
      found.needles.formUnion(marks.needles)
      beside.formUnion(others)
    }
    guard trace.systems.count > 1, !beside.isEmpty else { return found }
    let others = try await trace.followed(
      from: beside, withDeleted: true, countMax: Self.rowsBesideMax
    ).all.subtracting(person.marked)
    for system in trace.systems {
      found.needles.formUnion(
        try await Self.read(system) { session in
          try PersonRows(map: system.map, session: session).marks(on: others).needles
        })
    }
    return found
  }

  /// Those that hold one of the items, and those of the body in which something is marked.
  private func neededSystems(
    for items: [String], of service: Service
  ) throws -> [SystemAtHand] {
    let places = ItemPlaces(items, of: service, in: register)
    return try atHand(Set(places.columns.keys).union(marking))
  }

  /// The systems of the body in which something is marked.
  var marking: [String] {
    register.systems.filter { map in
      map.tables.contains { $0.columns.contains { $0.protects != nil } }
    }.map(\.id)
  }

  /// The systems, and those that lead from one to another: without them somebody would not be known.
  /// Others that lead on are looked into where they are at hand.
  ///
  /// - Throws: `ItemRefusal.systemNotAtHand`.
  func linked(_ ids: Set<String>) throws -> [SystemAtHand] {
    let needed = marking.isEmpty ? ids : ids.union(register.systems(linking: ids))
    let more = register.linkingSystems.subtracting(needed)
    return try atHand(needed.union(systems.map(\.map.id).filter(more.contains)))
  }

  /// - Throws: `ItemRefusal.systemNotAtHand`.
  func atHand(_ ids: some Sequence<String>) throws -> [SystemAtHand] {
    try ids.sorted().map { id in
      guard let system = systems.first(where: { $0.map.id == id }) else {
        throw ItemRefusal.systemNotAtHand(id)
      }
      return system
    }
  }
}
