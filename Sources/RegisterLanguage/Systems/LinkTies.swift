import Register

/// Checks that a number of another system is one that it gives out: that system and table are there,
/// that a row can be told by it, and that it leads to somebody.
struct LinkTies {
  let maps: [SystemMap]
  let log: FindingLog

  func check() {
    for map in maps {
      for column in map.tables.flatMap(\.columns) {
        if let known = column.knownAs { check(known, in: map) }
      }
    }
  }

  private func check(_ known: KnownAs, in map: SystemMap) {
    guard known.system.text != map.id else {
      log.add(
        .danglingReference, at: known.system.place, "'\(map.id)' is this system itself",
        help: "say how a row leads to its people with 'people' and 'through'")
      return
    }
    let others = maps.filter { $0.id != map.id }
    guard let there = others.first(where: { $0.id == known.system.text }) else {
      return report(known.system, "system of this register", among: others.map(\.id))
    }
    guard let table = there.table(known.table.text) else {
      return report(known.table, "table of '\(there.id)'", among: there.tables.map(\.name))
    }
    guard !table.key.isEmpty else {
      log.add(
        .missingKey, at: known.table.place,
        "the rows of '\(table.name)' cannot be told apart by a number",
        help: "add 'key' to '\(table.name)' in '\(there.file)'")
      return
    }
    if table.people.isEmpty {
      log.add(
        .danglingReference, at: known.table.place, "the rows of '\(table.name)' lead to nobody",
        help: "add 'people' to '\(table.name)' in '\(there.file)'")
    }
    if table.key.count > 1, known.joinedBy?.isEmpty ?? true {
      log.add(
        .missingKey, at: known.place,
        "the key of '\(table.name)' has \(table.key.count) columns, and nothing says how they are "
          + "written as one", help: "add 'joined-by', for example \"/\"")
    }
  }

  private func report(_ name: PlacedText, _ what: String, among names: [String]) {
    let nearest = nearestName(to: name.text, among: names).map { "did you mean '\($0)'?" }
    let all =
      names.isEmpty
      ? "there is none" : "there are: \(names.sorted().prefix(20).joined(separator: ", "))"
    log.add(
      .danglingReference, at: name.place, "'\(name.text.prefix(60))' is no \(what)",
      help: nearest ?? all)
  }
}
