import Register
import Relations
import SystemMaps

/// By what a row of one system is known in another.
enum PersonLink: Sendable, Hashable {
  /// A number that one person has in every system, as it is compared.
  case number(MappedColumn.Identity, String)
  /// A row's own number, as other systems write it.
  case own(Register.NumberOwner, String)
  /// A number that several share, in a row that was asked for by it: it leads to all of them.
  case asked(Register.NumberOwner, String)
}

/// Follows people from system to system, by every number that leads on, until nothing new is found.
struct PersonTrace: Sendable {
  let systems: [SystemAtHand]
  let links: [Register.NumberLink]

  /// Where people were found.
  struct Found: Sendable, Equatable {
    /// Rows in which they stand themselves.
    var own: Set<PersonPlace> = []
    /// Rows that name a case or a household of theirs, and so others as well.
    var shared: Set<PersonPlace> = []

    var all: Set<PersonPlace> { own.union(shared) }
  }

  /// - Parameters:
  ///   - withDeleted: whether rows count that are marked as deleted.
  ///   - isAsked: whether the rows were asked for by their numbers: a number that several share leads
  ///     to all of them then. Else it leads from a person to what is shared, and not back.
  /// - Throws: `ItemRefusal.tooManyLinks` where more than `countMax` rows are found.
  func followed(
    from start: Set<PersonPlace>, withDeleted: Bool, isAsked: Bool = false, countMax: Int
  ) async throws -> Found {
    var found = Found(own: start)
    var new = start
    var asked: Set<PersonLink> = []
    var isFirst = isAsked
    while !new.isEmpty {
      let fresh = try await numbers(of: new, withDeleted, isFirst).subtracting(asked)
      isFirst = false
      guard !fresh.isEmpty else { break }
      asked.formUnion(fresh)
      var next: Set<PersonPlace> = []
      for system in systems {
        let links = links
        let there = try await BodyDisclosures.read(system) { session in
          try PersonRows(map: system.map, session: session)
            .places(by: fresh, links, withDeleted: withDeleted)
        }
        next.formUnion(there.own)
        found.shared.formUnion(there.shared)
      }
      new = next.subtracting(found.own)
      found.own.formUnion(new)
      guard found.own.count + found.shared.count <= countMax else {
        throw ItemRefusal.tooManyLinks(countMax)
      }
    }
    found.shared.subtract(found.own)
    return found
  }

  private func numbers(
    of places: Set<PersonPlace>, _ withDeleted: Bool, _ isAsked: Bool
  ) async throws -> Set<PersonLink> {
    var found: Set<PersonLink> = []
    for system in systems where places.contains(where: { $0.system == system.map.id }) {
      let links = links
      found.formUnion(
        try await BodyDisclosures.read(system) { session in
          try PersonRows(map: system.map, session: session)
            .links(of: places, links, withDeleted: withDeleted, isAsked: isAsked)
        })
    }
    return found
  }
}
