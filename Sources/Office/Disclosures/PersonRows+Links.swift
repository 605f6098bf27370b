import Register
import Relations
import SystemMaps
import Systems

extension PersonRows {
  /// By what other systems may know whoever stands in the rows.
  ///
  /// - Parameter isAsked: whether a number that several people share leads to all of them.
  func links(
    of places: Set<PersonPlace>, _ links: [Register.NumberLink], withDeleted: Bool, isAsked: Bool
  ) throws -> Set<PersonLink> {
    var found = Set(
      try numbers(of: places, withDeleted: withDeleted).compactMap { number in
        MappedColumn.Identity(rawValue: number.kind).map { PersonLink.number($0, number.value) }
      })
    for link in links where link.system == map.id && (isAsked || !link.isShared) {
      for role in link.table.people where link.column.identifies(role, in: link.table) {
        for row in try rows(
          of: places, from: link.table, to: role, [link.column.name], withDeleted: withDeleted)
        {
          if let number = Self.written(try row["row.\(link.column.name)"]) {
            found.insert(link.isShared ? .asked(link.owner, number) : .own(link.owner, number))
          }
        }
      }
    }
    for owner in Set(links.map(\.owner)) where owner.system == map.id {
      guard let table = map.table(owner.table) else { continue }
      for role in table.people where !map.isAtWork(role, in: table) {
        for row in try rows(of: places, from: table, to: role, [], withDeleted: withDeleted) {
          let parts = try table.key.map { Self.written(try row["row.\($0.text)"]) }
          let known = parts.compactMap(\.self)
          guard known.count == parts.count else { continue }
          found.insert(.own(owner, known.joined(separator: owner.joinedBy)))
        }
      }
    }
    return found
  }

  /// The rows to which numbers lead.
  func places(
    by numbers: Set<PersonLink>, _ links: [Register.NumberLink], withDeleted: Bool
  ) throws -> PersonTrace.Found {
    var found = PersonTrace.Found()
    var everywhere: [MappedColumn.Identity: Set<String>] = [:]
    var own: [Register.NumberOwner: Set<String>] = [:]
    var asked: [Register.NumberOwner: Set<String>] = [:]
    for number in numbers {
      switch number {
      case .number(let kind, let value): everywhere[kind, default: []].insert(value)
      case .own(let owner, let value): own[owner, default: []].insert(value)
      case .asked(let owner, let value): asked[owner, default: []].insert(value)
      }
    }
    for (kind, values) in everywhere {
      let keys = values.map { PersonKey(kind: kind.rawValue, value: $0) }
      for table in map.tables where table.notPersonal == nil {
        for column in table.columns where column.identity == kind {
          found.own.formUnion(try places(keys, column, table, withDeleted: withDeleted))
        }
      }
    }
    for (owner, values) in own {
      // What several share leads from each of them to its own rows, and not to the others.
      if owner.system == map.id, !(map.table(owner.table)?.peopleHere.isEmpty ?? true) {
        found.own.formUnion(try people(of: owner, values, withDeleted: withDeleted))
      }
      let keys = values.map { PersonKey(kind: "reference", value: $0) }
      for link in links where link.system == map.id && link.owner == owner {
        let there = try places(keys, link.column, link.table, withDeleted: withDeleted)
        if link.isShared {
          found.shared.formUnion(there)
        } else {
          found.own.formUnion(there)
        }
      }
    }
    for (owner, values) in asked where owner.system == map.id {
      found.own.formUnion(try people(of: owner, values, withDeleted: withDeleted))
    }
    return found
  }

  /// The people whom a column identifies by one of the values.
  private func places(
    _ keys: [PersonKey], _ column: MappedColumn, _ table: MappedTable, withDeleted: Bool
  ) throws -> Set<PersonPlace> {
    let values = try values(of: keys, column, table)
    var found: Set<PersonPlace> = []
    for role in table.people where column.identifies(role, in: table) {
      for part in values.parts(of: Self.keysMax) {
        found.formUnion(
          try people(
            of: role, in: table, where: .oneOf(.column("row.\(column.name)"), Array(part)),
            withDeleted: withDeleted))
      }
    }
    return found
  }

  /// Whoever stands in the rows that have these numbers; where nobody stands in them, all to whom
  /// they lead.
  private func people(
    of owner: Register.NumberOwner, _ numbers: Set<String>, withDeleted: Bool
  ) throws -> Set<PersonPlace> {
    guard let table = map.table(owner.table) else { return [] }
    let types = Dictionary(
      try session.columns(of: table.name).map { ($0.name, $0.type) },
      uniquingKeysWith: { first, _ in first })
    let isRow = numbers.compactMap { number -> Relations.Predicate? in
      let parts = owner.joinedBy.isEmpty ? [number] : number.parted(by: owner.joinedBy)
      guard parts.count == table.key.count else { return nil }
      let pairs = zip(table.key, parts).map { key, part in
        (key.text, StoredValue.of(part, type: types[key.text]))
      }
      guard pairs.allSatisfy({ Self.isComparable($0.1, types[$0.0]) }) else { return nil }
      return .and(pairs.map { .column("row.\($0.0)") == .value($0.1) })
    }
    let isOwn = !table.peopleHere.isEmpty
    var found: Set<PersonPlace> = []
    for role in table.people where isOwn ? role.isHere : !map.isAtWork(role, in: table) {
      for part in isRow.parts(of: Self.keysMax) {
        found.formUnion(
          try people(of: role, in: table, where: .or(Array(part)), withDeleted: withDeleted))
      }
    }
    return found
  }

  /// The people of a role in a table's rows that meet a condition on `row.COLUMN`.
  ///
  /// - Throws: `ItemRefusal.tooMuch`.
  func people(
    of role: PersonRole, in table: MappedTable, where condition: Relations.Predicate,
    withDeleted: Bool
  ) throws -> Set<PersonPlace> {
    let path = try map.path(from: table.name, to: role.name, withDeleted: withDeleted)
    guard !path.key.isEmpty else { return [] }
    let isLive = withDeleted ? .always : table.isLive(as: "row")
    let rows = try session.rows(
      path.relation.where(condition && isLive)
        .select(path.key.map { NamedExpression($0, .column($0)) }).distinct
        .limit(Self.rowsMax + 1))
    guard rows.count <= Self.rowsMax else { throw ItemRefusal.tooMuch(Self.rowsMax) }
    return Set(
      try rows.map { row in
        PersonPlace(
          system: map.id, table: path.table.name, key: try path.key.map { try row[$0] })
      })
  }

  /// The values by which a column may hold the numbers, in every spelling.
  func values(
    of keys: [PersonKey], _ column: MappedColumn, _ table: MappedTable
  ) throws -> [Value] {
    let type = try session.columns(of: table.name).first { $0.name == column.name }?.type
    return keys.flatMap(\.spellings).map { StoredValue.of($0, type: type) }
      .filter { Self.isComparable($0, type) }
  }

  /// A number cannot be compared with a word.
  private static func isComparable(_ value: Value, _ type: String?) -> Bool {
    guard let type = type?.lowercased(), case .text = value else { return true }
    return !["int", "serial", "numeric", "decimal"].contains(where: type.contains)
  }

  /// A number as another system writes it.
  private static func written(_ value: Value) -> String? {
    switch value {
    case .text(let text):
      let bare = text.trimmed
      return bare.isEmpty ? nil : bare
    case .integer(let number): return String(number)
    case .null, .bytes: return nil
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  fileprivate func parted(by separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}

extension Array {
  /// Its elements in parts of at most so many.
  func parts(of count: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: self.count, by: count).map { self[$0..<Swift.min($0 + count, self.count)] }
  }
}
