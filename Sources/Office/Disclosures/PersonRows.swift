import Register
import Relations
import StatutoryTime
import SystemMaps
import Systems

/// Finds one person in a system by the ways of its map, and the marks on what is theirs.
struct PersonRows {
  let map: SystemMap
  let session: any SQLSession

  /// How many rows of a person one table may have.
  static let rowsMax = 10_000
  /// How many rows one question names.
  static let keysMax = 200

  /// The rows in which whoever has the number stands.
  ///
  /// - Throws: `ItemRefusal.severalPeople` where one table has two of them.
  func places(
    _ key: PersonKey, _ kind: MappedColumn.Identity, withSeveralRows: Bool = false
  ) throws -> Set<PersonPlace> {
    if let system = key.system, system != map.id { return [] }
    var found: Set<PersonPlace> = []
    for table in map.tables where table.notPersonal == nil {
      if let named = key.table, named != table.name { continue }
      for column in table.columns where column.identity == kind {
        let values = try values(of: [key], column, table)
        guard !values.isEmpty else { continue }
        for role in table.people where column.identifies(role, in: table) {
          found.formUnion(
            try people(
              of: role, in: table, where: .oneOf(.column("row.\(column.name)"), values),
              withDeleted: false))
        }
      }
    }
    // A number of the system's own may be given out in several tables, each time to another person.
    guard kind != .reference || Set(found.map(\.table)).count <= 1 else {
      throw ItemRefusal.severalPeople
    }
    try checkIsOnePerson(found, withSeveralRows: withSeveralRows)
    return found
  }

  /// - Parameter withSeveralRows: whether a table that numbers nobody itself may hold several rows of
  ///   one person: one a year in a return.
  /// - Throws: `ItemRefusal.severalPeople` where the rows are not those of one person.
  func checkIsOnePerson(_ places: Set<PersonPlace>, withSeveralRows: Bool) throws {
    let here = places.filter { $0.system == map.id }
    for (name, rows) in Dictionary(grouping: here, by: \.table) where rows.count > 1 {
      guard let table = map.table(name),
        table.mayRepeatPeople || withSeveralRows && !table.numbersPeople
      else { throw ItemRefusal.severalPeople }
    }
  }

  /// A number as it is compared: they are written with and without spaces, and stored as numbers.
  static func compared(_ value: Value) -> String? {
    switch value {
    case .text(let text):
      let plain = text.filter { !$0.isWhitespace && $0 != "-" }.uppercased()
      return plain.isEmpty ? nil : plain
    case .integer(let number): return String(number)
    case .null, .bytes: return nil
    }
  }

  /// The numbers by which every system may know the person.
  func numbers(of places: Set<PersonPlace>, withDeleted: Bool = false) throws -> [PersonKey] {
    var numbers: [PersonKey] = []
    for table in map.tables where table.notPersonal == nil {
      for column in table.columns {
        guard let kind = column.identity, MappedColumn.Identity.everywhere.contains(kind) else {
          continue
        }
        for role in table.people where column.identifies(role, in: table) {
          for row in try rows(
            of: places, from: table, to: role, [column.name], withDeleted: withDeleted)
          {
            guard let value = Self.compared(try row["row.\(column.name)"]) else { continue }
            numbers.append(PersonKey(kind: kind.rawValue, value: value))
          }
        }
      }
    }
    return numbers
  }

  /// What the marks of the map's tables say of the person, also in rows that are marked as deleted.
  func marks(on places: Set<PersonPlace>) throws -> PersonPlaces {
    var found = PersonPlaces()
    for table in map.tables {
      let marks = table.columns.filter { $0.protects != nil }
      guard !marks.isEmpty else { continue }
      for role in table.people where !map.isAtWork(role, in: table) {
        let rows = try rows(
          of: places, from: table, to: role, table.columns.map(\.name), withDeleted: true)
        for row in rows {
          for mark in marks where MappedColumn.isSet(try row["row.\(mark.name)"]) {
            guard let kind = mark.protects else { continue }
            found.protected.insert(kind)
            found.needles.formUnion(try needles(row, table, kind))
          }
        }
      }
    }
    return found
  }

  private func needles(
    _ row: SQLRow, _ table: MappedTable, _ kind: ProtectedKind
  ) throws -> ProtectedWords {
    var words = ProtectedWords()
    let nameItems = map.nameItems
    for column in table.columns {
      let isPlace = column.identity == .address || column.identity == .postcode
      guard kind == .address ? isPlace : !column.items.isEmpty && !column.isFreeText else {
        continue
      }
      let text: String
      switch try row["row.\(column.name)"] {
      case .text(let value): text = value
      case .integer(let number):
        words.add(number: number)
        continue
      case .null, .bytes: continue
      }
      // A day would be found in what has nothing to do with it.
      guard LocalDay(iso: text) == nil else { continue }
      switch column.identity {
      case .address: words.add(address: text)
      case .postcode: words.add(postcode: text)
      case .name, .forename, .surname: words.add(name: text)
      default:
        if column.items.contains(where: { nameItems.contains($0.text) }) {
          words.add(name: text)
        } else {
          words.add(text)
        }
      }
    }
    return words
  }

  /// A table's rows about a person in a role, with these of their columns as `row.COLUMN`, and the
  /// row's key.
  ///
  /// - Parameter withDeleted: whether rows count that are marked as deleted.
  /// - Throws: `ItemRefusal.tooMuch`.
  func rows(
    of places: Set<PersonPlace>, from table: MappedTable, to role: PersonRole,
    _ columns: [String], withDeleted: Bool = false
  ) throws -> [SQLRow] {
    let path = try map.path(from: table.name, to: role.name, withDeleted: withDeleted)
    let keys = places.filter { $0.system == map.id && $0.table == path.table.name }.map(\.key)
    let wanted = Set(columns + table.key.map(\.text)).sorted()
    var found: [SQLRow] = []
    for part in keys.parts(of: Self.keysMax) {
      let isPerson = part.map { key in
        Relations.Predicate.and(zip(path.key, key).map { .column($0) == .value($1) })
      }
      var condition = Relations.Predicate.or(isPerson)
      if !withDeleted { condition = condition && table.isLive(as: "row") }
      found += try session.rows(
        path.relation.where(condition)
          .select(wanted.map { NamedExpression("row.\($0)", .column("row.\($0)")) })
          .limit(Self.rowsMax + 1))
      guard found.count <= Self.rowsMax else { throw ItemRefusal.tooMuch(Self.rowsMax) }
    }
    return found
  }
}

extension SystemMap {
  /// The items that hold names: those of columns by which people are known by name.
  var nameItems: Set<String> {
    Set(
      tables.flatMap(\.columns).filter { column in
        [.name, .forename, .surname].contains(column.identity)
      }.flatMap(\.items).map(\.text))
  }
}
