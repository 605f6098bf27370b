import Register

/// Checks what ties the records of one map to its tables: that the tables are there, that rows can
/// be told apart, and that nothing goes with itself in a circle.
struct RecordShape {
  let map: SystemMap
  let log: FindingLog

  func check() {
    for record in map.records { check(record) }
    for table in map.tables { check(table.goesWith, of: table) }
    if !map.records.isEmpty { checkUntied() }
    checkCircles()
  }

  private func check(_ record: MappedRecord) {
    require(record.table)
    if let table = map.table(record.table.text), table.key.isEmpty {
      log.add(
        .missingKey, at: table.place,
        "the rows of '\(table.name.prefix(60))' go one by one and cannot "
          + "be told apart", help: "add 'key' with the columns that tell a row from every other")
    }
    for step in (record.tellings.map(\.through) + record.classes.map(\.through)).joined() {
      require(step.table)
    }
    if let remainder = record.remainder {
      require(remainder.table)
      for counted in remainder.countOf where map.table(counted.text) == nil {
        require(PlacedText(text: counted.text, place: remainder.place))
      }
      if let table = map.table(remainder.table.text), table.notPersonal == nil {
        log.add(
          .missingKey, at: remainder.table.place,
          "what is left of a record may identify nobody, and '\(table.name)' may hold people",
          help: "say under the table why nothing in it is about people: 'not-personal'")
      }
    }
  }

  private func check(_ ties: [GoesWith], of table: MappedTable) {
    for tie in ties {
      require(tie.table)
      if let role = tie.role, table.role(role.text) == nil {
        log.add(
          .danglingReference, at: role.place,
          "'\(role.text.prefix(60))' is no role of '\(table.name)'",
          help: "there are: \(table.people.map(\.name).sorted().joined(separator: ", "))")
      }
    }
    if ties.count > 1, table.key.isEmpty {
      log.add(
        .missingKey, at: table.place,
        "rows of '\(table.name)' may be shared and cannot be told apart",
        help: "add 'key' with the columns that tell a row from every other")
    }
  }

  /// Rows about people that go with nothing stay for ever, and no plan counts them.
  private func checkUntied() {
    let records = Set(map.records.map(\.table.text))
    let left = Set(map.records.compactMap(\.remainder?.table.text))
    for table in map.tables
    where !table.people.isEmpty && table.goesWith.isEmpty && table.stays == nil
      && table.notPersonal == nil && !records.contains(table.name) && !left.contains(table.name)
    {
      log.add(
        .missingKey, at: table.place,
        "the rows of '\(table.name.prefix(60))' are about people, and nothing says when they go",
        help: "add 'goes-with', make it a record, or say under 'stays' why no run removes them")
    }
  }

  private func require(_ table: PlacedText) {
    guard map.table(table.text) == nil else { return }
    let names = map.tables.map(\.name)
    let nearest = nearestName(to: table.text, among: names).map { "did you mean '\($0)'?" }
    log.add(
      .danglingReference, at: table.place,
      "'\(table.text.prefix(60))' is no table of this system",
      help: nearest ?? "there are: \(names.sorted().prefix(20).joined(separator: ", "))")
  }

  private func checkCircles() {
    for table in map.tables where isReached(table.name, from: table) {
      log.add(
        .danglingReference, at: table.place,
        "the rows of '\(table.name)' go with themselves, by a circle of 'goes-with'",
        help: "say only with what they go, and not the way back")
    }
  }

  private func isReached(_ name: String, from start: MappedTable) -> Bool {
    var seen: Set<String> = []
    var next = start.goesWith.map(\.table.text)
    while let table = next.popLast() {
      if table == name { return true }
      guard seen.insert(table).inserted else { continue }
      next += map.table(table)?.goesWith.map(\.table.text) ?? []
    }
    return false
  }
}
