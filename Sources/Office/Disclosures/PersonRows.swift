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

  /// The rows in which whoever has the number stands.
  ///
  /// - Throws: `ItemRefusal.severalPeople` where one table has two of them.
  func places(
    _ key: PersonKey, _ kind: MappedColumn.Identity, withSeveralRows: Bool = false
  ) throws -> Set<PersonPlace> {
    let mayBeSeveral = withSeveralRows && Self.numberKinds.contains(kind)
    if let system = key.system, system != map.id { return [] }
    var found: Set<PersonPlace> = []
    for table in map.tables where table.notPersonal == nil {
      if let named = key.table, named != table.name { continue }
      for column in table.columns where column.identity == kind {
        for role in table.people where column.identifies(role, in: table) {
          found.formUnion(
            try places(key, column, table, role, limit: mayBeSeveral ? Self.rowsMax : 3))
        }
      }
    }
    let tables = Dictionary(grouping: found, by: \.table)
    // A number of the system's own may be given out in several tables, each time to another person.
    let isSingle = kind != .reference || tables.count <= 1
    guard isSingle, mayBeSeveral || tables.values.allSatisfy({ $0.count == 1 }) else {
      throw ItemRefusal.severalPeople
    }
    return found
  }

  private func places(
    _ key: PersonKey, _ column: MappedColumn, _ table: MappedTable, _ role: PersonRole,
    limit: Int
  ) throws -> Set<PersonPlace> {
    let path = try map.path(from: table.name, to: role.name, withDeleted: false)
    let type = try session.columns(of: table.name).first { $0.name == column.name }?.type
    let values = key.spellings.map { StoredValue.of($0, type: type) }.filter { value in
      // A number cannot be compared with a word.
      guard let type, Self.isNumber(type), case .text = value else { return true }
      return false
    }
    guard !values.isEmpty, !path.key.isEmpty else { return [] }
    let rows = try session.rows(
      path.relation
        .where(.oneOf(.column("row.\(column.name)"), values) && table.isLive(as: "row"))
        .select(path.key.map { NamedExpression($0, .column($0)) }).distinct.limit(limit))
    return Set(
      try rows.map { row in
        PersonPlace(
          system: map.id, table: path.table.name, key: try path.key.map { try row[$0] })
      })
  }

  private static func isNumber(_ type: String) -> Bool {
    let type = type.lowercased()
    return ["int", "serial", "numeric", "decimal"].contains(where: type.contains)
  }

  /// The numbers that one person has in every system.
  static let numberKinds: Set<MappedColumn.Identity> = [
    .nhsNumber, .nationalInsuranceNumber, .uniquePupilNumber,
  ]

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

  /// The numbers by which other systems may know the person.
  func numbers(of places: Set<PersonPlace>) throws -> [PersonKey] {
    var numbers: [PersonKey] = []
    for table in map.tables where table.notPersonal == nil {
      for column in table.columns {
        guard let kind = column.identity, Self.numberKinds.contains(kind) else { continue }
        for role in table.people where column.identifies(role, in: table) {
          for row in try rows(of: places, from: table, to: role, [column.name]) {
            guard let value = Self.compared(try row["row.\(column.name)"]) else { continue }
            numbers.append(PersonKey(kind: kind.rawValue, value: value))
          }
        }
      }
    }
    return numbers
  }

  /// What the marks of the map's tables say of the person.
  func marks(on places: Set<PersonPlace>) throws -> PersonPlaces {
    var found = PersonPlaces()
    for table in map.tables {
      let marks = table.columns.filter { $0.protects != nil }
      guard !marks.isEmpty else { continue }
      for role in table.people {
        let rows = try rows(
          of: places, from: table, to: role, table.columns.map(\.name), withDeleted: true)
        for row in rows {
          for mark in marks where MappedColumn.isSet(try row["row.\(mark.name)"]) {
            guard let kind = mark.protects else { continue }
            found.protected.insert(kind)
            found.needles.formUnion(try Self.needles(row, table, kind))
          }
        }
      }
    }
    return found
  }

  /// Shorter ones, and days, would be found in what has nothing to do with them.
  private static let needleCharactersMin = 5

  private static func needles(
    _ row: SQLRow, _ table: MappedTable, _ kind: ProtectedKind
  ) throws -> [String] {
    try table.columns.compactMap { column in
      let tells =
        kind == .address
        ? column.identity == .address || column.identity == .postcode
        : !column.items.isEmpty && !column.isFreeText
      guard tells, case .text(let text) = try row["row.\(column.name)"], LocalDay(iso: text) == nil
      else { return nil }
      let plain = PersonPlaces.plain(text)
      return plain.count >= needleCharactersMin ? plain : nil
    }
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
    guard !keys.isEmpty else { return [] }
    let isPerson = keys.map { key in
      Relations.Predicate.and(zip(path.key, key).map { .column($0) == .value($1) })
    }
    var condition = Relations.Predicate.or(isPerson)
    if !withDeleted { condition = condition && table.isLive(as: "row") }
    let wanted = Set(columns + table.key.map(\.text)).sorted()
    let rows = try session.rows(
      path.relation.where(condition)
        .select(wanted.map { NamedExpression("row.\($0)", .column("row.\($0)")) })
        .limit(Self.rowsMax + 1))
    guard rows.count <= Self.rowsMax else { throw ItemRefusal.tooMuch(Self.rowsMax) }
    return rows
  }
}
