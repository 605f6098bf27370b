import Register

/// Checks what ties the parts of one map together: names that are there twice, names of roles,
/// tables and columns, and what a mode asks for.
struct SystemShape {
  let map: SystemMap
  let log: FindingLog

  func check(_ top: Section) {
    checkMode(top)
    reportTwice(map.tables.map { PlacedText(text: $0.name, place: $0.place) }, "table")
    reportTwice(map.asks.map { PlacedText(text: $0.id, place: $0.place) }, "question")
    reportTwice(map.records.map { PlacedText(text: $0.id, place: $0.place) }, "record")
    for table in map.tables { check(table) }
    checkAnonymous()
  }

  /// Every table that is said to identify nobody, or to tell of such, is one of the map.
  private func checkAnonymous() {
    reportTwice(map.anonymous.map(\.table), "table that identifies nobody")
    var named = map.anonymous.flatMap { [$0.table, $0.sumsFrom].compactMap(\.self) }
    named += map.releases.flatMap {
      [$0.log, $0.record, $0.approvals, $0.reasons].compactMap(\.self)
    }
    for name in named where map.table(name.text) == nil {
      reportUnknown(name, "table of this system", among: map.tables.map(\.name))
    }
    for within in map.anonymous.compactMap(\.within) {
      let sets = map.anonymous.map(\.table.text)
      if !sets.contains(within.text) { reportUnknown(within, "other set", among: sets) }
    }
  }

  private func checkMode(_ top: Section) {
    if map.mode != .manual, map.dialect == nil, !top.has("dialect") {
      top.missing(
        "dialect",
        help: "one of: \(SystemDialect.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    if map.mode == .direct, let dialect = map.dialect, !dialect.mayBeDirect {
      log.add(
        .unknownValue, at: top.place(of: "mode"),
        "a system that speaks '\(dialect.rawValue)' is never written to",
        help: "write 'mode: read-only' or 'mode: export'")
    }
    if map.mode == .export, map.every == nil, !top.has("every") {
      top.missing("every", help: "how often files are delivered, for example '1 month'")
    }
    if map.mode == .manual, map.asks.isEmpty, !top.has("asks") {
      top.missing("asks", help: "what the owner is asked, how often, and what a nil return is")
    }
    if map.mode == .manual, let table = map.tables.first {
      log.add(
        .unknownKey, at: table.place, "a system that only its owner can look into has no tables",
        help: "describe what the owner is asked under 'asks', or give another mode")
    }
  }

  private func reportTwice(_ names: [PlacedText], _ what: String) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name.text).inserted {
      log.add(
        .duplicateId, at: name.place, "the \(what) '\(name.text.prefix(60))' is there twice",
        help: "bring the two together")
    }
  }

  private func check(_ table: MappedTable) {
    reportTwice(table.columns.map { PlacedText(text: $0.name, place: $0.place) }, "column")
    reportTwice(table.people.map { PlacedText(text: $0.name, place: $0.place) }, "role")
    for column in table.columns { check(column, in: table) }
    for role in table.people { check(role) }
  }

  private func check(_ column: MappedColumn, in table: MappedTable) {
    let roles = table.people.map(\.name)
    for name in column.of where !roles.contains(name.text) {
      reportUnknown(name, "role of '\(table.name)'", among: roles)
    }
    reportTwice(column.items, "item")
    let tells =
      column.identity != nil || column.knownAs != nil || column.event?.text == MappedColumn.birth
    if tells, column.of.isEmpty, table.peopleHere.count > 1 {
      log.add(
        .missingKey, at: column.place,
        "'\(column.name.prefix(60))' may be that of several people of the row",
        help: "add 'of' with one of: \(table.peopleHere.map(\.name).joined(separator: ", "))")
    }
  }

  private func check(_ role: PersonRole) {
    for step in role.through where map.table(step.table.text) == nil {
      reportUnknown(step.table, "table of this system", among: map.tables.map(\.name))
    }
    guard let last = role.through.last.flatMap({ map.table($0.table.text) }) else {
      if let name = role.as, role.isHere {
        log.add(
          .unknownKey, at: name.place, "'as' needs a way to another table",
          help: "add 'through', or take 'as' out")
      }
      return
    }
    let here = last.peopleHere.map(\.name)
    if let name = role.as, !here.contains(name.text) {
      reportUnknown(name, "person in a row of '\(last.name)'", among: here)
    } else if role.as == nil, map.roleThere(role) == nil {
      log.add(
        .danglingReference, at: role.place,
        here.isEmpty
          ? "no person stands in a row of '\(last.name)'"
          : "several people stand in a row of '\(last.name)'",
        help: here.isEmpty
          ? "add 'people' to '\(last.name)', with a role that stands in its rows"
          : "add 'as' with one of: \(here.joined(separator: ", "))")
    }
  }

  private func reportUnknown(_ name: PlacedText, _ what: String, among names: [String]) {
    let nearest = nearestName(to: name.text, among: names).map { "did you mean '\($0)'?" }
    let all =
      names.isEmpty
      ? "there is none" : "there are: \(names.sorted().prefix(20).joined(separator: ", "))"
    log.add(
      .danglingReference, at: name.place, "'\(name.text.prefix(60))' is no \(what)",
      help: nearest ?? all)
  }
}
