import Register
import Systems

/// One table of a map beside the same of the live schema.
struct LiveTable {
  let table: MappedTable
  let map: SystemMap
  let live: TableDescription?
  private let tableNames: [String]

  init(table: MappedTable, map: SystemMap, _ schema: SchemaDescription) {
    self.table = table
    self.map = map
    live = schema.table(table.name)
    tableNames = schema.tables.map(\.name)
  }

  var findings: [Finding] {
    guard let live else { return [gone] }
    // Of a table that is not personal, the columns are not looked at.
    if table.notPersonal != nil { return [] }
    return extra(live) + missing(live) + types(live) + keys(live) + ways(live)
  }

  private var gone: Finding {
    let nearest = nearestName(to: table.name, among: tableNames).map { "did you mean '\($0)'?" }
    return DriftRule.tableGone.finding(
      at: table.place, "the system has no table '\(table.name)'",
      help: nearest ?? "take it out of the map, once what it held is known to be gone")
  }

  private func extra(_ live: TableDescription) -> [Finding] {
    let known = knownColumns
    return live.columns.filter { !known.contains($0.name) }.map { column in
      DriftRule.columnNotMapped.finding(
        at: table.place,
        "'\(table.name)' has a column '\(column.name)' that its map does not know",
        help: "add it under 'columns' with the items that it holds, or why it is not personal")
    }
  }

  /// With the columns by which the ways of other tables pass through this one.
  private var knownColumns: Set<String> {
    var names = table.knownColumns
    for role in map.tables.flatMap(\.people) {
      for (index, step) in role.through.enumerated() where step.table.text == table.name {
        names.formUnion(step.by.map(\.text) + step.where.map(\.name))
        if index + 1 < role.through.count {
          names.formUnion(role.through[index + 1].by.map(\.name))
        }
      }
    }
    return names
  }

  private func missing(_ live: TableDescription) -> [Finding] {
    let names = live.columns.map(\.name)
    var used = table.columns.map { PlacedText(text: $0.name, place: $0.place) } + table.key
    for role in table.people {
      guard let step = role.through.first else { continue }
      used += step.by.map { PlacedText(text: $0.name, place: step.place) }
    }
    for step in map.tables.flatMap(\.people).flatMap(\.through)
    where step.table.text == table.name {
      used += (step.by.map(\.text) + step.where.map(\.name)).map {
        PlacedText(text: $0, place: step.place)
      }
    }
    var seen: Set<String> = []
    return used.filter { !names.contains($0.text) && seen.insert($0.text).inserted }.map { column in
      let nearest = nearestName(to: column.text, among: names).map { "did you mean '\($0)'?" }
      return DriftRule.columnGone.finding(
        at: column.place, "'\(table.name)' has no column '\(column.text)'",
        help: nearest ?? "take it out of the map, once what it held is known to be gone")
    }
  }

  private func types(_ live: TableDescription) -> [Finding] {
    table.columns.compactMap { column in
      guard let stated = column.type, let found = live.column(column.name)?.type,
        Self.plain(stated.text) != Self.plain(found)
      else { return nil }
      return DriftRule.typeChanged.finding(
        at: stated.place,
        "'\(table.name).\(column.name)' is of the type '\(found)', and was '\(stated.text)'",
        help: "look whether it still holds the same, then write the new type")
    }
  }

  private static func plain(_ type: String) -> String {
    type.lowercased().split(separator: " ").joined(separator: " ")
  }

  private func keys(_ live: TableDescription) -> [Finding] {
    let wanted = Set(table.key.map(\.text))
    guard !wanted.isEmpty, wanted.isSubset(of: live.columns.map(\.name)) else { return [] }
    let unique = [live.keys.primary] + live.keys.unique
    guard !unique.contains(where: { !$0.isEmpty && wanted.isSuperset(of: $0) }) else { return [] }
    return [
      DriftRule.keyLost.finding(
        at: table.key[0].place,
        "nothing in the system keeps rows of '\(table.name)' apart by "
          + "'\(table.key.map(\.text).joined(separator: ", "))'",
        help: "have a primary or unique key put there, or correct 'key'")
    ]
  }

  /// Each step that leads into this table is found by a key or an index of it.
  private func ways(_ live: TableDescription) -> [Finding] {
    let names = Set(live.columns.map(\.name))
    var seen: Set<[String]> = []
    return map.tables.flatMap(\.people).flatMap(\.through)
      .filter { $0.table.text == table.name }
      .compactMap { step in
        let columns = step.by.map(\.text)
        guard names.isSuperset(of: columns), !live.keys.leads(to: columns),
          !columns.contains(where: { live.keys.leads(to: [$0]) }), seen.insert(columns).inserted
        else { return nil }
        return DriftRule.wayWithoutIndex.finding(
          at: step.place,
          "the system has no index of '\(table.name)' over '\(columns.joined(separator: ", "))'",
          help: "have one made: a search for a person reads the whole table without it")
      }
  }
}
