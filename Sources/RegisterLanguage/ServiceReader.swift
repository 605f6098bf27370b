import Register
import Wording
import Yams

/// Reads one file of `services/`.
struct ServiceReader {
  private static let keys = [
    "service", "name", "summary", "from", "handled-for", "items", "purposes", "recipients",
    "retention",
    "statistics", "publications", "records", "form", "not-stated",
  ]

  let log: FindingLog

  func read(_ node: Node, file: String) -> Service? {
    guard let top = Section(node, file: file, keys: Self.keys, log: log) else { return nil }
    let items = top.sections("items", keys: statementKeys + ["name", "fields"])
      .compactMap(item)
    let purposes = top.sections("purposes", keys: statementKeys + ["name", "listed-as"]).compactMap(
      purpose)
    let recipients = top.sections(
      "recipients", keys: statementKeys + ["name", "items", "purposes", "form", "applies"]
    ).compactMap(recipient)
    let retention = top.sections(
      "retention", keys: statementKeys + ["name", "applies", "keep", "then", "approval"]
    ).compactMap(rule)
    let statistics = top.sections("statistics", keys: statementKeys + ["name", "by", "purpose"])
      .compactMap(statistic)
    let publications = top.sections(
      "publications", keys: statementKeys + ["name", "purpose", "applies", "without", "listed-as"]
    ).compactMap(publication)
    let form = top.sections(
      "form", keys: ["field", "required", "one-of", "length-max", "why"]
    ).compactMap(formField)
    guard let id = top.identifier("service", help: "a short id, as used in addresses"),
      let name = top.bilingual("name"), let summary = top.bilingual("summary"),
      let handledFor = top.text("handled-for", help: "the id of the purpose of the staff's work"),
      let records = records(top)
    else { return nil }
    let service = Service(
      id: id, name: name, summary: summary,
      from: top.optionalText("from").flatMap { top.lines($0, log: log) }, place: top.place,
      items: items, purposes: purposes, recipients: recipients, retention: retention,
      statistics: statistics, publications: publications, records: records, form: form,
      handledFor: handledFor,
      notStated: top.values("not-stated", of: NotStated.self))
    ReferenceCheck(service: service, log: log).run()
    return service
  }

  private func item(_ section: Section) -> Stated<DataItem>? {
    guard let id = section.identifier("id", help: "for example contact-details"),
      let name = section.bilingual("name")
    else { return nil }
    let fields = section.texts("fields")
    if fields.isEmpty {
      section.missing("fields", help: "name the fields of the record that hold the item")
    }
    return section.stated(DataItem(id: id, name: name, fields: fields), id: id, log: log)
  }

  private func purpose(_ section: Section) -> Stated<Purpose>? {
    guard let id = section.identifier("id", help: "for example process-requests"),
      let name = section.bilingual("name")
    else { return nil }
    let purpose = Purpose(id: id, name: name, listedAs: section.optionalText("listed-as"))
    return section.stated(purpose, id: id, log: log)
  }

  private func recipient(_ section: Section) -> Stated<Recipient>? {
    guard let id = section.identifier("id", help: "for example information-commissioner"),
      let name = section.bilingual("name"),
      let form = section.value("form", of: Recipient.Form.self)
    else { return nil }
    let recipient = Recipient(
      id: id, name: name, items: section.texts("items"), purposes: section.texts("purposes"),
      form: form, applies: section.conditions("applies"))
    return section.stated(recipient, id: id, log: log)
  }

  private func rule(_ section: Section) -> Stated<RetentionRule>? {
    let example = "for example '10 years after case closed'"
    guard let id = section.identifier("id", help: "for example foi-closed"),
      let name = section.bilingual("name"),
      let keep = section.text("keep", help: "add 'keep' with a period and its start, \(example)"),
      let term = term(keep, at: section.textPlace(of: "keep"), example: example),
      let then = section.value("then", of: RetentionRule.Ending.self),
      let approval = section.value("approval", of: RetentionRule.Approval.self)
    else { return nil }
    let rule = RetentionRule(
      id: id, name: name, applies: section.conditions("applies"), term: term, then: then,
      approval: approval)
    return section.stated(rule, id: id, log: log)
  }

  private func term(_ text: String, at place: SourcePlace, example: String) -> RetentionTerm? {
    do {
      return try TermGrammar.parse(text)
    } catch {
      switch error {
      case .expected(let what, let offset):
        log.add(
          .unreadableTerm,
          at: SourcePlace(file: place.file, line: place.line, column: place.column + offset),
          "\(what) is expected in '\(text.prefix(80))'", help: example)
      case .years(let years, let offset):
        log.add(
          .unreadableTerm,
          at: SourcePlace(file: place.file, line: place.line, column: place.column + offset),
          "\(years) years is not a term", help: "from 1 to 150 years")
      }
    }
    return nil
  }

  private func statistic(_ section: Section) -> Stated<Statistic>? {
    guard let id = section.identifier("id", help: "for example enquiry-counts"),
      let name = section.bilingual("name"),
      let purpose = section.text("purpose", help: "the id of the purpose")
    else { return nil }
    return section.stated(
      Statistic(id: id, name: name, by: section.texts("by"), purpose: purpose), id: id, log: log)
  }

  private func publication(_ section: Section) -> Stated<Publication>? {
    guard let id = section.identifier("id", help: "for example published-requests"),
      let name = section.bilingual("name"),
      let purpose = section.text("purpose", help: "the id of the purpose")
    else { return nil }
    let publication = Publication(
      id: id, name: name, purpose: purpose, applies: section.conditions("applies"),
      without: section.texts("without"), listedAs: section.texts("listed-as"))
    return section.stated(publication, id: id, log: log)
  }

  private func formField(_ section: Section) -> FormField? {
    guard let field = section.text("field", help: "a field of an item"),
      let lengthMax = section.whole("length-max", in: 1...20_000, help: "characters"),
      let why = section.bilingual("why")
    else { return nil }
    let requirement: FormField.Requirement
    if let group = section.optionalText("one-of") {
      requirement = .oneOf(group)
    } else {
      guard let required = section.truth("required") else { return nil }
      requirement = required ? .required : .optional
    }
    return FormField(
      field: field, requirement: requirement, lengthMax: lengthMax, why: why,
      place: section.place)
  }

  private func records(_ top: Section) -> RecordMap? {
    let keys = ["table", "key", "person", "fields", "facts", "events", "keeping"]
    guard let section = top.section("records", keys: keys),
      let table = section.text("table", help: "the table of the records"),
      let key = section.text("key", help: "the column with the record's id")
    else { return nil }
    var facts: [String: RecordMap.Fact] = [:]
    for entry in section.named("facts") {
      guard
        let fact = Section(
          entry.node, file: section.place.file, keys: ["column", "values"], log: log),
        let column = fact.text("column", help: "the column with the fact")
      else { continue }
      facts[entry.name] = RecordMap.Fact(column: column, values: fact.texts("values"))
    }
    return RecordMap(
      table: table, key: key, person: section.texts("person"),
      fields: Dictionary(
        section.namedTexts("fields").map { ($0.name, $0.text) }, uniquingKeysWith: { $1 }),
      facts: facts,
      events: Dictionary(
        section.namedTexts("events").map { ($0.name, $0.text) }, uniquingKeysWith: { $1 }),
      keeping: section.texts("keeping"))
  }
}
