import Register
import Wording

extension SystemReader {
  mutating func column(_ section: Section, _ scope: [String]) -> MappedColumn? {
    guard let name = section.text("column", help: "the column as the database names it")
    else { return nil }
    let items = section.placedTexts("items")
    note(items, .statement(.item), scope)
    let event = section.placedText("event")
    if let event, !MappedColumn.ofPeople.contains(event.text) { note([event], .event, scope) }
    let (fact, values) = fact(section, scope)
    requireContent(section, name)
    return MappedColumn(
      name: name, place: section.place(of: "column"), items: items,
      of: section.placedTexts("of"),
      identity: choice(section, "identity", MappedColumn.Identity.allCases.map(\.rawValue)),
      knownAs: knownAs(section), event: event, fact: fact, values: values,
      role: choice(section, "role", MappedColumn.TechnicalRole.allCases.map(\.rawValue)),
      deleted: section.optionalText("deleted"),
      protects: choice(
        section, "protects", DisclosureItemRule.Protected.allCases.map(\.rawValue)),
      isFreeText: section.truth("free-text", absent: false), folder: folder(section),
      notPersonal: section.optionalText("not-personal"),
      isNotStated: section.truth("not-stated", absent: false), type: section.placedText("type"),
      codePage: choice(section, "code-page", CodePage.allCases.map(\.rawValue)),
      timeZone: timeZone(section), unknown: section.placedTexts("unknown").map(\.text),
      guess: section.placedText("guess"))
  }

  private func knownAs(_ section: Section) -> KnownAs? {
    guard let node = section.node("known-as"),
      let part = Section(node, keys: Self.names(.knownAs), reading: reading)
    else { return nil }
    for key in ["system", "table"] where !part.has(key) {
      part.missing(key, help: "write known-as: { system: …, table: … }")
    }
    guard let system = part.placedText("system"), let table = part.placedText("table") else {
      return nil
    }
    return KnownAs(
      place: part.place, system: system, table: table, joinedBy: part.optionalText("joined-by"))
  }

  mutating func ask(_ section: Section, services: [PlacedText]) -> OwnerAsk? {
    let items = section.placedTexts("items")
    note(items, .statement(.item), services.map(\.text))
    let id = section.identifier("id", help: "a short id, for example boxes-to-review")
    let name = section.pair("name")
    let nilReturn = section.pair("nil-return")
    let evidence = section.pair("evidence")
    let periods = ["every", "within", "chase-after"].map { key -> Period? in
      if !section.has(key) { section.missing(key, help: "a period, for example '3 months'") }
      return period(section, key)
    }
    guard let id, let name, let nilReturn, let evidence, let every = periods[0],
      let within = periods[1], let chaseAfter = periods[2]
    else { return nil }
    return OwnerAsk(
      id: id, place: section.place(of: "id"), name: name, items: items, every: every,
      within: within, chaseAfter: chaseAfter, nilReturn: nilReturn, evidence: evidence)
  }

  private mutating func note(
    _ names: [PlacedText], _ target: SystemUse.Target, _ scope: [String]
  ) {
    uses += names.map { SystemUse(name: $0.text, of: target, services: scope, place: $0.place) }
  }

  private mutating func fact(
    _ section: Section, _ scope: [String]
  ) -> (fact: PlacedText?, values: [NamedText]) {
    let entries = section.named("values")
    let values = entries.compactMap { entry in
      reading.text(entry.value).map { NamedText(name: entry.key.scalar ?? "", text: $0) }
    }
    guard let fact = section.placedText("fact") else {
      if !values.isEmpty {
        section.missing("fact", help: "name the fact whose values these are")
      }
      return (nil, values)
    }
    note([fact], .fact, scope)
    for entry in entries {
      guard let value = entry.value.scalar else { continue }
      let place = entry.value.place(in: reading.file)
      note([PlacedText(text: value, place: place)], .valueOf(fact.text), scope)
    }
    return (fact, values)
  }

  private func requireContent(_ section: Section, _ name: String) {
    let keys = SystemPart.column.needsOneOf
    guard !keys.contains(where: section.has) else { return }
    reading.log.add(
      .missingKey, at: section.place, "nothing says what the column '\(name.prefix(60))' holds",
      help: "add 'items', or 'not-personal' with the reason, or 'not-stated: true'; "
        + "also known: \(keys.dropFirst().prefix(5).joined(separator: ", "))")
  }

  /// Within the folder that is given when a command runs: no address, no way out of it.
  private func folder(_ section: Section) -> String? {
    guard let folder = section.placedText("folder") else { return nil }
    let parts = folder.text.split(separator: "/", omittingEmptySubsequences: false)
    guard !folder.text.contains("\\"), !folder.text.contains(":"),
      parts.allSatisfy({ !$0.isEmpty && $0 != ".." && $0 != "." })
    else {
      reading.log.add(
        .wrongType, at: folder.place,
        "'\(folder.text.prefix(60))' is no folder within the system's own",
        help: "write it without a beginning '/' or '..', for example images/visitors")
      return nil
    }
    return folder.text
  }
}

// Values of one kind that several parts have.
extension SystemReader {
  func choice<Choice: RawRepresentable<String>>(
    _ section: Section, _ key: String, _ names: [String]
  ) -> Choice? {
    section.node(key).flatMap { reading.choice($0, among: names) }.flatMap(Choice.init)
  }

  func required<Choice: RawRepresentable<String>>(
    _ section: Section, _ key: String, _ names: [String]
  ) -> Choice? {
    if !section.has(key) {
      section.missing(key, help: "one of: \(names.joined(separator: ", "))")
    }
    return choice(section, key, names)
  }

  /// Names chosen by the author, in the order of the file.
  func named(_ section: Section, _ key: String) -> [NamedText] {
    section.named(key).compactMap { entry in
      reading.text(entry.value).map { NamedText(name: entry.key.scalar ?? "", text: $0) }
    }
  }

  func period(_ section: Section, _ key: String) -> Period? {
    guard let node = section.node(key), let text = reading.text(node) else { return nil }
    do {
      return try TermGrammar.period(text)
    } catch {
      reading.log.add(
        .unreadableTerm, at: node.place(in: reading.file, offset: error.offset),
        "'\(text.prefix(60))' is not a period", help: "for example '3 months' or '10 working days'")
      return nil
    }
  }

  /// `UTC`, or a place's zone by its name in the IANA's list, `Europe/London`.
  func timeZone(_ section: Section) -> String? {
    guard let zone = section.placedText("time-zone") else { return nil }
    let parts = zone.text.split(separator: "/", omittingEmptySubsequences: false)
    let isName = { (part: Substring) in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
            || byte == 95 || byte == 45 || byte == 43
        }
    }
    guard zone.text == "UTC" || (2...3).contains(parts.count) && parts.allSatisfy(isName) else {
      reading.log.add(
        .unknownValue, at: zone.place, "'\(zone.text.prefix(60))' is not a time zone",
        help: "write UTC, or the zone of a place, for example Europe/London")
      return nil
    }
    return zone.text
  }
}
