import Register
import Wording

extension SystemReader {
  mutating func record(_ section: Section, systemServices: [PlacedText]) -> MappedRecord? {
    let service = section.placedText("service")
    uses += [service].compactMap(\.self).map {
      SystemUse(name: $0.text, of: .service, services: [], place: $0.place)
    }
    let scope = service.map { [$0.text] } ?? systemServices.map(\.text)
    let items = section.placedTexts("items")
    uses += items.map {
      SystemUse(name: $0.text, of: .statement(.item), services: scope, place: $0.place)
    }
    let classes = section.sections("classes", keys: Self.names(.recordClass)).compactMap(
      recordClass)
    var tellings: [RecordTelling] = []
    for part in section.sections("told-by", keys: Self.names(.telling)) {
      if let telling = telling(part, scope) { tellings.append(telling) }
    }
    let remainder = section.sections("remainder", keys: Self.names(.remainder))
      .compactMap(remainder).first
    guard let id = section.identifier("record", help: "a short id, for example case"),
      let name = section.pair("name"),
      section.text("table", help: "the table of which each row is one record") != nil,
      let table = section.placedText("table")
    else { return nil }
    return MappedRecord(
      id: id, place: section.place(of: "record"), name: name, table: table, service: service,
      items: items, classes: classes, tellings: tellings, remainder: remainder,
      every: period(section, "every"))
  }

  /// It is written as a step to the other table is.
  func goesWith(_ section: Section) -> GoesWith? {
    step(section).map {
      GoesWith(
        place: $0.place, table: $0.table, by: $0.by, role: section.placedText("role"))
    }
  }

  private func recordClass(_ section: Section) -> MappedClass? {
    let recordClass: RecordClass? = required(
      section, "class", RecordClass.allCases.map(\.rawValue))
    let steps = section.sections("through", keys: Self.names(.step)).compactMap(step)
    return recordClass.map {
      MappedClass($0, place: section.place, through: steps, where: named(section, "where"))
    }
  }

  private mutating func telling(_ section: Section, _ scope: [String]) -> RecordTelling? {
    let kind: RecordTelling.Kind? = required(
      section, "tells", RecordTelling.Kind.allCases.map(\.rawValue))
    let steps = section.sections("through", keys: Self.names(.step)).compactMap(step)
    guard let kind else { return nil }
    let telling = RecordTelling(
      kind, place: section.place, through: steps, event: section.placedText("event"),
      undoes: section.placedText("undoes"), where: named(section, "where"),
      from: section.optionalText("from"), until: section.optionalText("until"),
      answer: section.optionalText("answer"), granted: section.optionalText("granted"),
      refused: section.placedTexts("refused").map(\.text),
      term: section.optionalText("term"))
    if kind == .event, telling.event == nil {
      section.missing("event", help: "name the event, for example case-closed")
    }
    if telling.answer != nil, telling.granted == nil {
      section.missing("granted", help: "write the value by which it is upheld or extended")
    }
    if kind.needsFirstDay, telling.from == nil {
      section.missing("from", help: "name the column with the first day")
    }
    return telling
  }

  private func remainder(_ section: Section) -> RemainderTable? {
    guard section.text("table", help: "a table of which nothing is about people") != nil,
      let table = section.placedText("table")
    else { return nil }
    return RemainderTable(
      place: section.place, table: table, number: section.optionalText("number"),
      from: named(section, "from"),
      yearOf: named(section, "year-of"), countOf: named(section, "count-of"),
      bands: section.placedTexts("bands").map(\.text))
  }
}

extension RecordTelling.Kind {
  /// A hold without a day holds from the start; of everything else the day decides.
  fileprivate var needsFirstDay: Bool {
    switch self {
    case .legalHold, .restriction, .inquiry, .coroner, .complaint: false
    case .event, .request, .erasure, .consent, .needEnded, .question, .bounce: true
    }
  }
}
