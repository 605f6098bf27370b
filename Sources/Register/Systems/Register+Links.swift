/// By what the systems of a body know the same people.
extension Register {
  /// A column that holds another system's own number.
  public struct NumberLink: Sendable, Hashable {
    /// The system in which the column stands.
    public let system: String
    public let table: MappedTable
    public let column: MappedColumn
    /// The number is one of these.
    public let owner: NumberOwner
    /// Whether the number is that of a row which several people share.
    public let isShared: Bool
  }

  /// The rows that give a number out, as it is written elsewhere.
  public struct NumberOwner: Sendable, Hashable {
    public let system: String
    public let table: String
    /// Empty where the key is one column.
    public let joinedBy: String
  }

  /// Every column that holds another system's own number, in the order of systems and tables.
  public var numberLinks: [NumberLink] {
    systems.flatMap { system in
      system.tables.filter { $0.notPersonal == nil }.flatMap { table in
        table.columns.compactMap { column -> NumberLink? in
          guard let known = column.knownAs,
            let there = self.system(known.system.text)?.table(known.table.text)
          else { return nil }
          return NumberLink(
            system: system.id, table: table, column: column,
            owner: NumberOwner(
              system: known.system.text, table: known.table.text, joinedBy: known.joinedBy ?? ""),
            isShared: there.peopleHere.isEmpty)
        }
      }
    }
  }

  /// The systems by whose rows one kind of number leads to another.
  public var linkingSystems: Set<String> {
    Set(kindsOfNumbers.filter { $0.value.count > 1 }.keys)
  }

  /// Those without which people of the given systems cannot be known in others of them: they lead
  /// from one kind of number to another where the given ones do not.
  public func systems(linking given: Set<String>) -> Set<String> {
    let kinds = kindsOfNumbers
    var groups: [Set<String>] = []
    func join(_ kinds: Set<String>) -> Bool {
      let touched = groups.filter { !$0.isDisjoint(with: kinds) }
      let isNew = !touched.contains { $0.isSuperset(of: kinds) }
      groups.removeAll { !$0.isDisjoint(with: kinds) }
      groups.append(touched.reduce(kinds) { $0.union($1) })
      return isNew
    }
    for system in systems where given.contains(system.id) { _ = join(kinds[system.id] ?? []) }
    var linking: Set<String> = []
    for system in systems where !given.contains(system.id) {
      guard let own = kinds[system.id], own.count > 1, join(own) else { continue }
      linking.insert(system.id)
    }
    return linking
  }

  /// System -> the kinds of numbers by which it and another know people.
  private var kindsOfNumbers: [String: Set<String>] {
    var kinds: [String: Set<String>] = [:]
    for system in systems {
      for column in system.tables.filter({ $0.notPersonal == nil }).flatMap(\.columns) {
        guard let kind = column.identity, MappedColumn.Identity.everywhere.contains(kind) else {
          continue
        }
        kinds[system.id, default: []].insert(kind.rawValue)
      }
    }
    for link in numberLinks {
      let kind = "\(link.owner.system) \(link.owner.table)"
      kinds[link.system, default: []].insert(kind)
      kinds[link.owner.system, default: []].insert(kind)
    }
    let holders = Dictionary(kinds.flatMap { $0.value.map { ($0, 1) } }, uniquingKeysWith: +)
    return kinds.mapValues { $0.filter { (holders[$0] ?? 0) > 1 } }
  }
}

extension MappedColumn.Identity {
  /// The numbers that one person has in every system.
  public static let everywhere: Set<MappedColumn.Identity> = [
    .nhsNumber, .nationalInsuranceNumber, .uniquePupilNumber,
  ]
}

extension MappedTable {
  /// Whether several of its rows may be about one and the same person who stands in them: it has no
  /// number of its own for people, and names them by another system's.
  public var mayRepeatPeople: Bool { !numbersPeople && columns.contains { $0.knownAs != nil } }

  /// Whether it gives each of its people a number of its own.
  public var numbersPeople: Bool {
    columns.contains { $0.identity == .reference && $0.knownAs == nil }
  }
}

extension SystemMap {
  /// Whether people of the role stand in the table's rows by their work alone: what such a row says
  /// is about the others, save what is `of` the role.
  public func isAtWork(_ role: PersonRole, in table: MappedTable) -> Bool {
    guard role.isAtWork || (roleThere(role)?.role.isAtWork ?? false) else { return false }
    // In a list of the staff they are whom it is about.
    return !role.isHere || table.people.count > 1
  }

  /// Whether a column is about the people of a role.
  public func isColumn(
    _ column: MappedColumn, about role: PersonRole, in table: MappedTable
  ) -> Bool {
    if column.of.contains(where: { $0.text == role.name }) { return true }
    return column.of.isEmpty && !isAtWork(role, in: table)
  }
}
